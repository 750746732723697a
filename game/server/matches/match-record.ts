import type { LogEntry, State } from "boardgame.io";
import type { MatchStatus } from "../../protocol/public-match.ts";

/** A person who joined. The credential is kept as a hash only. */
export type Seat = Readonly<{ name: string; credentialHash: string }>;

/** What is stored of a match besides the game's own state. */
export type MatchMeta = Readonly<{
  gameName: string;
  setup: unknown;
  creatorHash: string;
  /** In order of joining; the index becomes the seat and boardgame.io's playerID. */
  seats: readonly Seat[];
  /** Milliseconds since 1970. */
  createdAt: number;
  updatedAt: number;
  /** The match that "play again" created. */
  nextMatchID: string | null;
}>;

export type MatchRecord = Readonly<{
  id: string;
  meta: MatchMeta;
  /** boardgame.io's state; null until the match is started. */
  state: State | null;
}>;

/** One change of a match: all of it is stored, or nothing. */
export type MatchChange = Readonly<{ meta: MatchMeta; state?: State; log?: readonly LogEntry[] }>;

export function statusOf({ state }: MatchRecord): MatchStatus {
  if (state === null) return "waiting";
  return state.ctx.gameover === undefined ? "running" : "over";
}
