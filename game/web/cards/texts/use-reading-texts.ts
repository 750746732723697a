import { spokenCatalogue } from "../../texts/spoken-catalogue.ts";
import type { ReadingTexts } from "./texts.ts";

export const readingTexts = {
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
};

/** The texts of the list of cards and the guides, in the language of the page. */
export const useReadingTexts = spokenCatalogue<ReadingTexts>(readingTexts);
