import { byLanguage } from "../texts/by-language.ts";
import type { DeckChoiceTexts } from "../texts/deck-choice-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** What is said about decks to choose from, in the language of the page. */
export const useDeckChoiceTexts = spokenCatalogue(
  byLanguage(import.meta.glob<DeckChoiceTexts>("../texts/*/deck-choice.yaml", { import: "texts" })),
);
