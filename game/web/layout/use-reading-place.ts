import { useEffect, useLayoutEffect, useRef } from "react";
import "./reading-place.css";

/** Marks what somebody is still reading, however the page goes on round it. */
const marked = "[data-reading]";

/** Whether something keeps its place, and the focus with it: a dialog, or what is still being read. */
export const isBeingRead = (): boolean => document.querySelector(`[role="dialog"], ${marked}`) !== null;

/** A paragraph or the like, and where its top was in the window, in px. */
type Anchor = Readonly<{ element: Element; top: number }>;

/**
 * What is being read stays where it is in the window, whatever comes or goes above it. Browsers do so by themselves in
 * some cases only, and some of them never.
 */
export function useReadingPlace(): void {
  const anchor = useRef<Anchor | null>(null);
  useEffect(() => {
    const note = () => {
      anchor.current = findAnchor();
    };
    window.addEventListener("scroll", note, { passive: true });
    return () => window.removeEventListener("scroll", note);
  }, []);
  useLayoutEffect(() => {
    const { element, top } = anchor.current ?? {};
    const shift = element?.isConnected && top !== undefined ? element.getBoundingClientRect().top - top : 0;
    // Who has not scrolled yet sees the top of the page, and what is new there.
    if (shift !== 0 && window.scrollY > 0) window.scrollBy({ top: shift, behavior: "instant" });
    anchor.current = findAnchor();
  });
}

/** The first thing in sight of what is being read. */
function findAnchor(): Anchor | null {
  for (const element of document.querySelectorAll(`${marked} :is(h2, h3, p, li)`)) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top >= 0) return { element, top };
  }
  return null;
}
