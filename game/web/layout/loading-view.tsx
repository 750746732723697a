import type { ReactNode } from "react";
import type { Loaded } from "../content/use-content.ts";
import { useTexts } from "../texts/language-context.tsx";

/** Shows content once it is there; says so while it loads, and offers another try where it could not be loaded. */
export function LoadingView<Content>({
  loaded,
  children,
}: {
  loaded: Loaded<Content>;
  children: (content: Content) => ReactNode;
}) {
  const texts = useTexts();
  if (loaded.status === "ready") return children(loaded.content);
  if (loaded.status === "loading") return <p role="status">{texts.loading}</p>;
  return (
    <div role="alert">
      <p>{texts.loadFailed}</p>
      <button type="button" onClick={loaded.retry}>
        {texts.tryAgain}
      </button>
    </div>
  );
}
