import { byLanguage } from "../texts/by-language.ts";
import type { PlayTexts } from "../texts/play-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of clocks and refusals, in the language of the page. */
export const usePlayTexts = spokenCatalogue(
  byLanguage(import.meta.glob<PlayTexts>("../texts/*/play.yaml", { import: "texts" })),
);
