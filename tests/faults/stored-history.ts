import { deepStrictEqual } from "node:assert/strict";
import type { State } from "boardgame.io";
import type { Engine } from "../../game/engine/engine.ts";
import { replayOf } from "../../game/server/matches/match-record.ts";
import type { BusyTable } from "./busy-table.ts";
import type { StoredMatch } from "./targets/storages.ts";

/** Every state this match has been in, by state id, made anew from its log. Throws if the stored state is not the last. */
function historyOf(match: StoredMatch, engine: Engine): ReadonlyMap<number, State> {
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

/**
 * Compares what people were told with what lies in the database: their seats are there, logs lead to states, and every
 * state that anybody was ever shown is one that the database can give. Throws otherwise; returns how many it compared.
 */
export function requireAllStored(stored: readonly StoredMatch[], busy: readonly BusyTable[], engine: Engine): number {
  const matches = new Map(stored.map((match) => [match.id, match]));
  const histories = new Map(stored.map((match) => [match.id, historyOf(match, engine)]));
  let compared = 0;
  for (const { table, seen } of busy) {
    const names = matches.get(table.matchID)?.meta.seats.map(({ name }) => name);
    deepStrictEqual(
      names,
      table.people.map(({ seat }) => `Player ${seat}`),
      table.matchID,
    );
    for (const [seat, states] of seen) {
      for (const [stateID, { G }] of states) {
        const state = histories.get(table.matchID)?.get(stateID);
        if (state === undefined)
          throw new Error(`seat ${seat} saw state ${stateID} of ${table.matchID}: it is not stored`);
        deepStrictEqual(G, JSON.parse(JSON.stringify(engine.view(state, seat).G)));
        compared += 1;
      }
    }
  }
  return compared;
}
