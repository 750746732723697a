import { type FormEvent, useState } from "react";
import type { Vote } from "../../workshop/round.ts";
import type { RoundView } from "../../workshop/views.ts";
import { useDeck } from "../content/use-content.ts";
import type { WebDeck } from "../content/web-deck.ts";
import { useLead } from "./lead-context.ts";
import { TableOptions } from "./table-options.tsx";
import { useConsoleTexts } from "./use-console-texts.ts";
import { choiceName } from "./vote-results.tsx";

type EnterVotesProps = Readonly<{ round: RoundView; vote: Vote }>;

/** For people without devices: how many at a table chose what. */
export function EnterVotes({ round, vote }: EnterVotesProps) {
  const { shared, lead, say } = useLead();
  const { round: texts } = useConsoleTexts();
  const loaded = useDeck();
  const [table, setTable] = useState(1);
  const [counts, setCounts] = useState<Readonly<Record<string, string>>>({});
  if (loaded.status !== "ready") return null;
  const deck = loaded.content;
  const code = round.cards[round.at === "room" ? 0 : table];
  const choices = choicesOf(deck, vote, code);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = choices.flatMap((choice) => {
      const count = Math.round(Number(counts[choice] ?? 0));
      return count > 0 ? [[choice, count] as const] : [];
    });
    const name = shared.tables[table - 1]?.name ?? "";
    if (await lead({ type: "enterVotes", round: round.id, vote, table, choices: Object.fromEntries(typed) })) {
      setCounts({});
      say(texts.entered({ table: name }));
    }
  };
  return (
    <details className="enter-votes">
      <summary>{texts.enter}</summary>
      <form onSubmit={submit}>
        <p className="hint">{texts.enterHint}</p>
        <label>
          {texts.table}{" "}
          <select value={table} onChange={({ target }) => setTable(Number(target.value))}>
            <TableOptions />
          </select>
        </label>
        <ul className="vote-counts">
          {choices.map((choice) => (
            <li key={choice}>
              <label>
                <input
                  inputMode="numeric"
                  className="number"
                  autoComplete="off"
                  pattern="[0-9]{0,3}"
                  value={counts[choice] ?? ""}
                  onChange={({ target }) => setCounts({ ...counts, [choice]: target.value })}
                />{" "}
                {choiceName(deck, vote, choice)}
              </label>
            </li>
          ))}
        </ul>
        <button type="submit" className="button">
          {texts.enterSubmit}
        </button>
      </form>
    </details>
  );
}

function choicesOf({ causes, measures, failures }: WebDeck, vote: Vote, code: string | undefined): readonly string[] {
  if (vote !== "measure") return causes.map(({ number }) => String(number));
  const card = failures.find(({ id }) => id === code);
  return measures.filter(({ cause }) => card === undefined || cause === card.cause).map(({ id }) => id);
}
