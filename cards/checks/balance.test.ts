import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { CardValues } from "../deck.ts";
import { cards, deckFolder, directions, valueIds } from "../fixtures/real-cards.ts";
import { deckFile } from "../schema/deck-file.ts";
import { beats, bestPicks } from "./balance.ts";

const plain: CardValues = {
  money: 100,
  months: 10,
  affected: 10,
  participation: 5,
  technology: 20,
  gloss: 5,
};

describe("the rules of a trick", () => {
  it("are the casebook's in the deck too", () => {
    const deck = deckFile.parse(parse(readFileSync(join(deckFolder, "deck.yaml"), "utf8")));
    expect(Object.fromEntries(deck.values.map(({ id, better }) => [id, better]))).toEqual(directions);
  });

  it("lets the bigger flop win: more money, people and gloss; fewer months, less participation and technology", () => {
    const flop: CardValues = {
      money: 101,
      months: 9,
      affected: 11,
      participation: 4,
      technology: 19,
      gloss: 6,
    };
    const [bigger, usual] = [
      { id: "flop", values: flop },
      { id: "plain", values: plain },
    ];
    for (const id of valueIds) {
      expect(beats(directions, id, bigger, usual), id).toBe(true);
      expect(beats(directions, id, usual, bigger), id).toBe(false);
      expect(beats(directions, id, usual, usual), id).toBe(false);
    }
  });

  it("counts a card's strongest value as its best pick, ties for each", () => {
    const rich = { id: "rich", values: { ...plain, money: 500 } };
    const shiny = {
      id: "shiny",
      values: { ...plain, money: 90, gloss: 9, months: 3 },
    };
    expect(Object.fromEntries(bestPicks([rich, shiny], directions))).toEqual({
      money: 1,
      months: 1,
      affected: 0,
      participation: 0,
      technology: 0,
      gloss: 1,
    });
  });
});

describe("the values of the deck", () => {
  it("leave every card a value in which no single other card beats it", () => {
    const hopeless = cards.flatMap((card) =>
      cards
        .filter((other) => valueIds.every((id) => beats(directions, id, other, card)))
        .map((other) => `${card.id} is beaten by ${other.id} in all six`),
    );
    expect(cards).toHaveLength(32);
    expect(hopeless).toEqual([]);
  });

  it.each(valueIds)("make %s the best pick on 10 to 25 % of the cards", (id) => {
    const share = (bestPicks(cards, directions).get(id) ?? 0) / 32;
    expect(share).toBeGreaterThanOrEqual(0.1);
    expect(share).toBeLessThanOrEqual(0.25);
  });
});
