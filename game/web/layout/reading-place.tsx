import { Component } from "react";
import "./reading-place.css";

/** Marks what somebody is still reading, however the page goes on round it. */
const marked = "[data-reading]";

/** Whether something keeps its place, and the focus with it: a dialog, or what is still being read. */
export const isBeingRead = (): boolean => document.querySelector(`[role="dialog"], ${marked}`) !== null;

/** A paragraph or the like, and where its top was in the window, in px. */
type Anchor = Readonly<{ element: Element; top: number }>;

/**
 * What is being read stays where it is in the window, whatever comes or goes above it with the page that this stands in.
 * Browsers do so by themselves in some cases only, and some of them never. A class, since only those are asked right
 * before the page changes: where things stood at the last "scroll" is old on a slow computer, which draws news before it
 * hears of scrolling, and would take it back.
 */
export class ReadingPlace extends Component {
  override getSnapshotBeforeUpdate(): Anchor | null {
    return findAnchor();
  }

  override componentDidUpdate(_props: object, _state: object, anchor: Anchor | null): void {
    if (anchor?.element.isConnected !== true) return;
    const shift = anchor.element.getBoundingClientRect().top - anchor.top;
    if (shift !== 0) window.scrollBy({ top: shift, behavior: "instant" });
  }

  override render() {
    return null;
  }
}

/** The first thing in sight of what is being read. Who has not scrolled yet sees the top of the page, and what is new there. */
function findAnchor(): Anchor | null {
  if (window.scrollY === 0) return null;
  for (const element of document.querySelectorAll(`${marked} :is(h2, h3, p, li)`)) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top >= 0) return { element, top };
  }
  return null;
}
