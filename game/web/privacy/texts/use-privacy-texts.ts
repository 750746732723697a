import { spokenCatalogue } from "../../texts/spoken-catalogue.ts";
import type { PrivacyTexts } from "./texts.ts";

export const privacyTexts = {
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
};

/** The texts of the page on privacy, in the language of the page. */
export const usePrivacyTexts = spokenCatalogue<PrivacyTexts>(privacyTexts);
