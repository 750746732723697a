import type { PlayableDeck } from "../../cards/deck.ts";
import type { SeatLimits, Unplayable } from "../mode/limits.ts";
import type { Mode, PlayableMode } from "../mode/mode.ts";
import { createEngine, type Engine } from "./engine.ts";

/** A mode with its cards and the engine that plays it. */
export type EngineMode = Omit<Mode, "withDeck" | "limits"> &
  PlayableMode &
  Readonly<{
    /** Null where the deck has all that the mode needs; otherwise no match may be created. */
    unplayable: Unplayable | null;
    engine: Engine;
  }>;

/** Modes by their names. */
export type EngineModes = ReadonlyMap<string, EngineMode>;

export function engineMode({ withDeck, limits, ...mode }: Mode, deck: PlayableDeck): EngineMode {
  const playable = withDeck(deck);
  return { ...mode, unplayable: null, ...limits(deck), ...playable, engine: createEngine(playable.game) };
}

/** How many may sit at a match with this set-up: what it narrows may leave fewer cards than the deck has. */
export function seatsWith({ seats: { min, max }, game }: EngineMode, setup: unknown): SeatLimits {
  let possible = max;
  while (possible > min && game.validateSetupData?.(setup, possible) !== undefined) possible -= 1;
  return { min, max: possible };
}

/** These modes, played with one deck; any language of it will do. */
export const engineModes = (modes: Readonly<Record<string, Mode>>, deck: PlayableDeck): EngineModes =>
  new Map(Object.values(modes).map((mode) => [mode.name, engineMode(mode, deck)]));
