import { byLanguage } from "../texts/by-language.ts";
import type { MatchTexts } from "../texts/match-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of the waiting room, the desk and the data of a match, in the language of the page. */
export const useMatchTexts = spokenCatalogue(
  byLanguage(import.meta.glob<MatchTexts>("../texts/*/match.yaml", { import: "texts" })),
);
