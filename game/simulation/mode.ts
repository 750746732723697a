import type { MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import type { Bot, BotMove, Strength } from "../mode/bot.ts";
import { seededRandom, shuffleWith } from "../mode/seeded-random.ts";

type Shuffle = ReturnType<typeof shuffleWith>;

/** One game as the simulation plays it: the rules themselves, without boardgame.io and without a server. */
export type Mode<State, View> = Readonly<{
  name: string;
  players: readonly number[];
  deal(players: number, shuffle: Shuffle): State;
  /** Seats that may have something to do. */
  waiting(state: State): readonly number[];
  view(state: State, seat: number): View;
  moves: Readonly<Record<string, MoveFn<State>>>;
  bot: Bot<View>;
  /** Null while the match runs. `length` counts asks, values named, or rounds. */
  outcome(state: State): { winners: readonly number[]; length: number } | null;
  starter(state: State): number;
}>;

export type Outcome = Readonly<{ winners: readonly number[]; length: number; starter: number }>;

/** No match of any mode needs as many moves; one that does is stuck. */
const mostMoves = 20_000;

/** Plays one match to its end. Throws where a bot makes a move that the rules refuse, or where nobody moves any more. */
export function playOut<State, View>(mode: Mode<State, View>, bots: readonly Strength[], seed: number): Outcome {
  const random = seededRandom(seed);
  const shuffle = shuffleWith(random);
  const state = mode.deal(bots.length, shuffle);
  const starter = mode.starter(state);
  for (let made = 0; made < mostMoves; ) {
    const outcome = mode.outcome(state);
    if (outcome !== null) return { ...outcome, starter };
    const before = made;
    for (const seat of mode.waiting(state)) {
      const strength = bots[seat];
      const move = strength === undefined ? null : mode.bot(mode.view(state, seat), seat, strength, random);
      if (move === null) continue;
      apply(mode, state, seat, move, shuffle);
      made += 1;
    }
    if (made === before) break;
  }
  throw new Error(`${mode.name}, seed ${seed}: the match is stuck`);
}

function apply<State, View>(
  mode: Mode<State, View>,
  state: State,
  seat: number,
  move: BotMove,
  shuffle: Shuffle,
): void {
  const context = { G: state, playerID: String(seat), random: { Shuffle: shuffle } };
  const result = mode.moves[move.move]?.(context as never, ...move.args) ?? null;
  if (result === INVALID_MOVE || mode.moves[move.move] === undefined) {
    throw new Error(`${mode.name}: seat ${seat} may not ${JSON.stringify(move)}`);
  }
}
