import { byLanguage } from "../texts/by-language.ts";
import type { OpeningTexts } from "../texts/opening-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of the page that opens a workshop, in the language of the page. */
export const useOpeningTexts = spokenCatalogue(
  byLanguage(import.meta.glob<OpeningTexts>("../texts/*/opening.yaml", { import: "texts" })),
);
