import { expect, it } from "vitest";
import { draftOfStep, readSteps } from "./opening-draft.ts";
import { codesWith, decksAmong } from "./plan-decks.ts";

const known = ["house:A1", "house:B1", "bauhof:A1", "ten:A1"];

it("plays a step with those of its decks that the workshop has, and with all where none of them is left", () => {
  const wanted = [["bauhof"], ["bauhof", "gone"], ["gone"], ["ten", "house", "bauhof"], undefined];
  expect(wanted.map((decks) => decksAmong(decks, known))).toEqual([
    ["bauhof"],
    ["bauhof"],
    ...Array(3).fill(undefined),
  ]);
  expect(decksAmong(["house"], ["A1", "B1"])).toBeUndefined();
});

it("knows the cards of one deck by their codes alone, and those of several by their decks, too", () => {
  expect(codesWith(["house"], known)).toEqual(["A1", "B1"]);
  expect(codesWith(["house", "ten"], known)).toEqual(["house:A1", "house:B1", "ten:A1"]);
  expect(codesWith(undefined, known)).toEqual(known);
});

it("takes a round's cards from its decks alone, by the codes that are printed on them where they are of one", () => {
  const round = { id: "case", kind: "round", title: "Case", minutes: 10, at: "room" } as const;
  const read = (decks: string[] | undefined, cards: string) => readSteps([{ ...round, decks, cards }], known);
  expect(read(["bauhof"], "a1")).toEqual([{ ...round, decks: ["bauhof"], cards: ["bauhof:A1"] }]);
  expect(read(undefined, "b1, ten:a1")).toEqual([{ ...round, cards: ["house:B1", "ten:A1"] }]);
  // Three decks have an A1, and the B1 is of another one.
  expect([read(undefined, "A1"), read(["bauhof", "ten"], "B1")]).toEqual(Array(2).fill([{ step: 0, field: "cards" }]));
  expect(draftOfStep({ ...round, decks: ["bauhof"], cards: ["bauhof:A1"] }).cards).toBe("A1");
  expect(draftOfStep({ ...round, cards: ["bauhof:A1", "ten:A1"] }).cards).toBe("bauhof:A1, ten:A1");
});
