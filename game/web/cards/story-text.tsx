import type { FailureCardWithoutStory } from "../../../cards/deck.ts";
import { useStories } from "../content/use-stories.ts";
import { LoadingView } from "../layout/loading-view.tsx";

/** The long story of a failure. */
export function StoryText({ card: { id, lang } }: { card: FailureCardWithoutStory }) {
  return (
    <LoadingView loaded={useStories()}>
      {(stories) =>
        (stories[id] ?? "").split("\n").map((paragraph) => (
          <p key={paragraph} lang={lang}>
            {paragraph}
          </p>
        ))
      }
    </LoadingView>
  );
}
