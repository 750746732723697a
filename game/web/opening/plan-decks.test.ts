import { expect, it } from "vitest";
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
