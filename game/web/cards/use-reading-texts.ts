import { byLanguage } from "../texts/by-language.ts";
import type { ReadingTexts } from "../texts/reading-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

export const readingTexts = byLanguage(import.meta.glob<ReadingTexts>("../texts/*/reading.yaml", { import: "texts" }));

/** The texts of the list of cards and the guides, in the language of the page. */
export const useReadingTexts = spokenCatalogue(readingTexts);
