import { describe, expect, it } from "vitest";
import { defaultRules, readSteps, rulesOf, tableNamesOf } from "./opening-draft.ts";
import { readTemplate, type TemplateFault, templateOf } from "./template-file.ts";

const steps = [
  { id: "hello", kind: "talk", title: "Hello", minutes: 5 },
  { id: "case", kind: "round", title: "Case", minutes: 20, saves: 10, at: "tables", rounds: 2, cards: ["A1", "B2"] },
] as const;
const template = templateOf({
  ...{ title: "Workshop", language: "en", guide: null, tables: ["North", "South"], rules: defaultRules, keepDays: 7 },
  steps: [{ ...steps[0] }, { ...steps[1], cards: [...steps[1].cards] }],
});
const changed = (change: object) => readTemplate(JSON.stringify({ ...template, ...change }));

describe("a template", () => {
  it("brings back what was saved", () => {
    const draft = readTemplate(JSON.stringify(template));
    if ("fault" in draft) throw new Error(draft.fault);
    expect(draft).toMatchObject({ title: "Workshop", language: "en", guide: null, tables: 2, keepDays: 7 });
    expect(tableNamesOf(draft, String)).toEqual(["North", "South"]);
    expect(rulesOf(draft)).toEqual(defaultRules);
    expect(readSteps(draft.steps ?? [], ["A1", "B2"])).toEqual(steps);
  });

  it("names the first field that is wrong, and what is expected there", () => {
    const wrong = (change: object) => {
      const { fault, field, expected } = changed(change) as Extract<TemplateFault, { fault: "field" }>;
      return [fault, field, expected.code, expected.values];
    };
    const none = [{ ...steps[0], minutes: 0 }];
    expect(wrong({ steps: none })).toEqual(["field", "steps.1.minutes", "too-small", { min: 1 }]);
    expect(wrong({ tables: [] })).toEqual(["field", "tables", "too-few", { min: 1 }]);
    expect(wrong({ facilitatorKey: "x" })).toEqual(["field", "facilitatorKey", "unknown-field", expect.anything()]);
    expect(wrong({ steps: [steps[0], steps[0]] })).toEqual(["field", "steps", "each-once", {}]);
    expect(changed({ format: "other" })).toEqual({ fault: "no-template" });
    expect(readTemplate("null")).toEqual({ fault: "no-template" });
    expect(readTemplate("{")).toEqual({ fault: "no-json" });
  });
});

describe("typed steps", () => {
  it("are read with their cards in the deck's spelling, or told what is wrong with each", () => {
    const draft = { id: "case", kind: "round", title: "Case", minutes: 10, cards: "a1; B2" } as const;
    expect(readSteps([draft], ["A1", "B2"])).toEqual([
      { id: "case", kind: "round", title: "Case", minutes: 10, at: "room", cards: ["A1", "B2"] },
    ]);
    expect(readSteps([{ ...draft, title: " ", minutes: null }, draft], ["A1"])).toEqual([
      { step: 0, field: "title" },
      { step: 0, field: "minutes" },
      { step: 0, field: "cards" },
      { step: 1, field: "cards" },
    ]);
  });

  it("of a match have enough cards to draw from, and only those of the decks", () => {
    const match = { id: "cases", kind: "match", title: "Cases", minutes: 40, mode: "rettungsrunde" } as const;
    const read = (setup: Record<string, number | string[]>) => readSteps([{ ...match, setup }], ["A1", "B2", "C3"]);
    const chosen = { rounds: 3, cards: ["A1", "B2", "C3"] };
    expect(read(chosen)).toEqual([{ ...match, setup: chosen }]);
    expect(read({ rounds: 3 })).toEqual([{ ...match, setup: { rounds: 3 } }]);
    const fault = [{ step: 0, field: "chosen" }];
    const ofDeck = [{ ...match, decks: ["bauhof", "gone"], setup: chosen }];
    const known = ["A1", "B2", "C3"].map((code) => `bauhof:${code}`);
    expect(readSteps(ofDeck, [...known, "house:A1"])).toEqual([{ ...match, decks: ["bauhof"], setup: chosen }]);
    expect(readSteps(ofDeck, ["house:A1", ...known.slice(1)])).toEqual(fault);
    expect(
      [
        { rounds: 3, cards: ["A1", "B2"] },
        { ...chosen, cards: ["A1", "B2", "Z9"] },
      ].map(read),
    ).toEqual([fault, fault]);
  });
});
