import fc from "fast-check";
import { expect, it } from "vitest";
import { combineDecks, type DeckPart } from "./combine-decks.ts";
import type { PlayableDeck } from "./deck.ts";
import { namespaced, readNamespaced } from "./namespaced.ts";

const colours = { colour: "#000000", tint: "#ffffff" };
const noTexts = { title: "", promise: "", happened: "", causeWhy: "", lesson: "", picture: "", pictureAlt: "" };
const words = ["valuesNote", "inhabitants", "firstStep", "involve", "wayOut", "qrCode", "deckFailures"] as const;
const moreWords = ["deckMeasures", "deckName", "backFailures", "backMeasures"] as const;

type Texts = Readonly<Record<string, string>>;

type Shape = Readonly<{
  codes: readonly string[];
  groups: readonly string[];
  causes: readonly Readonly<{ number: number; name: string }>[];
  values: readonly Readonly<{ id: string; better: "higher" | "lower"; unit: string }>[];
  waysOut: number;
}>;

/** Decks that share codes, groups, numbers and names as often as not. */
const shapes: fc.Arbitrary<Shape> = fc.record({
  codes: fc.uniqueArray(fc.constantFrom("A1", "A2", "a1-", "B1", "Bauhof-01"), { minLength: 1 }),
  groups: fc.uniqueArray(fc.constantFrom("A", "B", "bauhof"), { minLength: 1 }),
  causes: fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1, max: 4 }), name: fc.constantFrom("money", "time", "people", "law") }),
    { minLength: 1, selector: ({ number }) => number },
  ),
  values: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom("money", "months", "gloss"),
      better: fc.constantFrom("higher", "lower"),
      unit: fc.constantFrom("{n} %", "1000 euro"),
    }),
    { selector: ({ id }) => id },
  ),
  waysOut: fc.integer({ min: 0, max: 3 }),
});

/** A deck in a language of its own: what things are called there tells nobody what they are. */
function deckOf({ codes, groups, causes, values, waysOut }: Shape, language = "en"): PlayableDeck {
  const at = <Item>(items: readonly Item[], index: number) => items[index % items.length] as Item;
  return {
    language: { id: language, name: "", tag: language, hyphenation: "en-gb", simple: false },
    face: Object.fromEntries([...words, ...moreWords].map((word) => [word, ""])) as PlayableDeck["face"],
    sectors: groups.map((letter) => ({ letter, name: "", ...colours })),
    levels: [{ number: 1, name: `level ${language}` }],
    causes: causes.map(({ number, name }) => ({
      ...{ number, definition: "", ...colours, name: `${language} ${number}`, baseName: name },
    })),
    effects: [{ id: "divide", name: language, definition: "" }],
    values: values.map((value) => ({ ...value, name: "", definition: "", format: "{n}", direction: "" })),
    failures: codes.map((id, index) => ({
      ...{ id, sector: at(groups, index), level: 1, cause: at(causes, index).number, ...noTexts },
      otherCauses: causes.slice(0, 2).map(({ number }) => ({ cause: number, whyNot: "" })),
      values: Object.fromEntries(values.map((value, place) => [value.id, index + place])),
      municipality: { name: "", inhabitants: 1 },
      ...{ measures: [], effects: ["divide"], questions: [], sources: [] },
    })),
    measures: causes.flatMap(({ number }) =>
      Array.from({ length: waysOut }, (_, index) => ({
        ...{ id: `M${number}${index}`, cause: number, number: index + 1 },
        ...{ title: "", do: "", firstStep: "", involve: "", sources: [] },
      })),
    ),
  };
}

const ids: readonly (string | undefined)[] = ["scheitern", "bauhof", "m-1"];
const combined = (decks: readonly PlayableDeck[]) => {
  const [first, ...others] = decks.map((deck, at): DeckPart => ({ id: ids[at] ?? "", deck }));
  if (first === undefined) throw new Error("no deck");
  return combineDecks([first, ...others]);
};
const several = fc.array(shapes, { minLength: 2, maxLength: 3 });
const eachOnce = (items: readonly unknown[]) => expect(new Set(items).size).toBe(items.length);

it("leaves a single deck as it is", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const deck = deckOf(shape);
      expect(combined([deck])).toBe(deck);
    }),
  );
});

it("tells cards, groups and causes of several decks apart, and finds every card's own again", () => {
  fc.assert(
    fc.property(several, (all) => {
      const decks = all.map((shape) => deckOf(shape));
      const { failures, measures, sectors, causes, levels, effects } = combined(decks);
      eachOnce([...failures, ...measures].map(({ id }) => id));
      eachOnce(sectors.map(({ letter }) => letter));
      for (const numbered of [causes, levels]) eachOnce(numbered.map(({ number }) => number));
      eachOnce(effects.map(({ id }) => id));
      const everyCause = causes.map(({ number }) => number);
      const codes = decks.flatMap((deck, at) => [...deck.failures, ...deck.measures].map(({ id }) => [ids[at], id]));
      const found = [...failures, ...measures].map(({ id }) => readNamespaced(id));
      expect(found.map(({ deck, code }) => [deck, code]).sort()).toEqual(codes.sort());
      for (const card of failures) {
        expect(sectors.map(({ letter }) => letter)).toContain(card.sector);
        expect(levels.map(({ number }) => number)).toContain(card.level);
        for (const { cause } of [card, ...card.otherCauses]) expect(everyCause).toContain(cause);
        const against = measures.filter(({ cause }) => cause === card.cause).map(({ id }) => id);
        expect(card.measures).toEqual(against);
      }
      for (const { number } of causes) eachOnce(measures.filter(({ cause }) => cause === number).map((m) => m.number));
    }),
  );
});

