export const gameName = "coin";
export const seatLimits = { min: 2, max: 8 } as const;
export const roundLimits = { min: 1, max: 9, default: 3 } as const;
export const playerMoves = ["guess"] as const;

export const sides = ["heads", "tails"] as const;
export type Side = (typeof sides)[number];

export type CoinSetup = Readonly<{ rounds: number }>;

/** The whole truth, known to the server alone. Lists are by seat. */
export type CoinState = {
  rounds: number;
  guesses: (Side | null)[];
  points: number[];
  absent: boolean[];
  /** Sides that the coin fell on, one a round that is over. */
  tosses: Side[];
  isStopped: boolean;
};

/** What one seat, or a spectator, may see: guesses of others stay hidden until the coin has fallen. */
export type CoinView = Omit<CoinState, "guesses"> & Readonly<{ own: Side | null; guessed: boolean[] }>;

export type CoinResult = Readonly<{ winners: readonly number[]; points: readonly number[] }>;
