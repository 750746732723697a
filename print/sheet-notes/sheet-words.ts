import { z } from "zod";
import type { Deck } from "../../cards/deck.ts";
import { readTexts } from "../vocabulary/named-files.ts";
import type { Sources } from "../vocabulary/sources.ts";
import { deckVersion } from "./deck-version.ts";

const word = z.string().trim().min(1);
const slug = word.regex(
  /\{title\}.*\{language\}.*\{version\}.*\{n\}.*\{total\}/,
  "has {title}, {language}, {version}, {n}, {total}",
);
const sheetWords = z.strictObject({
  scale: word.regex(/\{length\}/, "has {length}"),
  slug,
  /** The same on sheets that are cut in a stack. */
  stacked: slug,
});

export type SheetWords = Readonly<{
  /** What a ruler of `length` mm is for. */
  scaleOf: (length: number) => string;
  /** What lies on the `n`th sheet of `total`, and how they lie on one another where they are cut in a stack. */
  slugOf: (n: number, total: number, isCutInStack?: boolean) => string;
}>;

/**
 * What stands beside the cuts on sheets of `title`, in `language`; `deck` is the whole deck that they are printed from.
 * Throws PrintFailure if the words are missing or wrong.
 */
export function readSheetWords(sources: Sources, language: string, deck: Deck, title: string): SheetWords {
  const { scale, slug, stacked } = readTexts(sources.print, language, "sheet", sheetWords);
  const known = (words: string) =>
    words
      .replace("{title}", () => title)
      .replace("{language}", () => sources.languageNames()[language] ?? language)
      .replace("{version}", deckVersion(deck));
  return {
    scaleOf: (length) => scale.replace("{length}", `${length}`),
    slugOf: (n, total, isCutInStack = false) =>
      known(isCutInStack && total > 1 ? stacked : slug)
        .replace("{n}", `${n}`)
        .replace("{total}", `${total}`),
  };
}
