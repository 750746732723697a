export const gameName = "quartett";
export const seatLimits = { min: 2, max: 8 } as const;
/** After this many asks the match ends as it stands, so that a table that only guesses wrong comes to an end. */
export const askLimit = 600;
/** Cards each of two players gets; the rest is the stock. */
export const twoPlayerHand = 10;

/** ask(seat, card); ready(laid), where laid is the number of quartets laid so far. */
export const playerMoves = ["ask", "ready"] as const;
/** Sent by the facilitator or the server, in the name of an active seat: endLearning(), setAbsent(seat, isAbsent), … */
export const facilitatorMoves = ["endLearning", "setAbsent", "timeUp", "endMatch"] as const;

/** What the rules need of a deck: the card codes of each quartet, by its letter, in the order hands are sorted. */
export type PlayDeck = Readonly<{ quartets: Readonly<Record<string, readonly string[]>> }>;

/** The decks a match can be played with, by the name a creator chooses; the first is the usual one. */
export type PlayDecks = Readonly<Record<string, PlayDeck>>;

export type QuartettSetup = Readonly<{ deck: string }>;

/**
 * One ask, as everybody at the table heard it. With a stock, a failed ask draws a card: `drewIt` says whether it was the
 * very card asked for, and is missing where nothing was drawn. `refilled` lists seats whose empty hand drew a card.
 */
export type Ask = Readonly<{
  asker: number;
  asked: number;
  card: string;
  got: boolean;
  drewIt?: boolean;
  refilled?: readonly number[];
}>;

/** A complete quartet, laid open by `seat` after so many asks (0: dealt). */
type LaidQuartet = Readonly<{ letter: string; seat: number; asks: number }>;

/** The table looks at the quartets just laid; `ready` are the seats that have seen enough. */
type Learning = { readonly letters: readonly string[]; ready: number[] };

/** The whole truth, known to the server alone. */
export type QuartettState = {
  /** Every quartet of the deck, public. */
  readonly quartets: PlayDeck["quartets"];
  /** Card codes by seat, in no order that matters. */
  hands: string[][];
  /** Undealt cards, the next one first; empty from the start with three or more players. */
  stock: string[];
  /** Cards that the latest ask drew from the stock, known to the seat that drew them. */
  draws: { seat: number; card: string }[];
  /** Seat that asks, now or after the learning moment. */
  turn: number;
  history: Ask[];
  /** In the order in which they were laid. */
  laid: LaidQuartet[];
  learning: Learning | null;
  /** Seats that no learning moment waits for. */
  absent: number[];
  stoppedBy: "time" | "facilitator" | null;
};

/** What one seat, or a spectator, may see. */
export type QuartettView = Omit<QuartettState, "hands" | "stock" | "draws"> & {
  phase: "ask" | "learning" | "over";
  /** Seats the table waits for: who asks, or who has not seen enough yet. Empty when the match is over. */
  waitingFor: number[];
  /** The own cards, sorted by quartet; empty for spectators. */
  hand: string[];
  /** Number of cards by seat. */
  counts: number[];
  stockCount: number;
  /** The own cards that the latest ask drew. */
  drawn: string[];
};

/** `quartets` counts those laid by seat. A match ends with its last quartet, the last ask, or when it is stopped. */
export type QuartettResult = Readonly<{
  winners: readonly number[];
  quartets: readonly number[];
  endedBy: "quartets" | "asks" | "time" | "facilitator";
}>;
