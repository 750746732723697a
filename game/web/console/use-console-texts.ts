import { byLanguage } from "../texts/by-language.ts";
import type { ConsoleTexts } from "../texts/console-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of the page that leads a workshop, in the language of the page. */
export const useConsoleTexts = spokenCatalogue(
  byLanguage(import.meta.glob<ConsoleTexts>("../texts/*/console.yaml", { import: "texts" })),
);
