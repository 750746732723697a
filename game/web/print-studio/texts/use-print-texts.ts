import { spokenCatalogue } from "../../texts/spoken-catalogue.ts";
import type { PrintTexts } from "./texts.ts";

/** The texts of the page for printing, in the language of the page. */
export const usePrintTexts = spokenCatalogue<PrintTexts>({
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
});
