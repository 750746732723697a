import { createHash } from "node:crypto";
import type { Deck } from "../../cards/deck.ts";

/** Seven signs that are the same wherever the same cards are printed in the same words, and only there. */
export const deckVersion = (deck: Deck): string =>
  createHash("sha256").update(JSON.stringify(deck)).digest("hex").slice(0, 7);
