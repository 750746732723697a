import { createBareEngine } from "../engine/bare-engine.ts";
import type { EngineMode } from "../engine/playable-modes.ts";
import type { Strength } from "../mode/bot.ts";
import type { Outcome } from "../mode/mode.ts";
import { seededRandom } from "../mode/seeded-random.ts";

/** `starter` is null where nobody starts. */
export type PlayedMatch = Outcome & Readonly<{ starter: number | null }>;

/** No match of any mode needs as many moves; one that does is stuck. */
const maxMoves = 20_000;

/**
 * Plays one match to its end, with the usual set-up. Throws where a bot makes a move that the rules refuse, or where
 * nobody moves any more.
 */
export function playOut(mode: EngineMode, bots: readonly Strength[], seed: number): PlayedMatch {
  const { name } = mode;
  const engine = createBareEngine(mode.game);
  const random = seededRandom(seed);
  let state = engine.start(bots.length, mode.setup.parse({}), random);
  const starter = mode.starter(state);
  for (let made = 0; made < maxMoves; ) {
    const outcome = mode.outcome(state);
    if (outcome !== null) return { ...outcome, starter };
    const before = made;
    for (const seat of mode.doing(state).seats) {
      const strength = bots[seat];
      const choice = strength === undefined ? null : mode.bot(engine.view(state, seat), seat, strength, random);
      if (choice === null) continue;
      const applied = engine.move(state, seat, choice.move, choice.args, random);
      if (applied === undefined) throw new Error(`${name}: seat ${seat} may not ${JSON.stringify(choice)}`);
      state = applied;
      made += 1;
    }
    if (made === before) break;
  }
  throw new Error(`${name}, seed ${seed}: the match is stuck`);
}

/** As many players as a table of this mode may have. */
export const playersOf = ({ seats }: EngineMode): number[] =>
  Array.from({ length: seats.max - seats.min + 1 }, (_, more) => seats.min + more);
