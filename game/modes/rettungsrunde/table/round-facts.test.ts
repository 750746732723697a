import { describe, expect, it } from "vitest";
import type { RoundRecord } from "../rules/state.ts";
import { hitsOf, isCutOff, pointsAfter, trustBefore } from "./round-facts.ts";

const record = (part: Partial<RoundRecord>): RoundRecord => ({
  round: 1,
  card: "A1",
  cause: 1,
  otherCauses: [2, 3],
  diagnoses: [1, 1, null],
  counted: 2,
  found: true,
  measures: [],
  chosen: null,
  chosenBy: "none",
  fits: true,
  trust: 7,
  points: [1, 1, 0],
  ...part,
});
const history = [record({}), record({ round: 2, trust: 9, points: [0, 3, 1] }), record({ round: 3, trust: 10 })];

describe("the facts of a round", () => {
  it("starts at five, and then where the round before has ended", () => {
    expect(history.map(({ round }) => trustBefore(history, round))).toEqual([5, 7, 9]);
  });

  it("says when the end of the track has swallowed a part", () => {
    expect(history.map((round) => isCutOff(round, trustBefore(history, round.round)))).toEqual([false, false, true]);
    expect(isCutOff(record({ found: false, fits: false, trust: 0 }), 1)).toBe(true);
    expect(isCutOff(record({ found: true, fits: false, trust: 10 }), 10)).toBe(false);
  });

  it("adds up points only to the round that is looked at", () => {
    expect(pointsAfter(history, 1)).toEqual([1, 1, 0]);
    expect(pointsAfter(history, 2)).toEqual([1, 4, 1]);
  });

  it("counts no hit for somebody who picked nothing", () => {
    expect(hitsOf(record({}))).toBe(2);
  });
});
