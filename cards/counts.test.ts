import { expect, test } from "vitest";
import { fillCounts } from "./counts.ts";
import type { Deck } from "./deck.ts";

const card = (id: string, cause: number, place: string) => ({ id, cause, municipality: { name: place } });
const deck = {
  language: { id: "en", tag: "en-GB" },
  sectors: [{}, {}, {}],
  levels: [{}, {}],
  causes: [{ number: 1 }, { number: 4 }],
  values: Array.from({ length: 13 }, () => ({})),
  failures: [card("F-1", 1, "Hausen"), card("F-2", 1, "Hausen"), card("F-3", 4, "Hofen")],
  measures: [card("W-1", 1, ""), card("W-2", 4, "")],
} as unknown as Deck;

test.each([
  ["{failures} cases, {measures} ways out, {n} of {total}", "3 cases, 2 ways out, {n} of {total}"],
  [
    "{groups, spellout} fields. {levels, spellout} levels, {places, spellout} places",
    "Three fields. Two levels, two places",
  ],
  ["the {values, spellout} values, {waysOut, spellout} way", "the 13 values, one way"],
  [
    "{waysOut, plural, one {one way} other {{waysOut} ways}}. {groups, plural, one {One field} other {{groups, spellout} fields}}",
    "one way. Three fields",
  ],
  ["{pages, plural, one {# page} other {# pages}}", "{pages, plural, one {# page} other {# pages}}"],
  ["from {first} to {last}", "from F-1 to F-3"],
])("%s → %s", (text, filled) => {
  expect(fillCounts(text, deck)).toBe(filled);
});

test("where causes have different numbers of ways out, both ends are told", () => {
  const uneven = { ...deck, measures: [...deck.measures, { cause: 4 }, { cause: 4 }] } as unknown as Deck;
  expect(fillCounts("{waysOut, spellout} ways", uneven)).toBe("1–3 ways");
  expect(fillCounts("{waysOut, plural, one {a way} other {{waysOut} ways}}", uneven)).toBe("1–3 ways");
});
