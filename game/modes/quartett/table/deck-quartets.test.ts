import { expect, it } from "vitest";
import { oddDeck } from "../../fixtures/odd-deck.ts";
import { kindsOf } from "../rules/deck.ts";
import { causeOfQuartet, quartetOf } from "./deck-quartets.ts";

it("tells a group of failures that is called M1 from the measures against cause 1", () => {
  const plain = oddDeck({ groups: [4, 4], causes: [4, 4], values: 3, max: 9 });
  const deck = {
    ...plain,
    sectors: plain.sectors.map((sector) => ({ ...sector, name: "group" })),
    causes: plain.causes.map((cause) => ({ ...cause, name: "cause" })),
  };
  const { failures, measures } = kindsOf(deck);
  const names = (letters: readonly string[]) => letters.map((letter) => quartetOf(deck, letter).name);
  expect(names(Object.keys(failures?.quartets ?? {}))).toEqual(["group", "group"]);
  expect(names(Object.keys(measures?.quartets ?? {}))).toEqual(["cause", "cause"]);
  expect(Object.keys(measures?.quartets ?? {}).map((letter) => causeOfQuartet(deck, letter)?.number)).toEqual([1, 2]);
  expect(causeOfQuartet(deck, "M1")).toBeUndefined();
});
