import { spokenCatalogue } from "../../texts/spoken-catalogue.ts";
import type { PapersTexts } from "./texts.ts";

/** The texts of imprint and accessibility statement, in the language of the page. */
export const usePapersTexts = spokenCatalogue<PapersTexts>({
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
});
