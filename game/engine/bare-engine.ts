import type { Game, Move, MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import { shuffleWith } from "../mode/seeded-random.ts";

/** Gives 0 ≤ n < 1. */
type Random = () => number;

/**
 * The rules of a game alone, for matches by the thousand among bots: boardgame.io's turn order, history and drafts, which
 * every mode's rules do without, cost ten times as much as the moves. States are changed in place.
 */
export type BareEngine = Readonly<{
  start(seats: number, setup: unknown, random: Random): unknown;
  /** The state after the move, or undefined where the rules refuse it. */
  move(state: unknown, seat: number, name: string, args: readonly unknown[], random: Random): unknown;
  view(state: unknown, seat: number): unknown;
}>;

export function createBareEngine(game: Game): BareEngine {
  const phases = Object.values(game.phases ?? {}).map(({ moves = {} }) => moves);
  const moves = new Map(
    [game.moves ?? {}, ...phases].flatMap(Object.entries).map(([name, move]) => [name, wrapped(move)]),
  );
  /** A move gets what it asks for of boardgame.io's plugins. */
  function wrapped(move: Move): MoveFn {
    const plain = typeof move === "function" ? move : move.move;
    return (game.plugins ?? []).reduce<MoveFn>((fn, { fnWrap }) => fnWrap?.(fn as never, "MOVE" as never) ?? fn, plain);
  }
  return {
    start: (seats, setup, random) =>
      game.setup?.({ ctx: { numPlayers: seats }, random: { Shuffle: shuffleWith(random) } } as never, setup),
    move(state, seat, name, args, random) {
      const context = { G: state, playerID: String(seat), random: { Shuffle: shuffleWith(random) } };
      const result: unknown = moves.get(name)?.(context as never, ...args);
      if (!moves.has(name) || result === INVALID_MOVE) return undefined;
      // What a move hands back may be frozen.
      return result === undefined ? state : { ...(result as object) };
    },
    view: (state, seat) => game.playerView?.({ G: state, ctx: {} as never, playerID: String(seat) }) ?? state,
  };
}
