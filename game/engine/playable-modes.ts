import type { PlayableDeck } from "../../cards/deck.ts";
import type { Mode, PlayableMode } from "../mode/mode.ts";
import { createEngine, type Engine } from "./engine.ts";

/** A mode with its cards and the engine that plays it. */
export type EngineMode = Omit<Mode, "withDeck"> & PlayableMode & Readonly<{ engine: Engine }>;

/** Modes by their names. */
export type EngineModes = ReadonlyMap<string, EngineMode>;

export function engineMode({ withDeck, ...mode }: Mode, deck: PlayableDeck): EngineMode {
  const playable = withDeck(deck);
  return { ...mode, ...playable, engine: createEngine(playable.game) };
}

/** These modes, played with one deck; any language of it will do. */
export const engineModes = (modes: Readonly<Record<string, Mode>>, deck: PlayableDeck): EngineModes =>
  new Map(Object.values(modes).map((mode) => [mode.name, engineMode(mode, deck)]));
