import type { DeckReference } from "../../protocol/public-match.ts";

/**
 * What the metadata of a match without decks, as releases wrote it that knew no decks, begins with once it has this one; the rest
 * of the text follows from its second character on. As JSON it would have to be read and written: names may hold what
 * databases' own functions for JSON refuse.
 */
export const legacyPrefix = ({ id, version }: DeckReference): string =>
  `${JSON.stringify({ decks: [{ id, version }] }).slice(0, -1)},`;
