import { safeParse } from "../../../cards/schema/safe-parse.ts";
import type { EngineMode } from "../../engine/playable-modes.ts";
import type { MatchSetup } from "../../mode/mode.ts";
import type { DeckReference } from "../../protocol/public-match.ts";
import type { CaseNames } from "../../workshop/case-names.ts";
import type { MatchMeta, Seat } from "./match-record.ts";
import { Refusal } from "./refusal.ts";
import { wrongRequest } from "./wrong-request.ts";

/** What is chosen once and for all when a match is created; "play again" takes it over. */
export type MatchChoices = Pick<
  MatchMeta,
  | "gameName"
  | "decks"
  | "caseNames"
  | "setup"
  | "creatorHash"
  | "keepDays"
  | "deleteAt"
  | "botsStandIn"
  | "botPace"
  | "isRehearsal"
  | "playersOnly"
>;

/** A match of people who sit together already: it begins at once, with everybody on their seat. */
export type SeatedMatch = Readonly<{
  gameName: string;
  decks: readonly DeckReference[];
  caseNames?: CaseNames | undefined;
  setup: unknown;
  creatorHash: string;
  deleteAt: number;
  botsStandIn: boolean;
  botPace?: number | undefined;
  isRehearsal?: true | undefined;
  seats: readonly Seat[];
  /** Of the chance in it: the same for tables that are to be dealt the same cards. */
  seed: string;
}>;

/**
 * What a creator may leave out: the match is then played with the default deck and kept as long as the server says, and
 * everybody may watch. Decks are chosen by their ids.
 */
export type CreationChoices = Readonly<{
  decks?: readonly string[] | undefined;
  keepDays?: number | undefined;
  playersOnly?: boolean | undefined;
}>;

/** A set-up as the game wants it. What the rules would refuse at the start is refused before it gathers players. */
export function parseSetup(mode: EngineMode, setup: unknown): MatchSetup {
  requirePlayable(mode);
  const { setup: schema, game, seats } = mode;
  const parsed = safeParse(schema, setup);
  if (!parsed.success) throw wrongRequest("invalid-setup", setup, parsed.error);
  const problem = game.validateSetupData?.(parsed.data, seats.min);
  if (problem !== undefined) throw new Refusal(400, "invalid-setup", problem);
  return parsed.data;
}

/** Refuses (422) a mode that cannot be played with these cards, and says what they have too few of. */
function requirePlayable({ name, unplayable }: EngineMode): void {
  if (unplayable === null) return;
  const { lacks, has, needed } = unplayable;
  throw new Refusal(422, "unplayable", `${name} cannot be played with this deck: ${lacks}: ${has}, needed: ${needed}`);
}

/** Refuses where so many cannot play with this set-up. */
export function requireSeats(mode: EngineMode, seats: number, setup: unknown): void {
  requirePlayable(mode);
  if (seats < mode.seats.min) throw new Refusal(409, "too-few", `${mode.seats.min} players are needed`);
  const problem = mode.game.validateSetupData?.(setup, seats);
  if (problem !== undefined) throw new Refusal(409, "invalid-setup", problem);
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
