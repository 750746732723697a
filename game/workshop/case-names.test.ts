import { expect, it } from "vitest";
import { caseNames, renamed } from "./case-names.ts";
import type { DeckFacts } from "./context.ts";

const card = (id: string, cause: number, ...others: number[]) => ({
  ...{ id, cause },
  otherCauses: others.map((other) => ({ cause: other })),
});
const facts = (failures: readonly object[], measures: readonly object[]) =>
  ({ causes: [], failures, measures }) as unknown as DeckFacts;
/** What a table made of the only failure of a deck with two causes. */
const cases = [{ card: "A1", causes: { 1: 2, 2: 1 }, measures: { M11: 2, M21: 1 }, chosen: "M11" }];
const bauhof = facts([card("A1", 1, 2)], [card("M11", 1), card("M21", 2)]);
/** The causes of the other deck came first. */
const together = facts(
  [card("house:A1", 1), card("bauhof:A1", 9, 10)],
  [card("house:M11", 1), card("bauhof:M11", 9), card("bauhof:M21", 10)],
);

it("calls what a match with one deck of several diagnosed as the workshop calls it, cards and causes", () => {
  expect(renamed(cases, caseNames(bauhof, "bauhof", together))).toEqual([
    {
      ...{ card: "bauhof:A1", causes: { 9: 2, 10: 1 }, chosen: "bauhof:M11" },
      measures: { "bauhof:M11": 2, "bauhof:M21": 1 },
    },
  ]);
});

it("leaves the names where a match has several of its decks", () => {
  expect(renamed(cases, caseNames(bauhof, null, bauhof))).toEqual(cases);
});
