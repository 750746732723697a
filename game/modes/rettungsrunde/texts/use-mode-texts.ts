import { byLanguage } from "../../../web/texts/by-language.ts";
import { spokenCatalogue } from "../../../web/texts/spoken-catalogue.ts";
import type { RettungsrundeTexts } from "./rettungsrunde-texts.ts";

/** This table's texts in the language of the page. */
export const useModeTexts = spokenCatalogue(
  byLanguage(import.meta.glob<RettungsrundeTexts>("./*/rettungsrunde.yaml", { import: "texts" })),
);
