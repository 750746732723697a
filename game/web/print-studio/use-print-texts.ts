import { byLanguage } from "../texts/by-language.ts";
import type { PrintAdviceTexts } from "../texts/print-advice-texts.ts";
import type { PrintingTexts } from "../texts/printing-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of the page for printing, in the language of the page. */
export const usePrintTexts = spokenCatalogue(
  byLanguage(import.meta.glob<PrintingTexts>("../texts/*/printing.yaml", { import: "texts" })),
);

/** How to get from a file to something in the hand. */
export const usePrintAdviceTexts = spokenCatalogue(
  byLanguage(import.meta.glob<PrintAdviceTexts>("../texts/*/print-advice.yaml", { import: "texts" })),
);
