import type { FailureCardWithoutStory } from "../../../../cards/deck.ts";
import { useJson } from "../../content/use-content.ts";
import { useLanguage } from "../../texts/language-context.tsx";
import { useModeTexts } from "./texts/use-mode-texts.ts";

/** Promise and long story of a failure, without its cause. */
export function Story({ card }: { card: FailureCardWithoutStory }) {
  const { failure } = useModeTexts();
  return (
    <div className="rr-story">
      <h2>{failure.promise}</h2>
      <blockquote className="promise">{card.promise}</blockquote>
      <h2>{failure.story}</h2>
      <StoryText id={card.id} />
      <p className="hint">{failure.fictional}</p>
    </div>
  );
}

function StoryText({ id }: { id: string }) {
  const { id: language, texts } = useLanguage();
  const stories = useJson<Record<string, string>>(`/content/${language}/stories.json`);
  // No roles here: the table has one live region, and the card itself tells the story in short.
  if (stories.status === "loading") return <p>{texts.loading}</p>;
  if (stories.status === "failed") {
    return (
      <>
        <p>{texts.loadFailed}</p>
        <button type="button" className="button" onClick={stories.retry}>
          {texts.tryAgain}
        </button>
      </>
    );
  }
  return (stories.content[id] ?? "").split("\n").map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}
