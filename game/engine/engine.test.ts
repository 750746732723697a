import type { State } from "boardgame.io";
import { expect, it } from "vitest";
import { seededRandom } from "../mode/seeded-random.ts";
import { testGames } from "../modes/fixtures/test-deck.ts";
import { createEngine } from "./engine.ts";

/** Whoever changes any part of it in place is stopped by an error. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  for (const member of Object.values(value)) frozen(member);
  return Object.freeze(value);
}

it.each([...testGames.keys()])("a move of %s leaves the state before as it was", (gameName) => {
  const playable = testGames.get(gameName);
  if (playable === undefined) throw new Error(`no game ${gameName}`);
  const engine = createEngine(playable.game);
  const random = seededRandom(1);
  let state: State = frozen(engine.start(3, playable.setup.parse({}), "a seed"));
  let moves = 0;
  for (let isOver = false; !isOver; ) {
    isOver = true;
    for (const seat of [0, 1, 2]) {
      const choice = playable.bot(engine.view(state, seat).G, seat, "medium", random);
      const applied = choice === null ? undefined : engine.move(state, seat, choice.move, choice.args);
      if (applied === undefined) continue;
      // As it is kept at hand, and as it is stored: both go on alike.
      const stored = engine.move(
        JSON.parse(JSON.stringify(state)) as State,
        seat,
        choice?.move ?? "",
        choice?.args ?? [],
      );
      expect(JSON.parse(JSON.stringify(applied))).toEqual(JSON.parse(JSON.stringify(stored)));
      state = frozen(applied.state);
      isOver = state.ctx.gameover !== undefined;
      moves += 1;
      break;
    }
  }
  expect(moves).toBeGreaterThan(10);
  expect(state.ctx.gameover).toBeDefined();
});
