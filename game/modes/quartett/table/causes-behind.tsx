import { useId, useState } from "react";
import { causeOf } from "../../../../cards/deck.ts";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";
import { failuresAmong } from "./deck-quartets.ts";

/** Why each failure failed, behind a button, since the table is to guess first. Ways out have nothing to guess. */
export function CausesBehind({ deck, cards }: { deck: WebDeck; cards: readonly string[] }) {
  const { learning } = useModeTexts();
  const id = useId();
  const [isShown, setShown] = useState(false);
  const failures = failuresAmong(deck, cards);
  if (failures.length === 0) return null;
  return (
    <div className="causes-behind">
      <p>{learning.guess}</p>
      <button
        type="button"
        className="button"
        aria-expanded={isShown}
        aria-controls={id}
        onClick={() => setShown(!isShown)}
      >
        {isShown ? learning.hideCauses : learning.showCauses}
      </button>
      <ul id={id} className="causes-list">
        {isShown &&
          failures.map((card) => (
            <li key={card.id} lang={card.lang}>
              <strong>
                {card.id} {card.title}: {causeOf(deck, card.cause).name}.
              </strong>{" "}
              {card.causeWhy}
            </li>
          ))}
      </ul>
    </div>
  );
}
