import { describe, expect, it } from "vitest";
import { type Strength, strengths } from "../../../mode/bot.ts";
import { seededRandom } from "../../../mode/seeded-random.ts";
import { playAsk } from "../rules/ask.ts";
import { viewFor } from "../rules/player-view.ts";
import type { QuartettState } from "../rules/state.ts";
import { quartettBot } from "./quartett-bot.ts";
import { recall, stock } from "./quartett-memory.ts";

const quartets = Object.fromEntries(
  [..."ABC"].map((letter) => [letter, [1, 2, 3, 4].map((level) => `${letter}${level}`)]),
);
const table = (hands: string[][], rest: Partial<QuartettState> = {}): QuartettState => ({
  quartets,
  hands,
  stock: [],
  draws: [],
  turn: 0,
  history: [],
  laid: [],
  learning: null,
  absent: [],
  stoppedBy: null,
  ...rest,
});
/** Three players; seat 0 is the bot. */
const three = () =>
  table([
    ["A1", "B1", "B2", "C1"],
    ["A2", "A3", "B3", "C2"],
    ["A4", "B4", "C3", "C4"],
  ]);

const asks = (state: QuartettState, strength: Strength, times = 60) => {
  const random = seededRandom(3);
  const made = Array.from({ length: times }, () => quartettBot(viewFor(state, 0), 0, strength, random)?.args);
  return [...new Set(made.map((args) => `${args?.[1]} of ${args?.[0]}`))].sort();
};
const placesOf = (state: QuartettState, card: string) => [
  ...(recall(viewFor(state, 0), 0, state.history).places.get(card) ?? []),
];

describe("what a Quartett bot remembers", () => {
  it("that who got a card has it, and who asked or refused has not", () => {
    const state = three();
    state.turn = 1;
    playAsk(state, 2, "A4");
    playAsk(state, 2, "B1");
    expect(placesOf(state, "A4")).toEqual([1]);
    state.turn = 1;
    playAsk(state, 2, "C3");
    playAsk(state, 0, "C4");
    expect(placesOf(state, "C4")).toEqual([2]);
  });

  it("that who asked holds another card of that quartet", () => {
    const state = three();
    state.turn = 2;
    // Of B only B3 and B4 are hidden: who asks for B3 must hold B4.
    playAsk(state, 1, "B3");
    expect(placesOf(state, "B4")).toEqual([2]);
  });

  it("that the rest is elsewhere when a hand is known to the last card", () => {
    const state = table([
      ["A1", "B1", "C1"],
      ["A2", "A3"],
      ["A4", "B2", "B3", "B4"],
    ]);
    state.turn = 1;
    playAsk(state, 2, "A4");
    expect(placesOf(state, "A4")).toEqual([1]);
    expect(placesOf(state, "B2")).toEqual([1, 2]);
    state.turn = 1;
    playAsk(state, 0, "A1");
    expect(state.laid).toMatchObject([{ letter: "A", seat: 1 }]);
    expect(placesOf(state, "B2")).toEqual([2]);
  });

  it("that a card drawn from the stock may be any card still in it", () => {
    const state = table(
      [
        ["A1", "B1"],
        ["A2", "C1"],
      ],
      { stock: ["C2", "A3", "A4", "B2", "B3", "B4", "C3", "C4"] },
    );
    playAsk(state, 1, "B2");
    expect(placesOf(state, "B2")).toEqual([stock]);
    playAsk(state, 0, "A1");
    expect(placesOf(state, "A1")).toEqual([1]);
    playAsk(state, 0, "C3");
    expect(placesOf(state, "B2").sort()).toEqual([stock, 1]);
  });
});

describe("the Quartett bot", () => {
  it("asks anything when easy; when stronger, nothing of somebody who cannot have it", () => {
    const state = three();
    state.turn = 1;
    playAsk(state, 2, "C4");
    playAsk(state, 2, "B1");
    state.turn = 0;
    expect(asks(state, "easy")).toContain("C4 of 2");
    for (const strength of ["medium", "strong"] as const) expect(asks(state, strength)).toEqual(["C4 of 1"]);
  });

  it("forgets when medium what a strong one still knows", () => {
    const state = three();
    state.turn = 1;
    playAsk(state, 2, "C4");
    const [known] = state.history;
    const idle = { asker: 1, asked: 2, card: "A1", got: false };
    state.history = known === undefined ? [] : [known, ...Array.from({ length: 12 }, () => idle)];
    state.turn = 0;
    expect(asks(state, "strong")).toEqual(["C4 of 1"]);
    expect(asks(state, "medium").length).toBeGreaterThan(1);
  });

  it("is ready once in a learning moment, and silent when it is not its turn", () => {
    const state = three();
    state.turn = 2;
    expect(strengths.map((strength) => quartettBot(viewFor(state, 0), 0, strength, Math.random))).toEqual([
      null,
      null,
      null,
    ]);
    state.learning = { letters: ["A"], ready: [] };
    state.laid = [{ letter: "A", seat: 1, asks: 0 }];
    expect(quartettBot(viewFor(state, 0), 0, "easy", Math.random)).toEqual({ move: "ready", args: [1] });
    state.learning.ready = [0];
    expect(quartettBot(viewFor(state, 0), 0, "easy", Math.random)).toBeNull();
  });
});
