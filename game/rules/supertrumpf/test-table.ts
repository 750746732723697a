import { type ValueId, valueIds } from "../../../cards/schema/vocabulary.ts";
import type { PlayDeck, Shuffle, SupertrumpfState } from "./state.ts";

export const better = {
  money: "higher",
  months: "lower",
  affected: "higher",
  participation: "lower",
  technology: "lower",
  gloss: "higher",
} as const;

/** A deck in which each card has the same amount in every value. */
const deckOf = (amounts: Record<string, number>): PlayDeck => ({
  better,
  cards: Object.fromEntries(
    Object.entries(amounts).map(([card, amount]) => [
      card,
      Object.fromEntries(valueIds.map((id) => [id, amount])) as Record<ValueId, number>,
    ]),
  ),
});

/** In c1, d2, e3 … the figure is the amount. */
export const smallDeck = deckOf({ c1: 1, c2: 2, c3: 3, d1: 1, d2: 2, d3: 3, e1: 1, e2: 2 });

export const table = (hands: string[][], rest: Partial<SupertrumpfState> = {}): SupertrumpfState => ({
  phase: "play",
  hands,
  pot: [],
  aside: [],
  leader: 0,
  rounds: 0,
  roundCap: 24,
  history: [],
  learning: null,
  result: null,
  ...rest,
});

export const unshuffled: Shuffle = (items) => items;
export const turnedRound: Shuffle = (items) => [...items].reverse();
