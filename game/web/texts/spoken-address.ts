import { useLanguage } from "./language-context.tsx";

/**
 * Adds the language of the page to the address of another one. For links that are opened elsewhere, by somebody else
 * or in a new tab; within the page, the language stays.
 */
export function useSpokenAddress(): (path: string) => string {
  const { id } = useLanguage();
  return (path) => `${path}${path.includes("?") ? "&" : "?"}lang=${id}`;
}
