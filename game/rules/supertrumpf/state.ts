import type { CardValues, ValueId } from "../../../cards/schema/vocabulary.ts";

export const gameName = "supertrumpf";
export const seatLimits = { least: 2, most: 8 } as const;
export const roundLimits = { least: 1, most: 100, usual: 20 } as const;

/** What the rules need of a deck: values by card code and which way each value wins. */
export type PlayDeck = Readonly<{
  cards: Readonly<Record<string, CardValues>>;
  better: Readonly<Record<ValueId, "higher" | "lower">>;
}>;

export type SupertrumpfSetup = Readonly<{ roundCap: number }>;

/** One card that was turned over in a comparison. */
type Play = Readonly<{ seat: number; card: string; amount: number }>;

/** One comparison: all top cards in one value. `best` holds every seat that shares the best value. */
export type Comparison = Readonly<{ value: ValueId; plays: readonly Play[]; best: readonly number[] }>;

/** A trick is one comparison, or several where ties were broken. `winner` is null as long as it is tied. */
export type Trick = Readonly<{ leader: number; comparisons: readonly Comparison[]; winner: number | null }>;

/** The whole truth, known to the server alone. */
export type SupertrumpfState = {
  /** Card codes by seat, the top card first. */
  hands: string[][];
  /** Cards on the table, waiting for a tie to be broken. */
  pot: string[];
  /** Cards that could not be dealt evenly, laid open. */
  aside: string[];
  /** Seat that picks the next value. */
  leader: number;
  /** Tricks decided so far. */
  rounds: number;
  roundCap: number;
  /** The latest trick, decided or still tied; null before the first. */
  trick: Trick | null;
};

/** What one seat, or a spectator, may see. */
export type SupertrumpfView = Omit<SupertrumpfState, "hands"> & {
  /** Number of cards by seat. */
  counts: number[];
  /** The own top card; null for spectators and seats without cards. */
  top: string | null;
};

export type SupertrumpfResult = Readonly<{ winners: readonly number[]; counts: readonly number[] }>;
