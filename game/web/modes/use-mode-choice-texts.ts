import { byLanguage } from "../texts/by-language.ts";
import type { ModeChoiceTexts } from "../texts/mode-choice-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** What stands beside the modes to choose from, in the language of the page. */
export const useModeChoiceTexts = spokenCatalogue(
  byLanguage(import.meta.glob<ModeChoiceTexts>("../texts/*/mode-choice.yaml", { import: "texts" })),
);
