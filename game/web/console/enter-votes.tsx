import { type FormEvent, useState } from "react";
import type { Tally, Vote } from "../../workshop/round.ts";
import { factsWith } from "../../workshop/step-decks.ts";
import type { RoundView } from "../../workshop/views.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { useDeck } from "../content/use-content.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { CountStepper } from "./count-stepper.tsx";
import { useLead } from "./lead-context.ts";
import { TableOptions } from "./table-options.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { choiceName } from "./vote-results.tsx";

type EnterVotesProps = Readonly<{ round: RoundView; vote: Vote }>;

/** For people without devices: how many at a table chose what, and of which card. */
export function EnterVotes({ round, vote }: EnterVotesProps) {
  const { shared, lead, say } = useLead();
  const { round: texts } = useConsoleTexts();
  const loaded = useDeck();
  const [table, setTable] = useState(1);
  // By table, so that what was entered can be changed.
  const [entered, setEntered] = useState<Readonly<Record<number, Tally>>>({});
  if (loaded.status !== "ready") return null;
  const deck = factsWith(loaded.content, round);
  const code = round.cards[round.at === "room" ? 0 : table];
  const counts = entered[table] ?? {};
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const { heads = 0, name = "" } = shared.tables[table - 1] ?? {};
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const choices = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
    if (await lead({ type: "enterVotes", round: round.id, vote, table, choices })) say(texts.entered({ table: name }));
  };
  return (
    <details className="enter-votes">
      <summary>{texts.enter}</summary>
      <form onSubmit={submit}>
        <p className="hint">{texts.enterHint}</p>
        <div className="console-fields">
          <label>
            {texts.table}{" "}
            <select value={table} onChange={({ target }) => setTable(Number(target.value))}>
              <TableOptions />
            </select>
          </label>
          {round.at === "tables" && vote === "vote" && <CardOfTable round={round} table={table} deck={deck} />}
        </div>
        <ul className="vote-counts">
          {choicesOf(deck, vote, code).map((choice) => (
            <CountStepper
              key={choice}
              name={choiceName(deck, vote, choice)}
              count={counts[choice] ?? 0}
              max={Math.max(heads, workshopLimits.peopleAtDevice)}
              change={(count) => setEntered({ ...entered, [table]: { ...counts, [choice]: count } })}
            />
          ))}
        </ul>
        <p role="status">{texts.counted({ count: total, of: heads })}</p>
        <button type="submit" className="button">
          {texts.enterSubmit}
        </button>
      </form>
    </details>
  );
}

/** The printed card that lies on a table. */
function CardOfTable({ round, table, deck }: { round: RoundView; table: number; deck: WebDeck }) {
  const { lead } = useLead();
  const { round: texts } = useConsoleTexts();
  return (
    <label>
      {texts.card}{" "}
      <select
        value={round.cards[table] ?? ""}
        onChange={({ target }) => lead({ type: "layCard", round: round.id, table, card: target.value })}
      >
        {deck.failures.map(({ id, title }) => (
          <option key={id} value={id}>
            {id} {title}
          </option>
        ))}
      </select>
    </label>
  );
}

function choicesOf({ causes, measures, failures }: WebDeck, vote: Vote, code: string | undefined): readonly string[] {
  if (vote !== "measure") return causes.map(({ number }) => String(number));
  const card = failures.find(({ id }) => id === code);
  return measures.filter(({ cause }) => card === undefined || cause === card.cause).map(({ id }) => id);
}
