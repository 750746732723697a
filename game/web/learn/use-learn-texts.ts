import { byLanguage } from "../texts/by-language.ts";
import type { LearnTexts } from "../texts/learn-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of the guided first rounds, in the language of the page. */
export const useLearnTexts = spokenCatalogue(
  byLanguage(import.meta.glob<LearnTexts>("../texts/*/learn.yaml", { import: "texts" })),
);
