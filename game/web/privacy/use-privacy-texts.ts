import { byLanguage } from "../texts/by-language.ts";
import type { PrivacyTexts } from "../texts/privacy-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

export const privacyTexts = byLanguage(import.meta.glob<PrivacyTexts>("../texts/*/privacy.yaml", { import: "texts" }));

/** The texts of the page on privacy, in the language of the page. */
export const usePrivacyTexts = spokenCatalogue(privacyTexts);
