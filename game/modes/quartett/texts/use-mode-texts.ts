import { byLanguage } from "../../../web/texts/by-language.ts";
import { spokenCatalogue } from "../../../web/texts/spoken-catalogue.ts";
import type { QuartettTexts } from "./quartett-texts.ts";

/** This table's texts in the language of the page. */
export const useModeTexts = spokenCatalogue(
  byLanguage(import.meta.glob<QuartettTexts>("./*/quartett.yaml", { import: "texts" })),
);
