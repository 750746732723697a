import { useStories } from "../content/use-stories.ts";
import { LoadingView } from "../layout/loading-view.tsx";

/** The long story of a failure. */
export function StoryText({ id }: { id: string }) {
  return (
    <LoadingView loaded={useStories()}>
      {(stories) => (stories[id] ?? "").split("\n").map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
    </LoadingView>
  );
}
