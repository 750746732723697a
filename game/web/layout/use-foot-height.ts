import { type RefObject, useLayoutEffect } from "react";

/**
 * Tells style sheets how high something at the foot of the window is, as the length `--<name>` of the whole document, so
 * that neither other things at the foot nor what has the focus lie behind it. Zero once it is gone.
 */
export function useFootHeight(foot: RefObject<HTMLElement | null>, name: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const element = foot.current;
    if (element === null) return undefined;
    const tell = () => style.setProperty(`--${name}`, `${element.offsetHeight}px`);
    const watcher = new ResizeObserver(tell);
    tell();
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      style.removeProperty(`--${name}`);
    };
  }, [foot, name]);
}
