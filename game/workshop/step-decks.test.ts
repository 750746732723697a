import { expect, it } from "vitest";
import { decksOfStep, unknownDecks } from "./step-decks.ts";

const all = ["house", "bauhof", "ten"].map((id) => ({ id, version: "1" }));

it("plays a step with the decks it names, in the workshop's order, or with all of them", () => {
  const idsOf = (decks?: readonly string[]) => decksOfStep(all, { decks }).map(({ id }) => id);
  expect(idsOf()).toEqual(["house", "bauhof", "ten"]);
  expect(idsOf(["ten", "house"])).toEqual(["house", "ten"]);
  expect(decksOfStep(all, undefined)).toBe(all);
  expect([{ decks: ["ten", "gone"] }, {}].map((step) => unknownDecks(all, step))).toEqual([["gone"], []]);
});
