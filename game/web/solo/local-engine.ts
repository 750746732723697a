import type { Game, State } from "boardgame.io";
import { CreateGameReducer, InitializeGame } from "boardgame.io/internal";

/** A move as it was made, by whoever made it; "table" is what clocks and buttons do for everybody. */
export type LoggedMove = Readonly<{
  seat: number;
  move: string;
  args: readonly unknown[];
  by: "person" | "bot" | "table";
}>;

/** The rules of one game, run in this browser on one state at a time. */
export type LocalEngine = Readonly<{
  /** Throws where the rules refuse the set-up. `seed` decides every shuffle. */
  deal(seats: number, setup: unknown, seed: string): State;
  /** The state after the move, or undefined where the rules refuse it. */
  move(state: State, made: Pick<LoggedMove, "seat" | "move" | "args">): State | undefined;
  /** What a seat, or a spectator (null), may see. */
  view(state: State, seat: number | null): unknown;
  /** A seat in whose name the table's own moves go. */
  activeSeat(state: State): number;
}>;

export function createLocalEngine(game: Game): LocalEngine {
  const reduce = CreateGameReducer({ game });
  return {
    deal(seats, setup, seed) {
      const fault = game.validateSetupData?.(setup as never, seats);
      if (fault !== undefined) throw new Error(fault);
      return withoutHistory(InitializeGame({ game: { ...game, seed }, numPlayers: seats, setupData: setup }));
    },
    move(state, { seat, move, args }) {
      const payload = { type: move, args: [...args], playerID: String(seat) };
      const next = reduce(state, { type: "MAKE_MOVE", payload } as never) as State;
      // The reducer hands the state back as it was where the rules refuse a move.
      return next._stateID === state._stateID ? undefined : withoutHistory(next);
    },
    view({ G, ctx }, seat) {
      return game.playerView?.({ G, ctx, playerID: seat === null ? null : String(seat) }) ?? G;
    },
    activeSeat({ ctx }) {
      return Number(ctx.activePlayers === null ? ctx.currentPlayer : Object.keys(ctx.activePlayers)[0]);
    },
  };
}

/** Taking back replays the log, so the states before need not be kept. */
const withoutHistory = (state: State): State => ({ ...state, deltalog: [], _undo: [], _redo: [] });