it("plays the values that all decks share and count in the same unit, and keeps what cards count in them", () => {
  fc.assert(
    fc.property(several, (all) => {
      const { values, failures } = combined(all.map((shape) => deckOf(shape)));
      const isShared = ({ id, better, unit }: Shape["values"][number]) =>
        all.every((shape) => shape.values.some((own) => own.id === id && own.better === better && own.unit === unit));
      expect(values.map(({ id }) => id)).toEqual(all[0]?.values.filter(isShared).map(({ id }) => id));
      for (const card of failures) {
        expect(Object.keys(card.values).sort()).toEqual(values.map(({ id }) => id).sort());
        const { deck, code } = readNamespaced(card.id);
        const shape = all[ids.indexOf(deck)];
        const own = shape && deckOf(shape).failures.find(({ id }) => id === code);
        expect(own?.values).toMatchObject(card.values);
      }
    }),
  );
});

it("keeps each cause what it means: one with the same name is shared, another gets a number of its own", () => {
  fc.assert(
    fc.property(several, (all) => {
      const { causes, failures } = combined(all.map((shape) => deckOf(shape)));
      const meaning = (number: number) => causes.find((cause) => cause.number === number)?.baseName;
      for (const card of failures) {
        const { deck, code } = readNamespaced(card.id);
        const shape = all[ids.indexOf(deck)];
        const own = shape && deckOf(shape).failures.find(({ id }) => id === code);
        expect(meaning(card.cause)).toBe(shape?.causes.find(({ number }) => number === own?.cause)?.name);
      }
      for (const [at, shape] of all.entries()) {
        const own = causes.flatMap(({ number, inDecks = {} }) => {
          const cause = inDecks[ids[at] ?? ""];
          return cause === undefined ? [] : [{ name: cause.baseName, number: cause.number, meaning: meaning(number) }];
        });
        // All of them, by their own numbers.
        expect(
          own.map(({ number, name }) => ({ number, name })).sort((one, other) => one.number - other.number),
        ).toEqual(shape.causes.toSorted((one, other) => one.number - other.number));
        for (const cause of own) expect(cause.meaning).toBe(cause.name);
      }
      // As many of a name as the deck with most of them has: causes of one deck are never taken for the same.
      for (const name of ["money", "time", "people", "law"]) {
        const most = Math.max(...all.map((shape) => shape.causes.filter((cause) => cause.name === name).length));
        expect(causes.filter(({ baseName }) => baseName === name)).toHaveLength(most);
      }
    }),
  );
});

it("gives the same codes and numbers in whichever languages the decks come", () => {
  fc.assert(
    fc.property(several, (all) => {
      const rules = (languages: readonly string[]) => {
        const { failures, measures, causes, values } = combined(all.map((shape, at) => deckOf(shape, languages[at])));
        return [
          failures.map(({ id, cause, otherCauses, sector, values }) => ({ id, cause, otherCauses, sector, values })),
          measures,
          causes.map(({ number }) => number),
          values.map(({ id }) => id),
        ];
      };
      expect(rules(["de", "en", "de"])).toEqual(rules(["en", "fr", "de"]));
    }),
  );
});

it("knows causes and units of decks that were written in different languages by a language that both have", () => {
  const deckIn = (language: string, names: Texts, formats: Readonly<Record<"money" | "months", Texts>>) => {
    const values = (["money", "months"] as const).map((id) => ({ id, better: "higher" as const, unit: "" }));
    const shape = { codes: ["A1"], groups: ["A"], waysOut: 1, values, causes: [{ number: 1, name: "" }] };
    const deck = deckOf(shape, language);
    return {
      ...deck,
      causes: deck.causes.map((cause) => ({ ...cause, baseName: names[language] ?? "", names })),
      values: deck.values.map((value) => {
        const own = formats[value.id as keyof typeof formats];
        return { ...value, unit: own[language] ?? "", formats: own };
      }),
    };
  };
  const german = deckIn(
    "de",
    { de: "Planungsfehler", en: "Planning error" },
    { money: { de: "{n} Tsd. €", en: "€{n}k" }, months: { de: "{n}", en: "{n} months" } },
  );
  const english = deckIn("en", { en: "Planning error" }, { money: { en: "€{n}k" }, months: { en: "{n}" } });
  for (const decks of [
    [german, english],
    [english, german],
  ]) {
    const { causes, values } = combined(decks);
    expect(causes).toHaveLength(1);
    // "{n}" in both base languages, but months in one and who knows what in the other.
    expect(values.map(({ id }) => id)).toEqual(["money"]);
  }
});

it("names a card of a match by its deck and its code there", () => {
  expect(readNamespaced(namespaced("bauhof", "Bauhof-01"))).toEqual({ deck: "bauhof", code: "Bauhof-01" });
  expect(readNamespaced("A1")).toEqual({ deck: undefined, code: "A1" });
});
