import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatch, diff, type Patch } from "./state-patch.ts";

const overTheWire = <Value>(value: Value): Value => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/** Values as states hold them; names that would reach a prototype are among them, and members that are undefined. */
const name = fc.oneof(fc.constantFrom("a", "b", "0", "1", "~", "__proto__", "constructor", "length"), fc.string());
const leaf = fc.oneof(fc.string({ maxLength: 4 }), fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.constant(null));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: "medium" }, leaf, tie("list"), tie("members")),
  list: fc.array(fc.oneof(tie("value"), fc.constant(undefined)), { maxLength: 6 }),
  members: fc.dictionary(name, fc.oneof(tie("value"), fc.constant(undefined)), { maxKeys: 5 }),
}));

describe("a patch", () => {
  it("leads from any value to any other, over the wire", () => {
    fc.assert(
      fc.property(value, value, (before, after) => {
        const patch = overTheWire(diff(before, after)) as Patch | undefined;
        const known = overTheWire(before);
        const result = patch === undefined ? known : applyPatch(known, patch);
        expect(JSON.stringify(sorted(result))).toBe(JSON.stringify(sorted(overTheWire(after))));
        expect(known).toEqual(overTheWire(before));
      }),
      { numRuns: 3000 },
    );
  });

  it("is none where nothing has changed", () => {
    const isQuiet = (known: unknown) => diff(known, structuredClone(known)) === undefined;
    fc.assert(fc.property(value, isQuiet));
  });

  it("says little where little has changed", () => {
    const state = { G: { pot: ["a1"], turn: 3, seats: [{ cards: 8 }, { cards: 7 }] }, ctx: { phase: "play" } };
    const after = { ...state, G: { pot: ["a1", "b2"], turn: 4, seats: [{ cards: 8 }, { cards: 6 }] } };
    expect(diff(state, after)).toEqual({ G: { pot: { "~": [1, 0, "b2"] }, turn: 4, seats: { 1: { cards: 6 } } } });
    expect(diff(["a", "b", "c", "d"], ["a", "c", "d"])).toEqual({ "~": [1, 1] });
    expect(diff({ over: true, list: [1] }, { list: { not: 1 } })).toEqual({ list: [{ not: 1 }], over: [] });
  });

  it("that does not fit is refused and changes nothing", () => {
    for (const [before, patch] of [
      [5, { a: 1 }],
      [null, { a: 1 }],
      [[1], { 3: 1 }],
      [[1], { length: 0 }],
      [[1], { "~": [2, 1, 5] }],
      [{ a: 1 }, { a: { b: { c: 1 } } }],
    ] as [unknown, Patch][]) {
      const known = structuredClone(before);
      expect(() => applyPatch(before, patch), JSON.stringify(patch)).toThrow();
      expect(before).toEqual(known);
    }
  });
});

/** Members in the order of their names: JSON does not promise any. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => [key, sorted(member)]);
}
