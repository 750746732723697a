import type { Game } from "boardgame.io";
import { z } from "zod";
import type { BotMove, Strength } from "./bot.ts";
import type { TableMove, TimeBox, TimeLimits } from "./time-box.ts";

/** A game the server can run: its rules, its limits, what a creator may choose, and how it goes on without people. */
export type PlayableGame = Readonly<{
  game: Game;
  seats: Readonly<{ min: number; max: number }>;
  /** What a creator may choose; `minutes` and the seconds of time-boxes are read by the server, the rest by the rules. */
  setup: z.ZodType<MatchSetup>;
  /** The moves a player may send, with what their arguments must be. */
  moves: ReadonlyMap<string, z.ZodType<readonly unknown[]>>;
  /** Moves of them that may answer an older state, since several may choose at once. */
  simultaneousMoves: ReadonlySet<string>;
  /** Whether the rules take a seat to be gone (`setAbsent`); null while they wait for nobody but the seat on turn. */
  isAbsent: (state: unknown, seat: number) => boolean | null;
  /** What ends the present phase for all, where it is one that waits for people to be ready. */
  skip: (state: unknown) => TableMove | null;
  timeBox: (state: unknown, setup: MatchSetup) => TimeBox | null;
  /** Whether the agreed time of the match still ends anything. */
  isTimed: (state: unknown) => boolean;
  bot: (view: unknown, seat: number, strength: Strength, random: () => number) => BotMove | null;
}>;

export type MatchSetup = TimeLimits & Readonly<{ minutes?: number | undefined; [field: string]: unknown }>;

/** Fields that every mode has: the agreed time of the match, in minutes. */
export const commonSetup = { minutes: z.int().min(5).max(240).optional() };

/** Seconds of a time-box. Without one, a phase waits for people alone: nobody reads at the pace of a clock unasked. */
export const timeLimit = z.union([z.literal(0), z.int().min(15).max(3600)]).default(0);
