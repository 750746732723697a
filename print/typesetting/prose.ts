import type { Language } from "../../cards/deck.ts";
import { breakableWord, softHyphens } from "./soft-hyphens.ts";

/** Sets soft hyphens into running text of `language`. */
export const proseIn =
  (language: Language) =>
  (text: string): string =>
    softHyphens(text, language.hyphenation, breakableWord(language));

/** What stays behind a hyphen in a title, in letters at least. */
const minRest = 5;

/**
 * Sets a soft hyphen into the words of titles that have at least `letters` letters, the last one, too. As late as a line
 * of `letters` allows: there the parts of a German compound meet, and nothing is torn that fits a line of its own.
 */
export const titlesIn =
  (language: Language, letters: number) =>
  (text: string): string =>
    // The last word of running text stays whole; here that is the full stop.
    softHyphens(`${text} .`, language.hyphenation, letters)
      .slice(0, -2)
      .replace(/\S+/gu, (word) => withOneHyphen(word, letters));

function withOneHyphen(word: string, letters: number): string {
  const parts = word.split("\u00ad");
  const breaks = parts
    .slice(1)
    .map((_, index) => [parts.slice(0, index + 1).join(""), parts.slice(index + 1).join("")] as const);
  const good = breaks.filter(([before, after]) => before.length < letters && after.length >= minRest);
  // A word too long for two lines keeps every place.
  const best = good.findLast(([, after]) => after.length <= letters);
  return best === undefined ? word : best.join("\u00ad");
}
