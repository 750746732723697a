import { spokenCatalogue } from "../../../texts/spoken-catalogue.ts";
import type { NotRememberedTexts } from "./texts.ts";

/** What whoever is not remembered is told, in the language of the page. */
export const useNotRememberedTexts = spokenCatalogue<NotRememberedTexts>({
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
});
