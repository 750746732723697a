import { spokenCatalogue } from "../../../web/texts/spoken-catalogue.ts";
import type { QuartettTexts } from "./texts.ts";

/** This table's texts in the language of the page. */
export const useModeTexts = spokenCatalogue<QuartettTexts>({
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
});
