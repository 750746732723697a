import { INVALID_MOVE } from "boardgame.io/core";
import { describe, expect, it } from "vitest";
import { endLearningMove, readyMove, setAbsentMove } from "./moves.ts";
import { viewFor } from "./player-view.ts";
import type { QuartettState } from "./state.ts";

const looking = (seats: number): QuartettState => ({
  quartets: { A: ["A1", "A2", "A3", "A4"], B: ["B1", "B2", "B3", "B4"] },
  hands: Array.from({ length: seats }, (_, seat) => [`B${seat + 1}`]),
  stock: [],
  draws: [],
  turn: 0,
  history: [],
  laid: [{ letter: "A", seat: 1, asks: 0 }],
  learning: { letters: ["A"], ready: [] },
  absent: [],
  stoppedBy: null,
});

const ready = (state: QuartettState, seat: number, laid: unknown = 1) =>
  readyMove({ G: state, playerID: String(seat) } as never, laid);
const setAbsent = (state: QuartettState, seat: unknown, isAbsent: unknown) =>
  setAbsentMove({ G: state, playerID: "0" } as never, seat, isAbsent);
const waitingFor = (state: QuartettState) => viewFor(state, null).waitingFor;

describe("a learning moment", () => {
  it("ends when everybody present has seen enough", () => {
    const state = looking(3);
    ready(state, 2);
    setAbsent(state, 1, true);
    expect(waitingFor(state)).toEqual([0]);
    ready(state, 0);
    expect(state.learning).toBeNull();
  });

  it("does not wait for a seat that leaves while it is open", () => {
    const state = looking(3);
    ready(state, 0);
    ready(state, 1);
    setAbsent(state, 2, true);
    expect(state.learning).toBeNull();
  });

  it("waits for whoever comes back, also if they had been ready before they left", () => {
    const state = looking(3);
    ready(state, 2);
    setAbsent(state, 2, true);
    setAbsent(state, 2, false);
    expect(waitingFor(state)).toEqual([0, 1, 2]);
  });

  it("stays open at a table that everybody has left, and ends with the first who is ready", () => {
    const state = looking(2);
    setAbsent(state, 0, true);
    setAbsent(state, 1, true);
    expect(state.learning).not.toBeNull();
    ready(state, 1);
    expect(state.learning).toBeNull();
  });

  it("does not count a ready that was meant for an earlier quartet, or said twice", () => {
    const state = looking(3);
    expect([0, 2, "1", undefined].map((laid) => ready(state, 0, laid ?? null))).toEqual(Array(4).fill(INVALID_MOVE));
    expect(ready(state, 0)).toBeUndefined();
    expect(ready(state, 0)).toBe(INVALID_MOVE);
    expect(waitingFor(state)).toEqual([1, 2]);
  });

  it("is ended by the facilitator, once", () => {
    const state = looking(3);
    expect(endLearningMove({ G: state, playerID: "0" } as never)).toBeUndefined();
    expect(state.learning).toBeNull();
    expect(endLearningMove({ G: state, playerID: "0" } as never)).toBe(INVALID_MOVE);
  });
});

describe("an absence", () => {
  it.each([
    [3, true],
    [-1, true],
    [0.5, true],
    ["0", true],
    ["length", true],
    [null, true],
    [0, "yes"],
    [0, undefined],
  ])("of %j noted as %j is refused", (seat, isAbsent) => {
    const state = looking(3);
    expect(setAbsent(state, seat, isAbsent)).toBe(INVALID_MOVE);
    expect(state.absent).toEqual([]);
  });

  it("noted twice is noted once", () => {
    const state = looking(3);
    setAbsent(state, 2, true);
    setAbsent(state, 0, true);
    setAbsent(state, 2, true);
    expect(state.absent).toEqual([0, 2]);
  });
});
