import { type RefObject, useEffect } from "react";

/**
 * When the focused element leaves the page (a form that was sent, a value that was picked), browsers drop the focus to
 * the start of the document. This hook takes it to the heading in `place` instead, or to `place` itself.
 */
export function useFocusRescue(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: Element | null = null;
    const remember = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const rescue = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      const heading = place.current?.querySelector<HTMLElement>("h1[tabindex]");
      (heading ?? place.current)?.focus({ preventScroll: true });
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
