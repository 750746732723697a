import { useState } from "react";
import { type RoundPlace, roundPlaces, type Step } from "../../workshop/step.ts";
import { factsWith } from "../../workshop/step-decks.ts";
import { useDeck } from "../content/use-content.ts";
import { cardsByRound } from "../workshop/step-cards.ts";
import { newID } from "../workshop/workshop-memory.ts";
import { useLead } from "./lead-context.ts";
import { useConsoleTexts } from "./use-console-texts.ts";

type RoundFormProps = Readonly<{
  step: Step;
  /** How many rounds this step has had. */
  played: number;
}>;

/** Opens a round with the next cards of the step, or with another card. */
export function RoundForm({ step, played }: RoundFormProps) {
  const { shared, lead, can } = useLead();
  const { round, places } = useConsoleTexts();
  const loaded = useDeck();
  const next = cardsByRound(step)[played];
  const [card, setCard] = useState("");
  const [at, setAt] = useState<RoundPlace>(step.at ?? "room");
  // The same one, however often it is pressed.
  const [id] = useState(newID);
  if (loaded.status !== "ready" || !can("lead")) return null;
  const { failures } = factsWith(loaded.content, step);
  const nameOf = (code: string) => `${code} ${failures.find((failure) => failure.id === code)?.title ?? ""}`.trim();
  const chosen = card === "" ? next : [card];
  const isDealt = card === "" && at === "tables" && next !== undefined && next.length > 1;
  return (
    <>
      {played > 0 && next === undefined && <p>{round.allPlayed}</p>}
      <div className="console-fields">
        <label>
          {round.card}{" "}
          <select value={card} onChange={({ target }) => setCard(target.value)}>
            <option value="">
              {next === undefined
                ? round.choose
                : isDealt
                  ? round.nextDealt
                  : round.next({ cards: next.map(nameOf).join(", ") })}
            </option>
            {failures.map((failure) => (
              <option key={failure.id} value={failure.id}>
                {nameOf(failure.id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {round.where}{" "}
          <select
            value={at}
            onChange={({ target }) => setAt(roundPlaces.find((each) => each === target.value) ?? "room")}
          >
            {roundPlaces.map((place) => (
              <option key={place} value={place}>
                {places[place]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isDealt && (
        <ul className="round-cards">
          {shared.tables.map(({ name }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a table is its number.
            <li key={index}>
              {name}: {nameOf(next[index % next.length] ?? "")}
            </li>
          ))}
        </ul>
      )}
      <p className="actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={chosen === undefined}
          onClick={() => chosen && lead({ type: "openRound", id, at, step: step.id, cards: [...chosen] })}
        >
          {round.open}
        </button>
      </p>
    </>
  );
}
