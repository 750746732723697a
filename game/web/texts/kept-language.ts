import { useLocation } from "react-router";

/** Adds the language that the address names to the path of the page that follows: whoever reloads there goes on in it. */
export function useKeptLanguage(): (path: string) => string {
  const asked = new URLSearchParams(useLocation().search).get("lang");
  return (path) => (asked === null ? path : `${path}?lang=${encodeURIComponent(asked)}`);
}
