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
  override getSnapshotBeforeUpdate(): readonly Anchor[] {
    return findAnchors();
  }

  override componentDidUpdate(_props: object, _state: object, anchors: readonly Anchor[]): void {
    // What is hidden or gone by now, as the fine print of cards that are shown in short, says nothing of where it stood.
    const anchor = anchors.find(({ element }) => element.getBoundingClientRect().height > 0);
    if (anchor !== undefined) window.scrollBy(0, anchor.element.getBoundingClientRect().top - anchor.top);
  }

  override render() {
    return null;
  }
}

/** What is in sight of what is being read, and below. Who has not scrolled yet sees the top of the page, and what is new there. */
function findAnchors(): readonly Anchor[] {
  if (window.scrollY === 0) return [];
  return [...document.querySelectorAll(`${marked} :is(h2, h3, p, li)`)].flatMap((element) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= 0 ? [{ element, top }] : [];
  });
}
