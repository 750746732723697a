import type { LogEntry, State } from "boardgame.io";
import type { Engine } from "../../game/engine/engine.ts";
import type { EngineModes } from "../../game/engine/playable-modes.ts";
import { type MatchRecord, replayOf } from "../../game/server/matches/match-record.ts";
import type { MatchStore } from "../../game/server/matches/match-store.ts";
import { seatOf } from "../../game/server/matches/seating.ts";
import { fingerprintOf, type SentMove, type Testimony } from "./testimony.ts";

export type Verdict = Readonly<{
  matches: number;
  movesStored: number;
  statesChecked: number;
  /** What was promised or shown, and is not there. */
  lost: readonly string[];
  /** What is there, and contradicts what was shown or what the rules say. */
  wrong: readonly string[];
}>;

/** Holds what people were promised and shown against what the store holds after all. */
export async function checkTestimony(testimony: Testimony, store: MatchStore, modes: EngineModes): Promise<Verdict> {
  const acknowledged = Map.groupBy(
    testimony.moves.filter((move) => move.isAcknowledged),
    ({ matchID }) => matchID,
  );
  const claims = Map.groupBy(testimony.claims, ({ matchID }) => matchID);
  const lost: string[] = [];
  const wrong: string[] = [...testimony.wrongs];
  let [movesStored, statesChecked] = [0, 0];
  for (const [matchID, seats] of claims) {
    const match = await store.load(matchID);
    const replay = replayOf(await store.log(matchID));
    const engine = match === undefined ? undefined : modes.get(match.meta.gameName)?.engine;
    if (match === undefined || replay === undefined || engine === undefined) {
      lost.push(`match ${matchID}`);
      continue;
    }
    for (const { seat, name, credentials } of seats) {
      const isTheirs = seatOf(match, credentials) === seat && match.meta.seats[seat]?.name === name;
      if (!isTheirs) wrong.push(`seat ${seat} of ${matchID} no longer belongs to ${name}`);
    }
    const entries = replay.moves.map(({ entry }) => entry);
    movesStored += entries.length;
    lost.push(...missingMoves(acknowledged.get(matchID) ?? [], entries));
    const states = statesOf(engine, replay.start, entries);
    if (!isLast(states, match)) wrong.push(`the log of ${matchID} does not lead to its state`);
    for (const sight of testimony.sights.get(matchID)?.values() ?? []) {
      statesChecked += 1;
      const state = states.get(sight.stateID);
      if (state === undefined) {
        lost.push(`state ${sight.stateID} of ${matchID}, which seat ${sight.seat} saw`);
        continue;
      }
      const view = engine.view(state, sight.seat);
      const told = fingerprintOf({ G: view.G, ctx: view.ctx });
      if (told !== sight.fingerprint) wrong.push(`seat ${sight.seat} of ${matchID} saw another state ${sight.stateID}`);
    }
  }
  return { matches: claims.size, movesStored, statesChecked, lost, wrong };
}

/** Each acknowledged move is a logged one of its own, made on the state it answered or on a later one. */
function missingMoves(moves: readonly SentMove[], entries: readonly LogEntry[]): string[] {
  const left = [...entries];
  return moves.flatMap(({ matchID, seat, stateID, name, args }) => {
    const index = left.findIndex(({ action, _stateID }) => {
      const { type, playerID, args: made } = action.payload;
      const isSame = type === name && Number(playerID) === seat && fingerprintOf(made) === fingerprintOf(args);
      return isSame && _stateID >= stateID;
    });
    if (index === -1) return [`move ${name} of seat ${seat} on state ${stateID} of ${matchID}`];
    left.splice(index, 1);
    return [];
  });
}

/** All states that the log leads through, by their number. */
function statesOf(engine: Engine, start: State, entries: readonly LogEntry[]): ReadonlyMap<number, State> {
  const states = new Map<number, State>([[start._stateID, start]]);
  let state = start;
  for (const entry of entries) {
    // A copy: boardgame.io counts the moves of active players in the state that it was given.
    state = engine.replay(structuredClone(state), [entry]);
    states.set(state._stateID, state);
  }
  return states;
}

function isLast(states: ReadonlyMap<number, State>, { state }: MatchRecord): boolean {
  if (state === null) return false;
  const last = states.get(Math.max(...states.keys()));
  return (
    last?._stateID === state._stateID &&
    fingerprintOf({ G: last.G, ctx: last.ctx }) === fingerprintOf({ G: state.G, ctx: state.ctx })
  );
}
