import type { Game } from "boardgame.io";
import { z } from "zod";
import type { BotMove, Strength } from "../../bots/bot.ts";

/** A facilitator move of the rules, as the server sends it in the name of an active seat. */
export type TableMove = Readonly<{ name: string; args: readonly unknown[] }>;

/** A time-box: when `seconds` are over, the server makes `move`. A new `key` starts the clock anew. */
export type PhaseTimer = Readonly<{ key: string; seconds: number; move: TableMove }>;

/** A game the server can run: its rules, its limits, what a creator may choose, and how it goes on without people. */
export type PlayableGame = Readonly<{
  game: Game;
  seats: Readonly<{ least: number; most: number }>;
  /** What a creator may choose; `minutes` and the seconds of time-boxes are read by the server, the rest by the rules. */
  setup: z.ZodType<MatchSetup>;
  /** The moves a player may send, with what their arguments must be. */
  moves: ReadonlyMap<string, z.ZodType<readonly unknown[]>>;
  /** Moves of them that may answer an older state, since several may choose at once. */
  simultaneousMoves: ReadonlySet<string>;
  /** Who the rules take to be gone (`setAbsent`); null for games in which no phase waits for several seats. */
  isAbsent: ((state: unknown, seat: number) => boolean) | null;
  /** What ends the present phase for all, where it is one that waits for people to be ready. */
  skip: (state: unknown) => TableMove | null;
  timer: (state: unknown, setup: MatchSetup) => PhaseTimer | null;
  bot: (view: unknown, seat: number, strength: Strength, random: () => number) => BotMove | null;
}>;

export type MatchSetup = Readonly<{ minutes?: number | undefined; [field: string]: unknown }>;

/** Fields that every mode has: the agreed time of the match, in minutes. */
export const commonSetup = { minutes: z.int().min(5).max(240).optional() };

/** Seconds of a time-box; 0 means that the phase waits for people alone. */
export const timeBox = (usual: number) => z.union([z.literal(0), z.int().min(15).max(900)]).default(usual);
