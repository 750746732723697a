import type { Language } from "../../cards/deck.ts";
import { breakableWord, softHyphens } from "../deck/soft-hyphens.ts";

/** Sets soft hyphens into running text of `language`. */
export const proseIn =
  (language: Language) =>
  (text: string): string =>
    softHyphens(text, language.hyphenation, breakableWord(language));

/** Sets soft hyphens into titles: only into words of at least `letters` letters, but into the last one, too. */
export const titlesIn =
  (language: Language, letters: number) =>
  (text: string): string =>
    // The last word of running text stays whole; here that is the full stop.
    softHyphens(`${text} .`, language.hyphenation, letters).slice(0, -2);
