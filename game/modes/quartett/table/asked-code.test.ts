import { describe, expect, it } from "vitest";
import { readCode } from "./asked-code.ts";

const letters = new Map([["3", "T"]]);
/** Ways out by a letter of their cause: T1 for M31. */
const called = (id: string) => id.replace(/^M(\d)(\d)$/, (_, cause, number) => `${letters.get(cause)}${number}`);

const view = {
  quartets: {
    A: ["A1", "A2", "A3", "A4"],
    B: ["B1", "B2", "B3", "B4"],
    C: ["C1", "C2", "C3", "C4"],
    M3: ["M31", "M32", "M33", "M34"],
  },
  hand: ["A2", "M34"],
  laid: [{ letter: "C", seat: 1, asks: 3 }],
};

describe("a typed code", () => {
  it.each([
    ["A3", "A3"],
    [" a3 ", "A3"],
    ["a 3", "A3"],
    ["T1", "M31"],
    ["t-3", "M33"],
    ["M-31", "M31"],
  ])("%j asks for %s", (typed, card) => {
    expect(readCode(typed, view, called)).toEqual({ kind: "card", card });
  });

  it.each(["Bauhof-01", "bauhof-01", "bauhof 01", "BAUHOF01"])(
    "%j asks for a card whose code is written otherwise",
    (typed) => {
      const others = { quartets: { Tools: ["Bauhof-01", "Bauhof-02"] }, hand: ["Bauhof-02"], laid: [] };
      expect(readCode(typed, others, called)).toEqual({ kind: "card", card: "Bauhof-01" });
    },
  );

  it.each([
    ["A2", { kind: "own", card: "A2", letter: "A" }],
    ["b1", { kind: "notBegun", card: "B1", letter: "B" }],
    ["C4", { kind: "laid", card: "C4", letter: "C" }],
    ["A5", { kind: "unknown" }],
    ["", { kind: "unknown" }],
    ["Kaffee", { kind: "unknown" }],
  ])("%j says why it may not be asked for", (typed, answer) => {
    expect(readCode(typed, view, called)).toEqual(answer);
  });
});
