import type { PlayableDeck } from "../../cards/deck.ts";

/** What the workshop's decks say that decides something. */
export type DeckFacts = Pick<PlayableDeck, "causes" | "failures" | "measures">;

/** What a decision needs of the world. */
export type Context = Readonly<{
  /** Ms since 1970. */
  now: number;
  /** From 0 up to 1. */
  random: () => number;
  /** What is stored of a secret. */
  hash: (secret: string) => string;
  deck: DeckFacts;
}>;
