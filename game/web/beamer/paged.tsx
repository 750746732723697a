import { type ReactNode, useEffect, useRef, useState } from "react";

/** So long a page stays, in ms: read aloud, and once more. */
const turnAfter = 20_000;

/** From one page to the next, in px: its width and the gap. */
const stride = (shown: HTMLElement): number =>
  shown.clientWidth + (Number.parseFloat(getComputedStyle(shown.firstElementChild ?? shown).columnGap) || 0);

/** What is longer than the wall is high is shown page by page by turns, since nobody can scroll there. */
export function Paged({ className, children }: { className?: string; children: ReactNode }) {
  const window = useRef<HTMLDivElement>(null);
  const [{ page, pages }, setPages] = useState({ page: 0, pages: 1 });
  useEffect(() => {
    const shown = window.current;
    if (shown === null) return undefined;
    const measure = () => {
      const count = Math.max(1, Math.round(shown.scrollWidth / stride(shown)));
      setPages((before) => (before.pages === count ? before : { page: 0, pages: count }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    const contents = new MutationObserver(measure);
    contents.observe(shown, { childList: true, subtree: true, characterData: true });
    const timer = setInterval(
      () => setPages((before) => ({ ...before, page: (before.page + 1) % before.pages })),
      turnAfter,
    );
    measure();
    return () => {
      observer.disconnect();
      contents.disconnect();
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    const shown = window.current;
    // Columns as wide as the window, one beside the other.
    if (shown !== null) shown.scrollLeft = page * stride(shown);
  }, [page]);
  return (
    <div className={`paged ${className ?? ""}`}>
      <div ref={window} className="paged-window">
        <div className="paged-content">{children}</div>
      </div>
      {pages > 1 && (
        <p className="paged-place" aria-hidden="true">
          {page + 1} / {pages}
        </p>
      )}
    </div>
  );
}
