import { byLanguage } from "../texts/by-language.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";
import type { WorkshopTexts } from "../texts/workshop-texts.ts";

/** What all pages of a workshop say, in the language of the page. */
export const useWorkshopTexts = spokenCatalogue(
  byLanguage(import.meta.glob<WorkshopTexts>("../texts/*/workshop.yaml", { import: "texts" })),
);
