import { describe, expect, it } from "vitest";
import { legalAsks, playAsk } from "./ask.ts";
import { matchResult } from "./end.ts";
import { viewFor } from "./player-view.ts";
import { askLimit, type QuartettState } from "./state.ts";

const quartets = { A: ["A1", "A2", "A3", "A4"], B: ["B1", "B2", "B3", "B4"], C: ["C1", "C2", "C3", "C4"] };

/** A table in the middle of a match: hands as "A1 B2", seat 0 on turn. */
const table = (hands: string[], stock = "", rest: Partial<QuartettState> = {}): QuartettState => ({
  quartets,
  hands: hands.map(cards),
  stock: cards(stock),
  draws: [],
  turn: 0,
  history: [],
  laid: [],
  learning: null,
  absent: [],
  stoppedBy: null,
  ...structuredClone(rest),
});
const cards = (codes: string): string[] => (codes === "" ? [] : codes.split(" "));
const asksOf = (state: QuartettState, seat: number) => legalAsks(viewFor(state, seat), seat);

describe("an ask", () => {
  it("is for a missing card of a quartet one has begun, of anybody who holds cards", () => {
    const state = table(["A1 B2", "", "A2 A3 A4 B1", "B3 B4"]);
    expect(asksOf(state, 0)).toEqual({ seats: [2, 3], cards: ["A2", "A3", "A4", "B1", "B3", "B4"] });
  });

  it("is only for the seat on turn, and not while the table looks at a quartet or the match is over", () => {
    const none = { seats: [], cards: [] };
    expect(asksOf(table(["A1 A2", "A3 A4"]), 1)).toEqual(none);
    expect(asksOf(table(["A1 A2", "A3 A4"], "", { learning: { letters: ["B"], ready: [] } }), 0)).toEqual(none);
    expect(asksOf(table(["A1 A2", "A3 A4"], "", { stoppedBy: "time" }), 0)).toEqual(none);
  });

  it("that hits moves the card, and the same player goes on", () => {
    const state = table(["A1 B2", "A2 B1", "A3 A4 B3 B4"]);
    playAsk(state, 1, "A2");
    expect(state).toMatchObject({ turn: 0, hands: [["A1", "B2", "A2"], ["B1"], ["A3", "A4", "B3", "B4"]] });
    expect(state.history).toEqual([{ asker: 0, asked: 1, card: "A2", got: true }]);
  });

  it("that misses gives the turn to the player asked", () => {
    const state = table(["A1 B2", "A2 B1", "A3 A4 B3 B4"]);
    playAsk(state, 2, "A2");
    expect(state).toMatchObject({ turn: 2, hands: [["A1", "B2"], ["A2", "B1"], cards("A3 A4 B3 B4")] });
    expect(state.history).toEqual([{ asker: 0, asked: 2, card: "A2", got: false }]);
  });

  it("that completes a quartet lays it open and opens a learning moment; the asker then goes on", () => {
    const state = table(["A1 A2 A3 B1", "A4 B2", "B3 B4"]);
    playAsk(state, 1, "A4");
    expect(state).toMatchObject({ turn: 0, hands: [["B1"], ["B2"], ["B3", "B4"]] });
    expect(state.laid).toEqual([{ letter: "A", seat: 0, asks: 1 }]);
    expect(state.learning).toEqual({ letters: ["A"], ready: [] });
  });

  it("that empties the asker's hand passes the turn to the next seat with cards", () => {
    const state = table(["A1 A2 A3", "", "A4 B1", "B2 B3 B4"]);
    playAsk(state, 2, "A4");
    expect(state).toMatchObject({ turn: 2, hands: [[], [], ["B1"], ["B2", "B3", "B4"]] });
  });

  it("that takes the last card of the player asked leaves the turn with the asker", () => {
    const state = table(["A1 B1", "A2", "A3 A4 B2 B3 B4"]);
    playAsk(state, 1, "A2");
    expect(asksOf(state, 0).seats).toEqual([2]);
  });
});

describe("with two players and a stock", () => {
  it("a miss draws a card unseen and gives the turn away", () => {
    const state = table(["A1 B1", "B2 B3"], "C1 A2");
    playAsk(state, 1, "A2");
    expect(state).toMatchObject({
      turn: 1,
      hands: [
        ["A1", "B1", "C1"],
        ["B2", "B3"],
      ],
      stock: ["A2"],
    });
    expect(state.history).toEqual([{ asker: 0, asked: 1, card: "A2", got: false, drewIt: false }]);
    expect([0, 1, null].map((seat) => viewFor(state, seat).drawn)).toEqual([["C1"], [], []]);
    playAsk(state, 0, "B1");
    expect(viewFor(state, 0).drawn).toEqual([]);
  });

  it("drawing the very card asked for is told, and the same player goes on", () => {
    const state = table(["A1 B1", "B2 B3"], "A2 C1");
    playAsk(state, 1, "A2");
    expect(state.turn).toBe(0);
    expect(state.history).toEqual([{ asker: 0, asked: 1, card: "A2", got: false, drewIt: true }]);
  });

  it("a quartet completed by the drawn card is laid, and the turn still passes", () => {
    const state = table(["A1 A2 A3 B1", "B2 B3"], "A4 C1");
    playAsk(state, 1, "B4");
    expect(state).toMatchObject({ turn: 1, hands: [["B1"], ["B2", "B3"]], learning: { letters: ["A"] } });
  });

  it("every empty hand draws one card, the asker's first, as long as there are any", () => {
    const both = table(["A1 A2 A3", "A4"], "B1 B2");
    playAsk(both, 1, "A4");
    expect(both).toMatchObject({ turn: 0, hands: [["B1"], ["B2"]], stock: [] });
    expect(both.history.at(-1)?.refilled).toEqual([0, 1]);

    const last = table(["A1 A2 A3", "A4"], "B1", { laid: [{ letter: "C", seat: 0, asks: 0 }] });
    playAsk(last, 1, "A4");
    expect(last.hands).toEqual([["B1"], []]);
    expect(last.history.at(-1)?.refilled).toEqual([0]);
  });

  it("a miss without a stock draws nothing", () => {
    const state = table(["A1 B1", "A2 B2"]);
    playAsk(state, 1, "A3");
    expect(state.history).toEqual([{ asker: 0, asked: 1, card: "A3", got: false }]);
  });
});

describe("the end", () => {
  const laid = ["B", "C"].map((letter, seat) => ({ letter, seat, asks: 0 }));

  it("comes when the last quartet was looked at: most quartets win", () => {
    const state = table(["A1 A2 A3", "A4", ""], "", { laid });
    playAsk(state, 1, "A4");
    expect(matchResult(state)).toBeUndefined();
    state.learning = null;
    expect(matchResult(state)).toEqual({ winners: [0], quartets: [2, 1, 0], endedBy: "quartets" });
  });

  it("comes with the last ask: equals share the win", () => {
    const asked = { asker: 1, asked: 0, card: "A4", got: false };
    const state = table(["A1 A2", "A3", "A4"], "", { laid, history: Array(askLimit - 1).fill(asked) });
    expect(matchResult(state)).toBeUndefined();
    playAsk(state, 1, "A4");
    expect(matchResult(state)).toEqual({ winners: [0, 1], quartets: [1, 1, 0], endedBy: "asks" });
  });
});
