import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { causeOfQuartet, failuresAmong, quartetOf } from "./deck-quartets.ts";
import { sharedEffects, totals } from "./learning-facts.ts";

/** What the four cards of a quartet have in common, as far as the cards themselves say it. */
export function SharedFacts({ deck, letter, cards }: { deck: WebDeck; letter: string; cards: readonly string[] }) {
  const { learning } = useModeTexts();
  const { name } = quartetOf(deck, letter);
  const failures = failuresAmong(deck, cards);
  const cause = causeOfQuartet(deck, letter);
  const effects = sharedEffects(deck, failures);
  const figures = totals(deck, failures);
  return (
    <div className="shared-facts">
      <h3>{learning.shared}</h3>
      {failures.length === 0 ? (
        <p>
          {learning.sharedCause({ name })} <span lang={cause?.lang}>{cause?.definition}</span>
        </p>
      ) : (
        <ul>
          <li>{learning.sharedGroup({ name })}</li>
          {effects.length === 0 && <li>{learning.noSharedEffect}</li>}
          {effects.map((effect) => (
            <li key={effect.id}>{learning.sharedEffect({ effect: effect.name, codes: effect.codes.join(", ") })}</li>
          ))}
          {figures !== null && <li>{learning.totals(figures)}</li>}
        </ul>
      )}
    </div>
  );
}
