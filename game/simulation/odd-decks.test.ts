import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { engineMode, seatsWith } from "../engine/playable-modes.ts";
import { strengths } from "../mode/bot.ts";
import type { Mode } from "../mode/mode.ts";
import { oddDeck, type Shape } from "../modes/fixtures/odd-deck.ts";
import * as modes from "../modes/modes.ts";
import { playOut } from "./play-out.ts";

const runs = process.env.FULL === "1" ? 400 : 15;

const sizes = (max: number) => fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: max });
const anyShape: fc.Arbitrary<Shape> = fc.record({
  groups: sizes(10),
  causes: sizes(10),
  values: fc.integer({ min: 0, max: 8 }),
  max: fc.constantFrom(1, 2, 60),
});

/** All cards equal in one value; three cards; more groups than letters, larger than four. */
const odd: readonly Shape[] = [
  { groups: [20, 20], causes: [40, 40], values: 1, max: 1 },
  { groups: [3], causes: [6, 6], values: 3, max: 2 },
  { groups: Array(30).fill(5), causes: Array(12).fill(4), values: 8, max: 1 },
];

const all: readonly Mode[] = Object.values(modes);

describe("with any deck", () => {
  it.each(all)("$name is refused, or played to its end by as many as its limits allow", (mode) => {
    fc.assert(
      fc.property(anyShape, (shape) => {
        const played = engineMode(mode, oddDeck(shape));
        const byDefault = played.setup.safeParse({});
        const max = byDefault.success ? seatsWith(played, byDefault.data).max : 0;
        if (played.unplayable !== null) {
          expect(played.unplayable.has).toBeLessThan(played.unplayable.needed);
          expect(
            byDefault.success && played.game.validateSetupData?.(byDefault.data, mode.seats.min),
          ).not.toBeUndefined();
          return;
        }
        for (const seats of new Set([mode.seats.min, max])) {
          expect(byDefault.success && played.game.validateSetupData?.(byDefault.data, seats)).toBeUndefined();
          for (const strength of strengths) {
            expect(() => playOut(played, Array(seats).fill(strength), seats)).not.toThrow();
          }
        }
        if (max < mode.seats.max) {
          expect(byDefault.success && played.game.validateSetupData?.(byDefault.data, max + 1)).toBeTruthy();
        }
      }),
      { numRuns: runs, examples: odd.map((shape) => [shape]) },
    );
  });

  const small = { groups: [2, 2], causes: [6, 6], values: 3, max: 9 };
  it.each<[string, string, Shape, object]>([
    ["supertrumpf", "no values", { ...small, values: 0 }, { lacks: "values", has: 0, needed: 1 }],
    ["supertrumpf", "one card", { ...small, groups: [1] }, { lacks: "failures", has: 1, needed: 2 }],
    ["quartett", "one group", { ...small, groups: [9, 1], causes: [4] }, { lacks: "groups", has: 1, needed: 2 }],
    ["rettungsrunde", "one cause", { ...small, causes: [20] }, { lacks: "causes", has: 1, needed: 2 }],
    ["rettungsrunde", "two failures", { ...small, groups: [2] }, { lacks: "failures", has: 2, needed: 3 }],
    ["rettungsrunde", "few measures", { ...small, causes: [5, 6] }, { lacks: "measures", has: 11, needed: 12 }],
  ])("%s cannot be played with %s", (name, _what, shape, unplayable) => {
    expect(all.find((mode) => mode.name === name)?.limits(oddDeck(shape))).toEqual({ unplayable });
  });

  it.each([
    ["supertrumpf", { min: 2, max: 4 }],
    ["quartett", { min: 2, max: 8 }],
    ["rettungsrunde", { min: 3, max: 3 }],
  ])("%s seats as many as the cards are enough for", (name, seats) => {
    expect(all.find((mode) => mode.name === name)?.limits(oddDeck(small))).toEqual({ seats });
  });
});
