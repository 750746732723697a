import { causeOf } from "../../../../cards/deck.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import type { QuartettView } from "../rules/state.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { cardOf, failuresAmong } from "./deck-quartets.ts";
import { causeCounts, totals } from "./learning-facts.ts";

/** So many causes are worth naming at the end. */
const shownCauses = 3;

/** At the end: what the quartets on the table add up to, over the whole match. */
export function Harvest({ deck, view }: { deck: WebDeck; view: QuartettView }) {
  const { result } = useModeTexts();
  const ids = view.laid.flatMap(({ letter }) => view.quartets[letter] ?? []);
  const cards = ids.map((id) => cardOf(deck, id));
  const failures = failuresAmong(deck, ids);
  if (cards.length === 0) return null;
  const counts = causeCounts(cards.map(({ card }) => card));
  const figures = totals(deck, failures);
  return (
    <section className="quartett-harvest" aria-labelledby="quartett-harvest">
      <h2 id="quartett-harvest">{result.learntTitle}</h2>
      {failures.length > 0 && (
        <p>
          {figures !== null && `${result.learnt({ cards: failures.length, ...figures })} `}
          {result.causes}
        </p>
      )}
      {failures.length === 0 && <p>{result.measures({ count: cards.length })}</p>}
      <ul>
        {counts.slice(0, failures.length > 0 ? shownCauses : undefined).map(({ cause, count }) => {
          const { name, definition, lang } = causeOf(deck, cause);
          return (
            <li key={cause}>
              <strong>{failures.length > 0 ? result.cause({ name, count }) : name}.</strong>{" "}
              <span lang={lang}>{definition}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
