import { describe, expect, it } from "vitest";
import type { Strength } from "../../../mode/bot.ts";
import { seededRandom } from "../../../mode/seeded-random.ts";
import { viewFor } from "../rules/player-view.ts";
import { deal } from "../rules/setup.ts";
import type { PlayDeck, RettungsrundeState } from "../rules/state.ts";
import { rettungsrundeBot } from "./rettungsrunde-bot.ts";

/** The same case with another of its three causes being the right one. */
const deckWith = (cause: number, otherCauses: number[]): PlayDeck => ({
  failures: Object.fromEntries(["A1", "A2", "A3"].map((card) => [card, { sector: "A", cause, otherCauses }])),
  measures: Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) =>
      [1, 2, 3, 4].map((level) => [`M${number}${level}`, { cause: number }]),
    ),
  ),
});
const bot = rettungsrundeBot(deckWith(2, [5, 7]));
const start = (deck: PlayDeck) => deal(deck, 3, { rounds: 3 }, (items) => [...items]);
const answers = (state: RettungsrundeState, strength: Strength) => {
  const random = seededRandom(5);
  return Array.from({ length: 300 }, () => bot(viewFor(state, 0), 0, strength, random)?.args[0]);
};

describe("the Rettungsrunde bot", () => {
  it.each(["easy", "medium", "strong"] as const)(
    "cannot tell which of the three causes is right when %s",
    (strength) => {
      const guesses = [deckWith(2, [5, 7]), deckWith(5, [7, 2]), deckWith(7, [2, 5])].map((deck) =>
        answers(start(deck), strength),
      );
      expect(guesses[1]).toEqual(guesses[0]);
      expect(guesses[2]).toEqual(guesses[0]);
      for (const cause of [2, 5, 7]) {
        const share = (guesses[0] ?? []).filter((guess) => guess === cause).length / 300;
        expect(share).toBeGreaterThan(0.12);
        expect(share).toBeLessThan(0.42);
      }
    },
  );

  it("guesses beside the three the less, the stronger it is", () => {
    const beside = (strength: Strength) =>
      answers(start(deckWith(2, [5, 7])), strength).filter((cause) => ![2, 5, 7].includes(cause as number)).length;
    expect(beside("easy")).toBeGreaterThan(beside("medium"));
    expect(beside("medium")).toBeGreaterThan(beside("strong"));
    expect(beside("strong")).toBe(0);
  });

  const inMeasures = (diagnoses: (number | null)[]): RettungsrundeState => ({
    ...start(deckWith(2, [5, 7])),
    phase: "measure",
    diagnoses,
    hands: [["M11", "M21", "M51", "M71"], [], []],
  });

  it("plays a measure against its own guess when easy, and listens to the table when strong", () => {
    expect(new Set(answers(inMeasures([2, 5, 5]), "easy"))).toEqual(new Set(["M21"]));
    expect(new Set(answers(inMeasures([2, 5, 5]), "strong"))).toEqual(new Set(["M51"]));
    expect(new Set(answers(inMeasures([2, 1, 1]), "strong"))).toEqual(new Set(["M21"]));
  });

  it("votes as it guesses, and never for the own measure", () => {
    const state: RettungsrundeState = {
      ...inMeasures([2, 2, 2]),
      phase: "vote",
      played: ["M21", "M22", "M61"],
      table: ["M21", "M22", "M61"],
    };
    for (const strength of ["easy", "medium", "strong"] as const) {
      expect(new Set(answers(state, strength))).toEqual(new Set(["M22"]));
    }
  });

  it("is ready in talk and debrief, and has nothing to do once it has acted", () => {
    const state: RettungsrundeState = { ...inMeasures([2, 2, 2]), phase: "talk" };
    const move = () => bot(viewFor(state, 0), 0, "medium", Math.random);
    expect(move()).toEqual({ move: "ready", args: ["1 talk"] });
    state.ready = [true, false, false];
    expect(move()).toBeNull();
  });
});
