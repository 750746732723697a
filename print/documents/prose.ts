import type { Language } from "../../cards/deck.ts";
import { breakableWord, softHyphens } from "../deck/soft-hyphens.ts";

/** Sets soft hyphens into running text of `language`. */
export const proseIn =
  (language: Language) =>
  (text: string): string =>
    softHyphens(text, language.hyphenation, breakableWord(language));

/** Sets soft hyphens into titles: only into words of more letters than `room`. */
export const titlesIn =
  (language: Language, room: number) =>
  (text: string): string =>
    softHyphens(text, language.hyphenation, room);
