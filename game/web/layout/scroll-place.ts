import { useEffect } from "react";
import type { Location, NavigationType } from "react-router";

/** How far each visited entry of the history was scrolled, in px. */
const places = new Map<string, number>();

/** A page starts at its top, or at the heading that the address names; one that is come back to, where it was left. */
export function useScrollPlace({ key, hash }: Location, navigation: NavigationType): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the address a page is opened with moves it.
  useEffect(() => {
    const place = places.get(key);
    const target = hash === "" ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    if (navigation === "POP" && place !== undefined) window.scrollTo(0, place);
    else if (target !== null) target.scrollIntoView();
    else if (navigation !== "POP") window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    const note = () => places.set(key, window.scrollY);
    note();
    window.addEventListener("scroll", note, { passive: true });
    return () => window.removeEventListener("scroll", note);
  }, [key]);
}
