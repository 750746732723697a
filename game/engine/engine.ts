import type { Game, LogEntry, State } from "boardgame.io";
import { CreateGameReducer, createMatch, getFilterPlayerView, ProcessGameConfig } from "boardgame.io/internal";

type AppliedMove = Readonly<{ state: State; log: readonly LogEntry[] }>;

/**
 * boardgame.io's engine for one game, with what its Master checks before a move, but kept away from network and disk: it
 * says what a move leads to, and the caller stores that before anybody sees it. States are never changed in place.
 */
export type Engine = Readonly<{
  /** First state of a match. `seed` decides every shuffle and must never reach a client. */
  start(seats: number, setup: unknown, seed: string): State;
  /** The state after the move, or undefined where the rules refuse it. `log` holds what replays the move. */
  move(state: State, seat: number, name: string, args: readonly unknown[]): AppliedMove | undefined;
  /** A seat that may move now: in its name the facilitator's moves are made. Undefined once the match is over. */
  activeSeat(state: State): number | undefined;
  /** The state that these logged moves lead to. */
  replay(start: State, moves: readonly LogEntry[]): State;
  /** What a seat, or a spectator (null), may see of a state, in the form of boardgame.io's "sync" and "update". */
  view(state: State, seat: number | null): State;
}>;

export function createEngine(game: Game): Engine {
  const rules = ProcessGameConfig(game);
  const filter = getFilterPlayerView(rules);
  const reduce = CreateGameReducer({ game: rules });
  const isActive = (state: State, seat: number) => rules.flow.isPlayerActive(state.G, state.ctx, String(seat));

  return {
    start(seats, setup, seed) {
      const created = createMatch({ game: { ...game, seed }, numPlayers: seats, setupData: setup, unlisted: true });
      if ("setupDataError" in created) throw new Error(created.setupDataError);
      return withoutHistory(created.initialState);
    },
    move(state, seat, name, args) {
      const playerID = String(seat);
      // The reducer would take a move of somebody who is not active in a phase without stages.
      if (state.ctx.gameover !== undefined || !isActive(state, seat)) return undefined;
      if (rules.flow.getMove(state.ctx, name, playerID) === null) return undefined;
      const action = { type: "MAKE_MOVE", payload: { type: name, args: [...args], playerID } };
      const applied = reduce(withOwnCounts(state), action as never);
      // An invalid move's state comes back unchanged.
      if (applied._stateID === state._stateID) return undefined;
      // What follows from a move by itself (the end of a turn, of a phase, of the match) follows again in a replay.
      const log = (applied.deltalog ?? []).filter(({ action }: LogEntry) => action.type === "MAKE_MOVE");
      return { state: withoutHistory(applied), log };
    },
    activeSeat(state) {
      const seats = Array.from({ length: state.ctx.numPlayers }, (_, seat) => seat);
      return state.ctx.gameover === undefined ? seats.find((seat) => isActive(state, seat)) : undefined;
    },
    replay(start, moves) {
      let state = start;
      for (const { action } of moves) state = withoutHistory(reduce(withOwnCounts(state), action as never));
      return state;
    },
    view(state, seat) {
      const playerID = seat === null ? null : String(seat);
      const update = filter(playerID as string, { type: "update", args: ["", state] });
      return (update.args as unknown as [string, State])[1];
    },
  };
}

/** The reducer counts the moves of active players, and moves them between stages, in the very objects of the old state. */
function withOwnCounts(state: State): State {
  const { activePlayers, _activePlayersNumMoves } = state.ctx;
  const counts = _activePlayersNumMoves === undefined ? {} : { _activePlayersNumMoves: { ..._activePlayersNumMoves } };
  return { ...state, ctx: { ...state.ctx, activePlayers: activePlayers && { ...activePlayers }, ...counts } };
}

/** Undoing replays the log, so the states before need not be kept or sent. */
const withoutHistory = (state: State): State => ({ ...state, deltalog: [], _undo: [], _redo: [] });
