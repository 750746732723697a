import { beforeAll, describe, expect, it } from "vitest";
import type { Deck } from "../deck.ts";
import { cardsFolder, causeNumbers, levelNumbers, sectorLetters } from "../fixtures/real-cards.ts";
import { readCardData } from "../load/card-data.ts";
import { resolveDeck } from "../load/resolve-deck.ts";

/** The table of the casebook (§3), card by card: main cause, effect, sections of the report. */
const casebook = {
  A1: [2, "digital-divide", "3.1", "3.2.3.1"],
  A2: [7, "platform-companies", "3.2.1.3", "3.3.3"],
  A3: [1, "algorithm-bias", "3.2.2.2"],
  A4: [8, "structural-disparity", "3.2.3.2"],
  B1: [8, "digital-divide", "3.1"],
  B2: [3, "structural-disparity", "3.2.3.1", "3.2.3.2", "3.3.3"],
  B3: [5, "digital-divide", "3.4.2"],
  B4: [7, "data-sovereignty", "3.2.2.1"],
  C1: [1, "platform-companies", "participation", "3.2.1.3", "3.3.4"],
  C2: [4, "algorithm-bias", "3.2.1.1"],
  C3: [4, "platform-companies", "3.2.1.3"],
  C4: [3, "participation", "4"],
  D1: [1, "participation", "3.3.2", "3.3.4", "4"],
  D2: [3, "digital-control", "1", "5"],
  D3: [2, "participation", "3.5.1"],
  D4: [4, "data-sovereignty", "3.3.2", "3.3.3"],
  E1: [1, "digital-control", "3.2.1.2"],
  E2: [4, "algorithm-bias", "3.2.1.2"],
  E3: [3, "digital-control", "3.2.1.2"],
  E4: [8, "structural-disparity", "3.4.2", "4"],
  F1: [8, "structural-disparity", "3.2.3.2"],
  F2: [2, "structural-disparity", "3.3.3"],
  F3: [1, "data-sovereignty", "3.2.2.1"],
  F4: [7, "data-sovereignty", "3.2.2.1", "3.6"],
  G1: [2, "digital-divide", "3.2.3.1"],
  G2: [3, "digital-divide", "3.3.4", "3.3.5"],
  G3: [5, "digital-divide", "3.4.2"],
  G4: [6, "participation", "3.3.4"],
  H1: [1, "digital-divide", "3.2.3.1"],
  H2: [5, "digital-control", "3.4.2"],
  H3: [6, "participation", "3.4.2"],
  H4: [6, "data-sovereignty", "3.4.2", "3.6"],
};

const languages = ["de", "en", "de-simple"];
const decks = new Map<string, Deck>();
const deckIn = (language: string): Deck => {
  const deck = decks.get(language);
  if (deck === undefined) throw new Error(`no deck in ${language}`);
  return deck;
};
const grid = (groups: readonly (string | number)[]) =>
  groups.flatMap((group) => levelNumbers.map((n) => `${group}${n}`));

beforeAll(() => {
  const { data, findings } = readCardData(cardsFolder);
  expect(findings).toEqual([]);
  if (data === undefined) throw new Error("cards/ cannot be read");
  expect(data.languages.map(({ language }) => language).sort()).toEqual([...languages].sort());
  for (const language of languages) decks.set(language, resolveDeck(data, language));
});

describe.each(languages)("the deck in %s", (language) => {
  it("has 32 failures, each once, in the grid of eight sectors and four levels", () => {
    expect(deckIn(language).failures.map((card) => card.id)).toEqual(grid(sectorLetters));
    expect(deckIn(language).failures.map((card) => `${card.sector}${card.level}`)).toEqual(grid(sectorLetters));
  });

  it("has 32 ways out, four against each cause", () => {
    expect(deckIn(language).measures.map((card) => card.id)).toEqual(grid(causeNumbers.map((cause) => `M${cause}`)));
    expect(deckIn(language).measures.map((card) => `M${card.cause}${card.number}`)).toEqual(
      deckIn(language).measures.map((card) => card.id),
    );
  });

  it("gives every card a title of its own", () => {
    const titles = [...deckIn(language).failures, ...deckIn(language).measures].map((card) => card.title.toLowerCase());
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("offers the four measures against its main cause on each failure", () => {
    for (const { cause, measures } of deckIn(language).failures) {
      expect(measures).toEqual(levelNumbers.map((number) => `M${cause}${number}`));
    }
  });

  it("names no cause where players still have to find it", () => {
    const names = languages.flatMap((each) => deckIn(each).causes.map((cause) => cause.name.toLowerCase()));
    const told = deckIn(language).failures.flatMap(({ id, title, promise, happened, pictureAlt }) =>
      Object.entries({ title, promise, happened, pictureAlt }).flatMap(([field, text]) =>
        names.filter((name) => text.toLowerCase().includes(name)).map((name) => `${id} ${field}: ${name}`),
      ),
    );
    expect(told).toEqual([]);
  });
});

it.each(["title", "story", "lesson"] as const)("no %s is the same in two languages", (field) => {
  for (const { id } of deckIn("de").failures) {
    const texts = languages.map((language) =>
      deckIn(language)
        .failures.find((card) => card.id === id)
        ?.[field].trim(),
    );
    expect(new Set(texts).size, `${id} ${field}`).toBe(languages.length);
  }
});

it("no measure's title is the same in two languages", () => {
  for (const { id } of deckIn("de").measures) {
    const titles = languages.map((language) => deckIn(language).measures.find((card) => card.id === id)?.title);
    expect(new Set(titles).size, id).toBe(languages.length);
  }
});

describe("the casebook", () => {
  it("is followed in cause, effect and source of every card", () => {
    const cards = deckIn("de").failures.map(({ id, cause, effects, sources }) => [
      id,
      [cause, ...effects, ...sources.map((source) => source.section)],
    ]);
    expect(Object.fromEntries(cards)).toEqual(casebook);
  });

  it("spreads the causes over the cards, technology on at most 6 of 32", () => {
    const counts = causeNumbers.map((cause) => deckIn("de").failures.filter((card) => card.cause === cause).length);
    expect(counts).toEqual([6, 4, 5, 4, 3, 3, 3, 4]);
  });

  it("sees every effect on at least three cards", () => {
    for (const { id: effect } of deckIn("de").effects) {
      const count = deckIn("de").failures.filter((card) => card.effects.includes(effect)).length;
      expect(count, effect).toBeGreaterThanOrEqual(3);
    }
  });

  it("has a title for every section a card cites", () => {
    for (const { id, sources } of [...deckIn("de").failures, ...deckIn("de").measures]) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(source.title, id).not.toBe("");
    }
  });
});

it("every municipality is invented once", () => {
  const names = deckIn("de").failures.map((card) => card.municipality.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
