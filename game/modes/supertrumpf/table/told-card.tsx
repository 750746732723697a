import type { ReactNode } from "react";
import { mustFind } from "../../../../cards/deck.ts";
import { FailureFace } from "../../../../cards/face/failure-face.tsx";
import { FailureSolution } from "../../../web/cards/failure-solution.tsx";
import { StoryText } from "../../../web/cards/story-text.tsx";
import type { WebDeck } from "../../../web/content/web-deck.ts";
import { useModeTexts } from "../texts/use-mode-texts.ts";

type ToldCardProps = {
  deck: WebDeck;
  id: string;
  /** Who played it, and with which amount. */
  result: ReactNode;
  /** The story is one tap away, too. */
  isShort: boolean;
};

/** One card with its part in the trick, promise, story and, one tap away, its solution. */
export function ToldCard({ deck, id, result, isShort }: ToldCardProps) {
  const { learning: words } = useModeTexts();
  const card = mustFind(deck.failures, (entry) => entry.id === id, `card ${id}`);
  const story = <StoryText card={card} />;
  return (
    <article className={isShort ? "told-card told-short" : "told-card"}>
      <FailureFace deck={deck} card={card} picture={<img src={card.picture} alt={card.pictureAlt} />} />
      <div>
        {result}
        {isShort && <p className="play-card" lang={card.lang}>{`${card.id} ${card.title}`}</p>}
        <h3>{words.promise}</h3>
        <blockquote className="promise" lang={card.lang}>
          {card.promise}
        </blockquote>
        {isShort ? (
          <details>
            <summary>{words.story}</summary>
            {story}
          </details>
        ) : (
          <>
            <h3>{words.story}</h3>
            {story}
          </>
        )}
        <details>
          <summary>{words.solution}</summary>
          <FailureSolution deck={deck} card={card} />
        </details>
      </div>
    </article>
  );
}
