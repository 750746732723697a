import type { Game } from "boardgame.io";
import { houseDeck } from "../../cards/fixtures/house-deck.ts";
import { createEngine, type Engine } from "../../game/engine/engine.ts";
import { playDeckOf } from "../../game/modes/supertrumpf/rules/deck.ts";
import { supertrumpf } from "../../game/modes/supertrumpf/rules/game.ts";

/** Supertrumpf with the real cards, as anybody may run it: rules and cards are public. */
export function publicEngine(): Engine {
  return createEngine(supertrumpf(playDeckOf(houseDeck())) as unknown as Game);
}
