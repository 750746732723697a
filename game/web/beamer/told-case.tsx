import { StoryText } from "../cards/story-text.tsx";
import type { WebDeck } from "../content/web-deck.ts";

/** What was promised, what came of it, and how: nothing of the solution. */
export function ToldCase({ card }: { card: WebDeck["failures"][number] }) {
  return (
    <>
      <blockquote className="promise" lang={card.lang}>
        {card.promise}
      </blockquote>
      <p lang={card.lang}>
        <strong>{card.happened}</strong>
      </p>
      <StoryText card={card} />
    </>
  );
}
