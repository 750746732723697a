import { useEffect, useLayoutEffect, useRef } from "react";
import "./reading-place.css";

/** Marks what somebody is still reading, however the page goes on round it. */
const marked = "[data-reading]";

/** Whether something keeps its place, and the focus with it: a dialog, or what is still being read. */
export const isBeingRead = (): boolean => document.querySelector(`[role="dialog"], ${marked}`) !== null;

/**
 * What is being read stays where it is in the window, whatever comes or goes above it. Browsers do so by themselves in
 * some cases only, and some of them never.
 */
export function useReadingPlace(): void {
  const top = useRef<number | null>(null);
  useEffect(() => {
    const note = () => {
      top.current = topOfMarked();
    };
    window.addEventListener("scroll", note, { passive: true });
    return () => window.removeEventListener("scroll", note);
  }, []);
  useLayoutEffect(() => {
    const [before, now] = [top.current, topOfMarked()];
    const shift = before === null || now === null ? 0 : now - before;
    // Who has not scrolled yet sees the top of the page, and what is new there.
    if (shift !== 0 && window.scrollY > 0) window.scrollBy({ top: shift, behavior: "instant" });
    top.current = topOfMarked();
  });
}

const topOfMarked = (): number | null => document.querySelector(marked)?.getBoundingClientRect().top ?? null;
