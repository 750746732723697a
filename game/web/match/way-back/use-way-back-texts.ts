import { byLanguage } from "../../texts/by-language.ts";
import { spokenCatalogue } from "../../texts/spoken-catalogue.ts";
import type { WayBackTexts } from "../../texts/way-back-texts.ts";

/** What few people read, in the language of the page. */
export const useWayBackTexts = spokenCatalogue(
  byLanguage(import.meta.glob<WayBackTexts>("../../texts/*/way-back.yaml", { import: "texts" })),
);
