import type { FailureCardWithoutStory } from "../../../../cards/deck.ts";
import { StoryText } from "../../../web/cards/story-text.tsx";
import { useModeTexts } from "../texts/use-mode-texts.ts";

/** Promise and long story of a failure, without its cause. */
export function Story({ card }: { card: FailureCardWithoutStory }) {
  const { failure } = useModeTexts();
  return (
    <div className="rr-story">
      <h2>{failure.promise}</h2>
      <blockquote className="promise" lang={card.lang}>
        {card.promise}
      </blockquote>
      <h2>{failure.story}</h2>
      <StoryText card={card} />
      <p className="hint">{failure.fictional}</p>
    </div>
  );
}
