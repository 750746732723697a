import { spokenCatalogue } from "../../texts/spoken-catalogue.ts";
import type { MatchTexts } from "./texts.ts";

/** The texts of the waiting room, the desk and the data of a match, in the language of the page. */
export const useMatchTexts = spokenCatalogue<MatchTexts>({
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
});
