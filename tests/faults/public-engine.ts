import { join } from "node:path";
import type { Game } from "boardgame.io";
import { readCardData } from "../../cards/load/card-data.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { createEngine, type Engine } from "../../game/engine/engine.ts";
import { playDeckOf } from "../../game/modes/supertrumpf/rules/deck.ts";
import { supertrumpf } from "../../game/modes/supertrumpf/rules/game.ts";

/** Supertrumpf with the real cards, as anybody may run it: rules and cards are public. */
export function publicEngine(): Engine {
  const { data } = readCardData(join(import.meta.dirname, "../../cards"));
  if (data === undefined) throw new Error("the cards have faults");
  return createEngine(supertrumpf(playDeckOf(resolveDeck(data))) as unknown as Game);
}
