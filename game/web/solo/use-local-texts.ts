import { byLanguage } from "../texts/by-language.ts";
import type { LocalTexts } from "../texts/local-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts for playing on one device, in the language of the page. */
export const useLocalTexts = spokenCatalogue(
  byLanguage(import.meta.glob<LocalTexts>("../texts/*/local.yaml", { import: "texts" })),
);
