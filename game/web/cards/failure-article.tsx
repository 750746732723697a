import { useState } from "react";
import type { FailureCardWithoutStory } from "../../../cards/deck.ts";
import { FailureFace } from "../../../cards/face/failure-face.tsx";
import type { WebDeck } from "../content/web-deck.ts";
import { useTexts } from "../texts/language-context.tsx";
import { FailureSolution } from "./failure-solution.tsx";
import { StoryText } from "./story-text.tsx";

/** A failure card with promise and story; the solution stands behind a button, since readers are to guess first. */
export function FailureArticle({ deck, card }: { deck: WebDeck; card: FailureCardWithoutStory }) {
  const texts = useTexts();
  const [isSolved, setSolved] = useState(false);
  return (
    <div className="card-article">
      <div className="card-article-face">
        <FailureFace deck={deck} card={card} titleAs="p" picture={<img src={card.picture} alt={card.pictureAlt} />} />
      </div>
      <div className="card-article-text">
        <h2>{texts.card.promise}</h2>
        <blockquote className="promise" lang={card.lang}>
          {card.promise}
        </blockquote>
        <h2>{texts.card.story}</h2>
        <StoryText card={card} />
        <p className="hint">{texts.card.fictional}</p>
        <div className="solve">
          <p>{isSolved ? "" : texts.card.think}</p>
          <button
            type="button"
            className="button primary"
            aria-expanded={isSolved}
            aria-controls="solution"
            onClick={() => setSolved(!isSolved)}
          >
            {isSolved ? texts.card.hide : texts.card.solve}
          </button>
        </div>
        <div id="solution">{isSolved && <FailureSolution deck={deck} card={card} />}</div>
      </div>
    </div>
  );
}
