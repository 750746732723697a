import { describe, expect, it } from "vitest";
import { readMinutes } from "../../workshop/minutes-schema.ts";
import { sampleMinutes } from "./fixtures/sample-minutes.ts";

describe("a file of minutes", () => {
  it("is read as it was written, also with a byte order mark", () => {
    expect(readMinutes(`\uFEFF${JSON.stringify(sampleMinutes, null, 2)}`)).toEqual({ minutes: sampleMinutes });
  });

  const [note] = sampleMinutes.notes;
  const [match] = sampleMinutes.matches;
  const endless = (value: unknown) =>
    Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`n${index}`, value]));
  it.each([
    ["without a field", { people: undefined }, "people"],
    ["with a field nobody knows", { secret: 1 }, "secret"],
    ["with a wrong number deep inside", { tables: [{ name: "Nord", people: -1 }] }, "tables.0.people"],
    ["with a text that has no end", { notes: [{ ...note, text: "x".repeat(401) }] }, "notes.0.text"],
    ["with a list that has no end", { notes: Array(1501).fill(note) }, "notes"],
    [
      "with a table that is no number",
      { rounds: [{ ...sampleMinutes.rounds[0], cards: { x: "A1" } }] },
      "rounds.0.cards",
    ],
    ["with figures that have no end", { matches: [{ ...match, figures: endless(1) }] }, "matches.0.figures"],
    [
      "with choices that have no end",
      { matches: [{ ...match, cases: [{ ...match?.cases[0], measures: endless(1) }] }] },
      "matches.0.cases.0.measures",
    ],
    [
      "with answers that have no end",
      { checks: [{ when: "after", answers: 5, counts: endless([1]) }] },
      "checks.0.counts",
    ],
    ["with names that have no end", { words: { cards: {}, measures: endless("x"), questions: [] } }, "words.measures"],
    ["without a deck", { decks: [] }, "decks"],
  ])("%s is refused, and the field is named", (_what, wrong, field) => {
    expect(readMinutes(JSON.stringify({ ...sampleMinutes, ...wrong }))).toEqual({
      fault: {
        ...{ kind: "field", field: expect.stringContaining(field) },
        expected: { code: expect.stringMatching(/^[a-z-]+$/), values: expect.anything() },
      },
    });
  });

  it.each([
    ["{", "notJson"],
    ["[]", "foreign"],
    ["null", "foreign"],
    ['{"format":"quartett-workshop-template","version":1}', "foreign"],
  ])("is not %s", (file, kind) => {
    expect(readMinutes(file)).toEqual({ fault: { kind } });
  });

  it("of a newer version says so", () => {
    expect(readMinutes(JSON.stringify({ ...sampleMinutes, version: 2 }))).toEqual({
      fault: { kind: "newer", version: "2" },
    });
  });
});
