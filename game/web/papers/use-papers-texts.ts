import { byLanguage } from "../texts/by-language.ts";
import type { PapersTexts } from "../texts/papers-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

export const papersTexts = byLanguage(import.meta.glob<PapersTexts>("../texts/*/papers.yaml", { import: "texts" }));

/** The texts of imprint and accessibility statement, in the language of the page. */
export const usePapersTexts = spokenCatalogue(papersTexts);
