import type { State } from "boardgame.io";
import type { createEngine } from "../../game/server/matches/engine.ts";
import { replayOf } from "../../game/server/matches/match-record.ts";
import type { StoredMatch } from "./targets/storages.ts";

type Engine = ReturnType<typeof createEngine>;

/** Every state this match has been in, by state id, made anew from its log. Throws if the stored state is not the last. */
export function historyOf(match: StoredMatch, engine: Engine): ReadonlyMap<number, State> {
  const replay = replayOf(match.log);
  if (replay === undefined) {
    if (match.state !== null) throw new Error(`${match.id} has a state and no log`);
    return new Map();
  }
  const history = new Map<number, State>();
  let state = replay.start;
  history.set(state._stateID, state);
  for (const { entry } of replay.moves) {
    state = engine.replay(state, [entry]);
    history.set(state._stateID, state);
  }
  const [stored, replayed] = [match.state, state].map((one) => JSON.stringify(sorted(one)));
  if (stored !== replayed) throw new Error(`the log of ${match.id} leads to another state:\n${replayed}\n${stored}`);
  return history;
}

/** The same value with its fields in alphabetical order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
