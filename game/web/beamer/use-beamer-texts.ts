import type { BeamerTexts } from "../texts/beamer-texts.ts";
import { byLanguage } from "../texts/by-language.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of the projected page, in the language of the page. */
export const useBeamerTexts = spokenCatalogue(
  byLanguage(import.meta.glob<BeamerTexts>("../texts/*/beamer.yaml", { import: "texts" })),
);
