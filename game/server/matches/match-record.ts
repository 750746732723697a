import type { LogEntry, State } from "boardgame.io";
import type { MatchSetup } from "../../mode/mode.ts";
import type { BotStrength, DeckReference, FacilitatorAction, MatchStatus } from "../../protocol/public-match.ts";
import type { CaseNames } from "../../workshop/case-names.ts";
import type { SealedAnswer } from "./idempotency.ts";

/** A way back: a code that opens a seat, or the lead, once, on another device. Times in ms since 1970. */
export type WayBack = Readonly<{ codeHash: string; expiresAt: number; triesLeft: number }>;

/** Who sits where. Credentials are kept as hashes only; a seat with neither credentials nor bot is free. */
export type Seat = Readonly<{
  name: string;
  /** Null for bots that were seated as such, and for free seats. */
  credentialHash: string | null;
  /** A bot plays: for good, or in place of the person until they come back. */
  bot: BotStrength | null;
  /** For somebody who lost the link, or changes the device. */
  rejoin: WayBack | null;
}>;

/** What is stored of a match besides the game's own state. */
export type MatchMeta = Readonly<{
  gameName: string;
  /** At least one; the match keeps these versions whatever becomes of the decks. */
  decks: readonly DeckReference[];
  /** How a workshop calls what is diagnosed, where it has more decks than the match; missing: as the match does. */
  caseNames?: CaseNames | undefined;
  setup: MatchSetup;
  creatorHash: string;
  /** Of the key that led until a code moved the lead; missing where none has. */
  formerCreatorHash?: string | undefined;
  /** For the creator; missing where none was ever asked for. */
  creatorRejoin?: WayBack | null | undefined;
  /** In order of joining; the index becomes the seat and boardgame.io's playerID. */
  seats: readonly Seat[];
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** Days after the last change for which the match is kept. */
  keepDays: number;
  /** When it is deleted whatever happens in it, in ms since 1970; missing where `keepDays` says it. */
  deleteAt?: number | undefined;
  /** A computer plays on for whoever is gone long enough, unasked; missing where players have to ask for it. */
  botsStandIn?: boolean | undefined;
  /** Part of the usual time that its computers think, as 0.25; missing: all of it. */
  botPace?: number | undefined;
  /** Of a rehearsal of a workshop; missing where it is played in earnest. */
  isRehearsal?: true | undefined;
  /** Only players and the creator see the table; missing where everybody with the link does. */
  playersOnly?: boolean | undefined;
  /** When the match was paused, and when its agreed time is over; null where it is not, or has none. */
  pausedAt: number | null;
  endsAt: number | null;
  /** Time that the facilitator has added to a time-box, by its key; missing where there is none. */
  phaseExtra?: Readonly<{ key: string; ms: number }> | undefined;
  /** The match that "play again" created. */
  nextMatchID: string | null;
}>;

export type MatchRecord = Readonly<{
  id: string;
  /** How many changes were stored since the match was created. */
  version: number;
  meta: MatchMeta;
  /** boardgame.io's state; null until the match is started. */
  state: State | null;
}>;

/** On whose account a move was made; "table" is the server itself: a time-box was over, somebody was gone. */
export type Mover = "person" | "bot" | "facilitator" | "table";

export type LoggedMove = Readonly<{ kind: "move"; entry: LogEntry; by: Mover }>;

/**
 * The log of a match, append-only: its first state, every move, and what facilitators did. Undone moves stay in it;
 * `undo` says how many moves before it do not count.
 */
export type MatchLogEntry =
  | Readonly<{ kind: "start"; state: State }>
  | LoggedMove
  | Readonly<{ kind: "undo"; moves: number }>
  | Readonly<{ kind: "facilitator"; action: FacilitatorAction; at: number; by: "creator" | "stand-in" | "player" }>;

/** One change of a match: all of it is stored, or nothing. */
export type MatchChange = Readonly<{
  meta: MatchMeta;
  state?: State;
  log?: readonly MatchLogEntry[];
  /** What the request that asked for it was answered, for the case that the answer gets lost. */
  sealed?: SealedAnswer;
}>;

const dayInMs = 24 * 60 * 60 * 1000;

/** From when on the match is to be deleted, in ms since 1970. */
export const expiresAt = ({ updatedAt, keepDays, deleteAt }: MatchMeta): number =>
  deleteAt ?? updatedAt + keepDays * dayInMs;

export function statusOf({ state }: MatchRecord): MatchStatus {
  if (state === null) return "waiting";
  return state.ctx.gameover === undefined ? "running" : "over";
}

/** The first state and the moves that count, in their order; undefined for a match that was never started. */
export function replayOf(log: readonly MatchLogEntry[]): { start: State; moves: LoggedMove[] } | undefined {
  let start: State | undefined;
  const moves: LoggedMove[] = [];
  for (const item of log) {
    if (item.kind === "start") start = item.state;
    else if (item.kind === "move") moves.push(item);
    else if (item.kind === "undo") moves.splice(moves.length - item.moves);
  }
  return start === undefined ? undefined : { start, moves };
}
