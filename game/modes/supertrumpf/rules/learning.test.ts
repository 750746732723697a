import { describe, expect, it } from "vitest";
import { smallDeck, table, turnedRound, unshuffled } from "../fixtures/test-table.ts";
import { endMatch, endPlay } from "./end.ts";
import { markReady, noteAbsence, openLearning, pickTrick, skipPick, stillReading } from "./learning.ts";
import type { SupertrumpfState, Trick } from "./state.ts";
import { playTrick } from "./trick.ts";

/** Seat 1 has fewest cards; two tricks have been played. */
const afterPlay = (): SupertrumpfState => {
  const state = table([
    ["c3", "c2", "c1"],
    ["d1", "d2"],
    ["e1", "e2", "d3"],
  ]);
  playTrick(state, smallDeck, "money");
  playTrick(state, smallDeck, "months");
  endPlay(state, unshuffled);
  return state;
};

describe("the learning moment", () => {
  it("lets the seat with fewest cards pick one trick, once", () => {
    const state = afterPlay();
    expect(state).toMatchObject({ phase: "learning", learning: { picker: 1, trick: null } });
    expect(pickTrick(state, 0, 0)).toBe(false);
    for (const wrong of [2, -1, 0.5, "0", null, undefined, "length", {}]) {
      expect(pickTrick(state, 1, wrong)).toBe(false);
    }
    expect(pickTrick(state, 1, 0)).toBe(true);
    expect(pickTrick(state, 1, 1)).toBe(false);
    expect(state.learning?.trick).toBe(0);
  });

  it("ends when everybody is ready, and nobody is ready before there is something to read", () => {
    const state = afterPlay();
    expect(markReady(state, 0)).toBe(false);
    pickTrick(state, 1, 1);
    expect([2, 2, 0].map((seat) => markReady(state, seat))).toEqual([true, false, true]);
    expect(state.phase).toBe("learning");
    markReady(state, 1);
    expect(state.phase).toBe("over");
  });

  it("waits for nobody who is gone, and again for who is back; an empty table keeps its story", () => {
    const state = afterPlay();
    pickTrick(state, 1, 1);
    const waitsFor = () => (state.learning === null ? [] : stillReading(state.hands, state.learning));
    for (const seat of [0, 1, 2]) expect(noteAbsence(state, seat, true)).toBe(true);
    expect(noteAbsence(state, 3, true)).toBe(false);
    expect({ phase: state.phase, waitsFor: waitsFor() }).toEqual({ phase: "learning", waitsFor: [] });
    for (const seat of [0, 2]) noteAbsence(state, seat, false);
    markReady(state, 0);
    expect(waitsFor()).toEqual([2]);
    noteAbsence(state, 0, true);
    noteAbsence(state, 0, false);
    expect(waitsFor()).toEqual([0, 2]);
    markReady(state, 0);
    noteAbsence(state, 2, true);
    expect(state.phase).toBe("over");
  });

  it("goes on without a picker who is gone, but takes no story away", () => {
    const gone = afterPlay();
    expect(skipPick(gone)).toBe(true);
    expect(gone.phase).toBe("over");
    const picked = afterPlay();
    pickTrick(picked, 1, 0);
    expect(skipPick(picked)).toBe(false);
    expect(picked.phase).toBe("learning");
  });

  it("draws among equals", () => {
    const trick: Trick = { leader: 0, comparisons: [], winner: 0 };
    const equals = () => table([["c1", "c2"], ["d1"], ["e1"]], { history: [trick] });
    const [first, last] = [equals(), equals()];
    openLearning(first, unshuffled);
    openLearning(last, turnedRound);
    expect([first.learning?.picker, last.learning?.picker]).toEqual([1, 2]);
  });

  it("is ended by the facilitator with the result of the play", () => {
    const state = afterPlay();
    const { result } = state;
    endMatch(state);
    expect(state).toMatchObject({ phase: "over", result });
  });
});
