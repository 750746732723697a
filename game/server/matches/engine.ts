import type { Game, LogEntry, State } from "boardgame.io";
import { CreateGameReducer, createMatch, getFilterPlayerView, Sync } from "boardgame.io/internal";
import { Master } from "boardgame.io/master";

type AppliedMove = Readonly<{ state: State; log: readonly LogEntry[] }>;

/**
 * boardgame.io's Master for one game, run on one state at a time and kept away from network and disk: it says what a
 * move leads to, and the caller stores that before anybody sees it.
 */
export type Engine = Readonly<{
  /** First state of a match. `seed` decides every shuffle and must never reach a client. */
  start(seats: number, setup: unknown, seed: string): State;
  /** The state after the move, or undefined where the rules refuse it. `log` holds what replays the move. */
  move(state: State, seat: number, name: string, args: readonly unknown[]): Promise<AppliedMove | undefined>;
  /** A seat that may move now: in its name the facilitator's moves are made. Undefined once the match is over. */
  activeSeat(state: State): number | undefined;
  /** The state that these logged moves lead to. */
  replay(start: State, moves: readonly LogEntry[]): State;
  /** What a seat, or a spectator (null), may see of a state, in the form of boardgame.io's "sync" and "update". */
  view(state: State, seat: number | null): State;
}>;

export function createEngine(game: Game): Engine {
  const { game: rules } = new Master(game, new Desk(undefined), silence);
  const filter = getFilterPlayerView(rules);
  const reduce = CreateGameReducer({ game: rules });
  const isActive = (state: State, seat: number) => rules.flow.isPlayerActive(state.G, state.ctx, String(seat));

  return {
    start(seats, setup, seed) {
      const created = createMatch({ game: { ...game, seed }, numPlayers: seats, setupData: setup, unlisted: true });
      if ("setupDataError" in created) throw new Error(created.setupDataError);
      return withoutHistory(created.initialState);
    },
    async move(state, seat, name, args) {
      const playerID = String(seat);
      // Master refuses these too, but writes each to the console.
      if (!isActive(state, seat) || rules.flow.getMove(state.ctx, name, playerID) === null) return undefined;
      // Moves of many matches are under way at once: each gets a desk of its own.
      const desk = new Desk(state);
      const master = new Master(rules, desk, silence);
      const action = { type: "MAKE_MOVE", payload: { type: name, args: [...args], playerID } };
      await master.onUpdate(action as never, state._stateID, "", playerID);
      const { applied } = desk;
      // The reducer hands an invalid move's state back unchanged, and Master stores it all the same.
      if (applied === undefined || applied.state._stateID === state._stateID) return undefined;
      // What follows from a move by itself (the end of a turn, of a phase, of the match) follows again in a replay.
      const log = applied.log.filter(({ action }) => action.type === "MAKE_MOVE");
      return { state: withoutHistory(applied.state), log };
    },
    activeSeat(state) {
      const seats = Array.from({ length: state.ctx.numPlayers }, (_, seat) => seat);
      return state.ctx.gameover === undefined ? seats.find((seat) => isActive(state, seat)) : undefined;
    },
    replay(start, moves) {
      let state = start;
      for (const { action } of moves) state = withoutHistory(reduce(state, action as never));
      return state;
    },
    view(state, seat) {
      const playerID = seat === null ? null : String(seat);
      const update = filter(playerID as string, { type: "update", args: ["", state] });
      return (update.args as unknown as [string, State])[1];
    },
  };
}

/** Undoing replays the log, so the states before need not be kept or sent. */
const withoutHistory = (state: State): State => ({ ...state, deltalog: [], _undo: [], _redo: [] });

/** Nothing is sent from here: the caller broadcasts once the move is stored. */
const silence = { send: () => {}, sendAll: () => {} };

/** boardgame.io storage for one move: it holds the state before and takes the state after. */
class Desk extends Sync {
  readonly #state: State | undefined;
  applied: AppliedMove | undefined;

  constructor(state: State | undefined) {
    super();
    this.#state = state;
  }
  override setState(_id: string, state: State, log: LogEntry[] = []): void {
    this.applied = { state, log };
  }
  override fetch(): never {
    return { state: this.#state } as never;
  }
  override setMetadata(): void {}
  override wipe(): void {}
}
