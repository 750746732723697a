import { safeParse } from "../../../cards/schema/safe-parse.ts";
import type { EngineMode } from "../../engine/playable-modes.ts";
import type { MatchMeta } from "./match-record.ts";
import { Refusal } from "./refusal.ts";

/** What is chosen once and for all when a match is created; "play again" takes it over. */
export type MatchChoices = Pick<MatchMeta, "gameName" | "setup" | "creatorHash" | "keepDays" | "playersOnly">;

/** What a creator may leave out: how long to keep the match is then for the server to say, and everybody may watch. */
export type CreationChoices = Readonly<{ keepDays?: number | undefined; playersOnly?: boolean | undefined }>;

/** A set-up as the game wants it. What the rules would refuse at the start is refused before it gathers players. */
export function parseSetup({ setup: schema, game, seats }: EngineMode, setup: unknown): unknown {
  const parsed = safeParse(schema, setup);
  if (!parsed.success) {
    throw new Refusal(400, "invalid-setup", parsed.error.issues.map((issue) => issue.message).join("; "));
  }
  const problem = game.validateSetupData?.(parsed.data, seats.min);
  if (problem !== undefined) throw new Refusal(400, "invalid-setup", problem);
  return parsed.data;
}

export const newMatch = (choices: MatchChoices, now: number): MatchMeta => ({
  ...choices,
  seats: [],
  createdAt: now,
  updatedAt: now,
  pausedAt: null,
  endsAt: null,
  nextMatchID: null,
});
