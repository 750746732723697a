import { type ReactNode, use, useEffect, useRef, useState } from "react";
import { readingTime } from "./reading-time.ts";
import { useBeamerTexts } from "./use-beamer-texts.ts";
import { WallTurnContext } from "./wall-turn.ts";

/** What keys of a keyboard, or of a presenter's remote, turn by. */
const turns: Readonly<Record<string, number>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** From one page to the next, in px: its width and the gap. */
const stride = (shown: HTMLElement): number =>
  shown.clientWidth + (Number.parseFloat(getComputedStyle(shown.firstElementChild ?? shown).columnGap) || 0);

type Place = Readonly<{
  page: number;
  pages: number;
  /** Somebody has turned: from then on nothing turns by itself. */
  isHeld: boolean;
}>;

const turned = ({ pages, page, ...place }: Place, by: number): Place => ({
  ...{ ...place, pages },
  page: (((page + by) % pages) + pages) % pages,
});

const turnedByHand =
  (by: number) =>
  (place: Place): Place => ({ ...turned(place, by), isHeld: true });

/**
 * What is longer than the wall is high is shown page by page, since nobody can scroll there. Each stays until it could be
 * read aloud, or until somebody turns, here or from the console, who does so from then on.
 */
export function Paged({ className, children }: { className?: string; children: ReactNode }) {
  const texts = useBeamerTexts();
  const wall = use(WallTurnContext);
  const window = useRef<HTMLDivElement>(null);
  const [{ page, pages, isHeld }, setPlace] = useState<Place>({ page: 0, pages: 1, isHeld: false });
  useEffect(() => {
    const shown = window.current;
    if (shown === null) return undefined;
    const measure = () => {
      const count = Math.max(1, Math.round(shown.scrollWidth / stride(shown)));
      setPlace((before) => (before.pages === count ? before : { page: 0, pages: count, isHeld: false }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(shown);
    const contents = new MutationObserver(measure);
    contents.observe(shown, { childList: true, subtree: true, characterData: true });
    measure();
    return () => {
      observer.disconnect();
      contents.disconnect();
    };
  }, []);
  useEffect(() => {
    const shown = window.current;
    if (shown === null) return undefined;
    // Columns as wide as the window, one beside the other.
    shown.scrollLeft = page * stride(shown);
    if (pages === 1 || isHeld || wall.isHeld) return undefined;
    const timer = setTimeout(() => setPlace((before) => turned(before, 1)), readingTime(shown));
    return () => clearTimeout(timer);
  }, [page, pages, isHeld, wall.isHeld]);
  const seen = useRef(wall);
  useEffect(() => {
    const before = seen.current;
    seen.current = wall;
    const by = wall.turned - before.turned;
    if (by !== 0) setPlace((place) => turned(place, by));
    // Let go at the console, it turns by itself again, also where it was turned by hand.
    if (before.isHeld && !wall.isHeld) setPlace((place) => ({ ...place, isHeld: false }));
  }, [wall]);
  useEffect(() => {
    const press = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
      const by = turns[key];
      if (by !== undefined && !altKey && !ctrlKey && !metaKey) setPlace(turnedByHand(by));
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return (
    <div className={`paged ${className ?? ""}`}>
      <div ref={window} className="paged-window">
        <div className="paged-content">{children}</div>
      </div>
      {pages > 1 && (
        <p className="paged-turn">
          <button type="button" aria-label={texts.pageBack} onClick={() => setPlace(turnedByHand(-1))}>
            ‹
          </button>
          {page + 1} / {pages}
          <button type="button" aria-label={texts.pageOn} onClick={() => setPlace(turnedByHand(1))}>
            ›
          </button>
        </p>
      )}
    </div>
  );
}
