import type { Game } from "boardgame.io";
import { z } from "zod";
import { valueIds } from "../../cards/schema/vocabulary.ts";
import { supertrumpf } from "../rules/supertrumpf/game.ts";
import { gameName, type PlayDeck, roundLimits, seatLimits } from "../rules/supertrumpf/state.ts";

/** A game the server can run: its rules, its limits, and what a creator may choose. */
export type PlayableGame = Readonly<{
  game: Game;
  seats: Readonly<{ least: number; most: number }>;
  setup: z.ZodType;
  /** The moves a player may send, with what their arguments must be. */
  moves: ReadonlyMap<string, z.ZodType<readonly unknown[]>>;
}>;

export type PlayableGames = ReadonlyMap<string, PlayableGame>;

export function playableGames(deck: PlayDeck): PlayableGames {
  const rules = supertrumpf(deck) as unknown as Game;
  const setup = z.strictObject({
    roundCap: z.int().min(roundLimits.least).max(roundLimits.most).default(roundLimits.usual),
  });
  const moves = new Map([["pickValue", z.tuple([z.enum(valueIds)])]]);
  return new Map([[gameName, { game: rules, seats: seatLimits, setup, moves }]]);
}
