import { type RefObject, useEffect } from "react";
import { useNavigate } from "react-router";

/**
 * Follows the links to other pages of the app in HTML that React has not made. Loading the app anew instead would take
 * longer, and lose what only this page remembers.
 */
export function useInnerLinks(place: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate();
  useEffect(() => {
    const body = place.current;
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      const wantsOwnTab = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (link === null || wantsOwnTab || link.origin !== location.origin || link.pathname === location.pathname)
        return;
      event.preventDefault();
      void navigate(link.pathname + link.search + link.hash);
    };
    body?.addEventListener("click", follow);
    return () => body?.removeEventListener("click", follow);
  }, [place, navigate]);
}
