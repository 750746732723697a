import { type RefObject, useEffect } from "react";

const dialogs = '[role="dialog"], [role="alertdialog"]';
/** Longer than a dialog needs to give the focus back, in ms. */
const dialogMs = 100;

/**
 * When the focused element leaves the page (a form that was sent, a value that was picked), browsers drop the focus to
 * the start of the document. This hook takes it to what a page names as the home of the focus instead (`data-focus-home`:
 * a sentence that says what has happened, so that hearing it is not cut off), to the heading in `place`, or to `place`
 * itself.
 */
export function useFocusRescue(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const rescue = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      // A dialog gives the focus back to what opened it, a moment later.
      if (last.closest(dialogs) === null) giveFocus();
      else setTimeout(() => document.activeElement === document.body && giveFocus(), dialogMs);
    };
    const giveFocus = () => {
      const find = (selector: string) => place.current?.querySelector<HTMLElement>(selector);
      (find("[data-focus-home]") ?? find("h1[tabindex]") ?? place.current)?.focus({ preventScroll: true });
    };
    const watcher = new MutationObserver(rescue);
    document.addEventListener("focusin", remember);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      watcher.disconnect();
    };
  }, [place]);
}
