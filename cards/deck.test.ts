import { describe, expect, it } from "vitest";
import { causeOf, type Deck, formatValue, mustFind } from "./deck.ts";
import { houseDeck } from "./fixtures/house-deck.ts";

const german = houseDeck("de");
const english = houseDeck("en");

const printed = (deck: Deck, id: string, amount: number) =>
  formatValue(
    deck,
    mustFind(deck.values, (value) => value.id === id, id),
    amount,
  );

describe("a value as it is printed", () => {
  it("has the unit and the separators of its language", () => {
    expect(printed(german, "money", 58_000)).toBe("58.000\u00a0Tsd.\u00a0€");
    expect(printed(english, "money", 58_000)).toBe("€58,000k");
    expect(printed(german, "participation", 3)).toBe("3\u00a0von\u00a09");
  });

  it("never breaks between number and unit", () => {
    for (const deck of [german, english]) {
      for (const { id } of deck.values) expect(printed(deck, id, 1250)).not.toContain(" ");
    }
  });
});

describe("a deck", () => {
  it("names what it lacks instead of handing out nothing", () => {
    const holey = { ...german, causes: [] };
    expect(() => causeOf(holey, 3)).toThrow("cause 3 is not in the deck");
    expect(() => houseDeck("tlh")).toThrow("language tlh is not in the deck");
  });

  it("says of a source's title that it is in the language the deck was written in", () => {
    const cited = houseDeck("en").failures.flatMap((card) => card.sources);
    expect([...new Set(cited.map(({ lang }) => lang))]).toEqual(["de"]);
  });

  it("leaves the section empty where a work is cited as a whole", () => {
    const cited = german.measures.flatMap((card) => card.sources);
    const theses = cited.filter((source) => source.cite === "Thesen KI in Kommunen");
    expect(theses.length).toBeGreaterThan(0);
    for (const source of theses) expect(source.section).toBe("");
  });
});
