import type { Deck } from "../../../cards/deck.ts";

/** faces/decks.json of the development server: one deck in each of its languages. Its pictures lie below faces/<id>/. */
export type DeckFaces = Readonly<{ id: string; decks: readonly Deck[] }>;
