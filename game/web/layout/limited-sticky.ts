/**
 * Ref for what sticks to an edge of the window by its style sheet: it lets go (`data-lets-go`) where it would take more
 * than this share of the window's height, as with large text in a small window.
 */
export const stickyUpTo =
  (share: number) =>
  (element: HTMLElement | null): (() => void) | undefined => {
    if (element === null) return undefined;
    const look = () => element.toggleAttribute("data-lets-go", element.offsetHeight > window.innerHeight * share);
    const observer = new ResizeObserver(look);
    observer.observe(element);
    window.addEventListener("resize", look);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", look);
    };
  };

export const limitedSticky = stickyUpTo(1 / 4);
