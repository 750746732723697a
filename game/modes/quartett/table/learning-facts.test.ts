import { describe, expect, it } from "vitest";
import { houseDeck } from "../../../../cards/fixtures/house-deck.ts";
import { oddDeck } from "../../fixtures/odd-deck.ts";
import { causeCounts, questionNumber, sharedEffects, totals } from "./learning-facts.ts";

const deck = houseDeck("en");
const quartet = (letter: string) => deck.failures.filter((card) => card.sector === letter);

describe("what a quartet's failures share", () => {
  it("is every effect that two or more of them have, the most frequent first", () => {
    const [first, second, third, fourth] = quartet("A");
    if (!first || !second || !third || !fourth) throw new Error("quartet A is not complete");
    const cards = [
      { ...first, effects: ["participation", "digital-divide"] as const },
      { ...second, effects: ["digital-control", "participation"] as const },
      { ...third, effects: ["digital-divide", "participation"] as const },
      { ...fourth, effects: ["algorithm-bias"] as const },
    ];
    expect(sharedEffects(deck, cards).map(({ id, codes }) => [id, codes])).toEqual([
      ["participation", ["A1", "A2", "A3"]],
      ["digital-divide", ["A1", "A3"]],
    ]);
    expect(sharedEffects(deck, [fourth])).toEqual([]);
  });

  it("sums up the money and averages technology's share, written as on the cards", () => {
    const [first, second] = quartet("A");
    if (!first || !second) throw new Error("quartet A is not complete");
    const cards = [
      { ...first, values: { ...first.values, money: 900, technology: 10 } },
      { ...second, values: { ...second.values, money: 350, technology: 25 } },
    ];
    const figures = totals(deck, cards);
    expect(figures?.money).toBe("€1,250k");
    expect(figures?.technology.replace(/\s/g, "")).toBe("18%");
  });

  it("adds nothing up where a deck has other values", () => {
    const other = oddDeck({ groups: [4, 4], causes: [4, 4], values: 3, max: 9 });
    expect(totals(other, other.failures.slice(0, 4))).toBeNull();
  });

  it("counts causes, the most frequent first", () => {
    expect(causeCounts([{ cause: 2 }, { cause: 7 }, { cause: 7 }])).toEqual([
      { cause: 7, count: 2 },
      { cause: 2, count: 1 },
    ]);
  });

  it.each(deck.sectors.map(({ letter }) => letter))("has a question ready for each card of quartet %s", (letter) => {
    expect(quartet(letter).map((card) => card.questions.at(-1) ?? "")).toEqual(
      Array(4).fill(expect.stringMatching(/\?/)),
    );
  });
});

describe("the number of the question", () => {
  it("is always one of four, and moves on with every quartet", () => {
    const laid = [6, 9, 15, 22, 40].map((asks, seat) => ({ letter: "A", seat, asks }));
    const numbers = laid.map((_, index) => questionNumber(laid.slice(0, index + 1)));
    expect(numbers).toEqual([3, 0, 1, 2, 3]);
  });
});
