import { byLanguage } from "../texts/by-language.ts";
import type { MinutesTexts } from "../texts/minutes-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

export const minutesTexts = byLanguage(import.meta.glob<MinutesTexts>("../texts/*/minutes.yaml", { import: "texts" }));

/** The words of minutes, in the language of the page. */
export const useMinutesTexts = spokenCatalogue(minutesTexts);
