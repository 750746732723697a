import { byLanguage } from "../../texts/by-language.ts";
import type { NotRememberedTexts } from "../../texts/not-remembered-texts.ts";
import { spokenCatalogue } from "../../texts/spoken-catalogue.ts";

/** What whoever is not remembered is told, in the language of the page. */
export const useNotRememberedTexts = spokenCatalogue(
  byLanguage(import.meta.glob<NotRememberedTexts>("../../texts/*/not-remembered.yaml", { import: "texts" })),
);
