import type { Game, LogEntry, State } from "boardgame.io";
import { createMatch, getFilterPlayerView, Sync } from "boardgame.io/internal";
import { Master } from "boardgame.io/master";

type AppliedMove = Readonly<{ state: State; log: readonly LogEntry[] }>;

/**
 * boardgame.io's Master for one game, run on one state at a time and kept away from network and disk: it says what a
 * move leads to, and the caller stores that before anybody sees it.
 */
export type Engine = Readonly<{
  /** First state of a match. `seed` decides every shuffle and must never reach a client. */
  start(seats: number, setup: unknown, seed: string): State;
  /** The state after the move, or undefined where the rules refuse it. */
  move(
    state: State,
    seat: number,
    stateID: number,
    name: string,
    args: readonly unknown[],
  ): Promise<AppliedMove | undefined>;
  /** What a seat, or a spectator (null), may see of a state, in the form of boardgame.io's "sync" and "update". */
  view(state: State, seat: number | null): State;
}>;

export function createEngine(game: Game): Engine {
  const desk = new Desk();
  // Nothing is sent from here: the caller broadcasts once the move is stored.
  const master = new Master(game, desk, { send: () => {}, sendAll: () => {} });
  const filter = getFilterPlayerView(master.game);

  return {
    start(seats, setup, seed) {
      const created = createMatch({ game: { ...game, seed }, numPlayers: seats, setupData: setup, unlisted: true });
      if ("setupDataError" in created) throw new Error(created.setupDataError);
      return withoutHistory(created.initialState);
    },
    async move(state, seat, stateID, name, args) {
      desk.lay(state);
      const playerID = String(seat);
      const action = { type: "MAKE_MOVE", payload: { type: name, args: [...args], playerID } };
      await master.onUpdate(action as never, stateID, "", playerID);
      const applied = desk.take();
      // The reducer hands an invalid move's state back unchanged, and Master stores it all the same.
      if (applied === undefined || applied.state._stateID === state._stateID) return undefined;
      return { ...applied, state: withoutHistory(applied.state) };
    },
    view(state, seat) {
      const playerID = seat === null ? null : String(seat);
      const update = filter(playerID as string, { type: "update", args: ["", state] });
      return (update.args as unknown as [string, State])[1];
    },
  };
}

/** Players cannot undo, so the states before need not be kept or sent. */
const withoutHistory = (state: State): State => ({ ...state, deltalog: [], _undo: [], _redo: [] });

/** boardgame.io storage that holds the one state the Master is working on. */
class Desk extends Sync {
  #state: State | undefined;
  #applied: AppliedMove | undefined;

  lay(state: State): void {
    this.#state = state;
    this.#applied = undefined;
  }
  take(): AppliedMove | undefined {
    return this.#applied;
  }
  override setState(_id: string, state: State, log: LogEntry[] = []): void {
    this.#applied = { state, log };
  }
  override fetch(): never {
    return { state: this.#state } as never;
  }
  override setMetadata(): void {}
  override wipe(): void {}
}
