export const gameName = "rettungsrunde";
export const seatLimits = { min: 3, max: 8 } as const;
export const roundLimits = { min: 3, max: 8, default: 5 } as const;
export const trustLimits = { min: 0, max: 10, start: 5 } as const;
export const handSize = 4;

/** In the order of a round; "revote" only after a tie. */
export const phaseNames = ["diagnosis", "talk", "measure", "vote", "revote", "debrief"] as const;
export type PhaseName = (typeof phaseNames)[number];

export const playerMoves = ["pickCause", "ready", "playMeasure", "voteFor"] as const;
export const facilitatorMoves = ["endPhase", "endLearning", "setAbsent", "endMatch", "timeUp"] as const;

/** What the table hears at the end, by the trust it has kept: the last one whose `from` is reached. */
export const verdicts = [
  { id: "trust-lost", from: 0, won: false },
  { id: "trust-shaken", from: 1, won: false },
  { id: "trust-kept", from: 5, won: true },
  { id: "trust-earned", from: 8, won: true },
] as const;

/** Gives back a shuffled copy; the only source of chance these rules know. */
export type Shuffle = <Item>(items: Item[]) => Item[];

/** What the rules need of a deck. */
export type PlayDeck = Readonly<{
  failures: Readonly<Record<string, Readonly<{ sector: string; cause: number; otherCauses: readonly number[] }>>>;
  measures: Readonly<Record<string, Readonly<{ cause: number }>>>;
}>;

/** `sector` or `cards` narrow the failures the rounds are drawn from; without them it is the whole deck. */
export type RettungsrundeSetup = Readonly<{
  rounds: number;
  sector?: string | undefined;
  cards?: readonly string[] | undefined;
}>;

/** A failure card with the facts that decide its round; kept in the state, so that a later deck changes no match. */
export type Case = Readonly<{ card: string; cause: number; otherCauses: readonly number[] }>;

export type EndReason = "rounds" | "trust" | "time" | "facilitator";

/** How a measure was chosen: "alone" was the only one on the table, "none" means that nobody played one. */
export type ChosenBy = "vote" | "revote" | "draw" | "alone" | "none";

/** A finished round, public from its debrief on: names return to the measures, ballots stay secret for good. */
export type RoundRecord = Readonly<{
  round: number;
  card: string;
  cause: number;
  otherCauses: readonly number[];
  /** Picked cause by seat. */
  diagnoses: readonly (number | null)[];
  /** Players that "more than half" was counted of. */
  counted: number;
  found: boolean;
  /** In the order of the table. `votes` are those of the first vote. */
  measures: readonly Readonly<{ measure: string; cause: number; seat: number; votes: number }>[];
  chosen: string | null;
  chosenBy: ChosenBy;
  fits: boolean;
  /** Trust after the round. */
  trust: number;
  /** Insight points won in this round, by seat. */
  points: readonly number[];
}>;

/** The whole truth, known to the server alone. Lists of choices are by seat; null where nothing was chosen yet. */
export type RettungsrundeState = {
  phase: PhaseName | "over";
  /** From 1. */
  round: number;
  rounds: number;
  /** One a round; those to come are hidden. */
  cases: Case[];
  trust: number;
  points: number[];
  absent: boolean[];
  /** Who wants to go on, in "talk" and "debrief". */
  ready: boolean[];
  diagnoses: (number | null)[];
  /** Players that "more than half" is counted of: those there, and those who left after picking. */
  counted: number;
  measureCauses: Record<string, number>;
  hands: string[][];
  played: (string | null)[];
  /** Played measures without names, in an order that tells nothing about seats. */
  table: string[];
  votes: (string | null)[];
  /** Measures of the re-vote. */
  tied: string[];
  revotes: (string | null)[];
  pile: string[];
  discard: string[];
  history: RoundRecord[];
  endedBy: EndReason | null;
};

/** Names the phase of a round, as choices do that belong to it alone. */
export const momentOf = ({ round, phase }: Pick<RettungsrundeState, "round" | "phase">): string => `${round} ${phase}`;

/** What one seat, or a spectator, may see. */
export type RettungsrundeView = Readonly<
  Pick<
    RettungsrundeState,
    "phase" | "round" | "rounds" | "trust" | "points" | "absent" | "table" | "tied" | "history" | "endedBy"
  > & {
    card: string;
    /** The card's three likely causes in the order of their numbers; bots weigh them, pages keep them for the debrief. */
    plausibleCauses: number[];
    /** Who has chosen, or is ready, in this phase; by seat. */
    acted: boolean[];
    /** Seats the phase still waits for. Empty while everybody is absent: then only the facilitator can go on. */
    waitingFor: number[];
    /** By seat; null before the reveal. */
    diagnoses: (number | null)[] | null;
    /** Causes of the measures this view shows. */
    measureCauses: Record<string, number>;
    pileCount: number;
    discardCount: number;
    /** Null for spectators. */
    own: OwnView | null;
  }
>;

type OwnView = Readonly<{
  diagnosis: number | null;
  hand: string[];
  played: string | null;
  /** The vote in the current vote or re-vote. */
  vote: string | null;
  /** Measures this seat may vote for now. */
  options: string[];
}>;

/** The table wins or loses together: `winners` are all seats or none. No verdict without a finished round. */
export type RettungsrundeResult = Readonly<{
  winners: readonly number[];
  endedBy: EndReason;
  trust: number;
  verdict: (typeof verdicts)[number]["id"] | null;
  points: readonly number[];
  /** Rounds in which each cause was found or missed, by cause number. */
  causes: readonly Readonly<{ cause: number; hit: number; missed: number }>[];
  /** What the group thought of measures, the most votes first. */
  measures: readonly Readonly<{ measure: string; cause: number; votes: number; chosen: number }>[];
}>;
