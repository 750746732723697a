import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcome, type Tally } from "./round.ts";

const peopleIn = (tally: Tally) => Object.values(tally).reduce((all, count) => all + count, 0);
const total = (tallies: readonly Tally[]) => {
  const all: Record<string, number> = {};
  for (const [choice, count] of tallies.flatMap((tally) => Object.entries(tally)))
    all[choice] = (all[choice] ?? 0) + count;
  return all;
};

/** Who voted for what, by the table they sit at; 0 for no table. */
const votes = fc.array(fc.record({ table: fc.nat(4), choice: fc.constantFrom("1", "2") }), { maxLength: 14 });

describe("what came of a vote of the whole room", () => {
  it("tells of no table that few have voted at, and loses no vote", () => {
    fc.assert(
      fc.property(votes, (made) => {
        const by = Object.fromEntries(made.map(({ choice }, voter) => [`participant:${voter}`, { [choice]: 1 }]));
        const tableOf = (voter: string) => made[Number(voter.split(":")[1])]?.table ?? 0;
        const told = outcome({ isOpen: true, by }, "room", tableOf);
        expect(total(Object.values(told))).toEqual(total(Object.values(by)));
        const sizes = Object.values(told).map(peopleIn);
        if (sizes.length > 1) expect(Math.min(...sizes)).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("is told again as it was once it is kept", () => {
    const tables = { 1: { "1": 1 }, 2: { "2": 4 }, 3: { "1": 3, "2": 1 } };
    const once = outcome({ isOpen: false, tables }, "room", () => 0);
    expect(once).toEqual({ 0: { "1": 1, "2": 4 }, 3: { "1": 3, "2": 1 } });
    expect(outcome({ isOpen: false, tables: once }, "room", () => 0)).toEqual(once);
  });

  it("is told table by table where each has diagnosed a card of its own", () => {
    const tables = { 1: { "1": 1 }, 2: { "2": 1 } };
    expect(outcome({ isOpen: false, tables }, "tables", () => 0)).toEqual(tables);
  });
});
