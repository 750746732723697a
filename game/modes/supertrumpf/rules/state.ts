import type { CardValues } from "../../../../cards/deck.ts";

export const gameName = "supertrumpf";
export const seatLimits = { min: 2, max: 8 } as const;
/** 24 divides by 2, 3, 4, 6 and 8: everybody names equally many values. */
export const roundLimits = { min: 1, max: 100, default: 24 } as const;

export const playerMoves = ["pickValue", "pickTrick", "skipPick", "ready"] as const;
/**
 * Sent by the facilitator or the server alone, in the name of an active seat: while playing that is the leader, in the
 * learning moment any seat.
 */
export const facilitatorMoves = ["timeUp", "endLearning", "setAbsent", "endMatch"] as const;

/** What the rules need of a deck: values by card code and which way each value wins. */
export type PlayDeck = Readonly<{
  cards: Readonly<Record<string, CardValues>>;
  better: Readonly<Record<string, "higher" | "lower">>;
}>;

export type SupertrumpfSetup = Readonly<{ roundCap: number }>;

/** Chance, handed in: gives the items in another order. */
export type Shuffle = <Item>(items: Item[]) => Item[];

/** One card that was turned over in a comparison. */
type Play = Readonly<{ seat: number; card: string; amount: number }>;

/** One comparison: `leader` named the value. `best` holds every seat that shares the best amount. */
export type Comparison = Readonly<{ leader: number; value: string; plays: readonly Play[]; best: readonly number[] }>;

/**
 * A trick is one comparison, or several where ties were broken. `leader` named the latest value; `winner` is null as
 * long as it is tied, and for good where the match ended on a tie.
 */
export type Trick = Readonly<{ leader: number; comparisons: readonly Comparison[]; winner: number | null }>;

/** After the play, whoever has fewest cards picks one trick to be told in full. */
export type Learning = Readonly<{
  picker: number;
  /** Index in `history`, null until picked. */
  trick: number | null;
  /** Seats that have read enough. */
  ready: readonly number[];
  /** Seats that are gone: the moment does not wait for them. Missing in matches from before there was such a list. */
  absent?: readonly number[];
}>;

/** The whole truth, known to the server alone. */
export type SupertrumpfState = {
  phase: "play" | "learning" | "over";
  /** Card codes by seat, the top card first. */
  hands: string[][];
  /** Cards on the table, waiting for a tie to be broken. */
  pot: string[];
  /** Cards that could not be dealt evenly, laid open. */
  aside: string[];
  /** Seat that names the next value; the lead passes round by turns. */
  leader: number;
  /** Values named so far. */
  rounds: number;
  /** Values to be named before the play ends; a tie then on the table is still played out. */
  roundCap: number;
  /** Every trick played, in order; the last may still be tied. */
  history: Trick[];
  /** Null before the learning moment, and for good where it is left out. */
  learning: Learning | null;
  /** Null while playing. */
  result: SupertrumpfResult | null;
  /** Who ended the play before the cards did; missing where nobody has, and in matches from before it was noted. */
  stoppedBy?: "time" | "facilitator";
};

/** What one seat, or a spectator, may see. */
export type SupertrumpfView = Omit<SupertrumpfState, "hands"> & {
  /** Number of cards by seat. */
  counts: number[];
  /** The own top card; null for spectators and seats without cards. */
  top: string | null;
};

export type SupertrumpfResult = Readonly<{ winners: readonly number[]; counts: readonly number[] }>;
