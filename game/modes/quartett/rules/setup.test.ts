import { describe, expect, it } from "vitest";
import { houseDeck } from "../../../../cards/fixtures/house-deck.ts";
import { quartettDecksOf } from "./deck.ts";
import { chosenDeck, deal, setupError } from "./setup.ts";

const decks = quartettDecksOf(houseDeck("de"));
const deck = chosenDeck(decks, undefined);
/** Leaves cards and seats in order: seat 0 asks first. */
const asItIs = <Item>(items: Item[]) => items;

describe("the decks", () => {
  it("are 32 failures by sector and 32 measures by cause", () => {
    expect(Object.keys(decks)).toEqual(["failures", "measures"]);
    expect(Object.keys(decks.failures?.quartets ?? {})).toEqual([..."ABCDEFGH"]);
    expect(decks.failures?.quartets.B).toEqual(["B1", "B2", "B3", "B4"]);
    expect(Object.keys(decks.measures?.quartets ?? {})).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((cause) => `M${cause}`));
    expect(decks.measures?.quartets.M8).toEqual(["M81", "M82", "M83", "M84"]);
  });
});

describe("the deal", () => {
  it.each([
    [3, [11, 11, 10]],
    [5, [7, 7, 6, 6, 6]],
    [7, [5, 5, 5, 5, 4, 4, 4]],
  ])("gives all cards to %i players, none more than one above another", (seats, counts) => {
    expect(deal(deck, seats, asItIs).hands.map((hand) => hand.length)).toEqual(counts);
  });

  it("draws who gets one card more apart from who asks first", () => {
    const draws = [2, 1];
    const state = deal(deck, 3, (items) => (items.length === 3 ? [draws.shift() as never] : items));
    expect(state.turn).toBe(2);
    expect(state.hands.map((hand) => hand.length)).toEqual([10, 11, 11]);
  });

  it("gives ten cards to each of two players and makes the rest the stock", () => {
    const { hands, stock } = deal(deck, 2, asItIs);
    expect([hands.map((hand) => hand.length), stock.length]).toEqual([[10, 10], 12]);
  });

  it("lays all quartets that were dealt complete, in one learning moment, and passes over a seat left without cards", () => {
    // With eight players the first four cards of every eighth place are one hand: here everybody's is a quartet but two.
    const columns = [..."ABCDEFGH"];
    const rows = [1, 2, 3, 4].flatMap((number) => columns.map((letter) => `${letter}${number}`));
    rows.splice(rows.indexOf("C4"), 1, "D4");
    rows.splice(rows.lastIndexOf("D4"), 1, "C4");
    const state = deal(deck, 8, (items) => (items.length === 32 ? (rows as never) : items));
    expect(state.laid.map(({ letter, seat }) => `${letter}${seat}`)).toEqual(["A0", "B1", "E4", "F5", "G6", "H7"]);
    expect(state.learning?.letters).toEqual(["A", "B", "E", "F", "G", "H"]);
    expect(state.turn).toBe(2);
  });
});

describe("a set-up", () => {
  it("names one of the decks", () => {
    expect(setupError(decks, { deck: "measures" }, 4)).toBeUndefined();
    expect(chosenDeck(decks, { deck: "measures" })).toBe(decks.measures);
  });

  it.each([
    [undefined, 3],
    [{}, 3],
    [{ deck: "toString" }, 3],
    [{ deck: ["failures"] }, 3],
    [{ deck: "failures" }, 1],
    [{ deck: "failures" }, 9],
    [{ deck: "failures" }, 2.5],
  ])("such as %j for %d players is refused with a reason", (setup, seats) => {
    expect(setupError(decks, setup, seats)).toMatch(/deck is one of|Quartett needs 2 to 8 players/);
  });
});
