import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { better, smallDeck as deck, deckOf, table, unshuffled, valueIds } from "../fixtures/test-table.ts";
import { endMatch, endPlay, isPlayOver, standing } from "./end.ts";
import { viewFor } from "./player-view.ts";
import { deal, setupError } from "./setup.ts";
import { playTrick } from "./trick.ts";

describe("a trick", () => {
  it("goes to the highest card where more wins", () => {
    const state = table([
      ["c1", "c2"],
      ["d3", "d1"],
    ]);
    playTrick(state, deck, "money");
    expect(state.hands).toEqual([["c2"], ["d1", "c1", "d3"]]);
    expect(state).toMatchObject({ rounds: 1, pot: [], history: [{ leader: 0, winner: 1 }] });
  });

  it("goes to the lowest card where less wins", () => {
    const state = table([
      ["c1", "c2"],
      ["d3", "d1"],
    ]);
    playTrick(state, deck, "months");
    expect(state.history.at(-1)?.winner).toBe(0);
  });

  it("passes the lead to the next seat with cards, whoever won", () => {
    const state = table([["c3", "c1"], ["d1"], ["e1", "e2"]], { leader: 0 });
    playTrick(state, deck, "money");
    expect(state).toMatchObject({ leader: 2, history: [{ winner: 0 }] });
    playTrick(state, deck, "money");
    expect(state.leader).toBe(0);
  });

  it("stays open on a tie: everyone adds the next card and the next player names a value", () => {
    const state = table([
      ["c3", "c1"],
      ["d3", "d1"],
      ["e1", "e2"],
    ]);
    playTrick(state, deck, "gloss");
    expect(state).toMatchObject({ leader: 1, rounds: 1, pot: ["c3", "d3", "e1"], history: [{ winner: null }] });
    playTrick(state, deck, "gloss");
    expect(state.history).toMatchObject([{ winner: 2, leader: 1, comparisons: [{ leader: 0 }, { leader: 1 }] }]);
    expect(state.hands[2]).toEqual(["c3", "d3", "e1", "c1", "d1", "e2"]);
  });

  it("gives the pot of a tie to a sole holder of cards", () => {
    const state = table([["c3"], ["d3", "d1"]]);
    playTrick(state, deck, "money");
    expect(state.history.at(-1)?.winner).toBe(1);
    expect(isPlayOver(state)).toBe(true);
    expect(standing(state)).toEqual({ winners: [1], counts: [0, 3] });
  });

  it("is shared by those who tied when nobody holds cards any more", () => {
    const state = table([["c3"], ["d3"], ["e1"]]);
    playTrick(state, deck, "money");
    expect(isPlayOver(state)).toBe(true);
    expect(standing(state)).toEqual({ winners: [0, 1], counts: [0, 0, 0] });
  });
});

describe("the end", () => {
  const hands = () => [["c1", "c2"], ["d1", "d2"], ["e1"]];

  it("comes with the last value named: most cards win, equals share", () => {
    expect(isPlayOver(table(hands(), { rounds: 23 }))).toBe(false);
    expect(isPlayOver(table(hands(), { rounds: 24 }))).toBe(true);
    expect(standing(table(hands()))).toEqual({ winners: [0, 1], counts: [2, 2, 1] });
  });

  it("waits for a tie to be played out", () => {
    const state = table([["c3", "c1", "c2"], ["d3", "d2", "d1"], ["e1"]], { rounds: 23 });
    playTrick(state, deck, "money");
    expect(isPlayOver(state)).toBe(false);
    playTrick(state, deck, "money");
    expect(isPlayOver(state)).toBe(true);
  });

  it("comes at once, with the result as it stands, when the time is up or the match is ended", () => {
    const late = table(hands());
    endPlay(late, unshuffled);
    const ended = table(hands());
    endMatch(ended);
    for (const state of [late, ended]) {
      expect(state).toMatchObject({ phase: "over", learning: null, result: { winners: [0, 1] } });
    }
  });
});

describe("the set-up", () => {
  it("sets cards aside openly that do not divide evenly", () => {
    const state = deal(deck, 3, { roundCap: 5 }, unshuffled);
    expect(state.hands.map((hand) => hand.length)).toEqual([2, 2, 2]);
    expect(viewFor(state, null).aside).toEqual(["e1", "e2"]);
  });

  it.each([
    [undefined, 2],
    [{ roundCap: 0 }, 2],
    [{ roundCap: 101 }, 2],
    [{ roundCap: 1.5 }, 2],
    [{ roundCap: "20" }, 2],
    [{ roundCap: 20 }, 1],
    [{ roundCap: 20 }, 9],
  ])("refuses %j for %i players", (setup, seats) => {
    expect(setupError(setup, seats, deck)).toMatch(/Supertrumpf|roundCap/);
  });

  it("refuses more players than cards, and cards without values", () => {
    const three = deckOf({ c1: 1, c2: 1, c3: 1 });
    expect(setupError({ roundCap: 20 }, 3, three)).toBeUndefined();
    expect(setupError({ roundCap: 20 }, 4, three)).toMatch(/card a player/);
    expect(setupError({ roundCap: 20 }, 2, { ...deck, better: {} })).toMatch(/value/);
  });
});

/** Decks with ties in plenty: down to one value in which all cards are equal. */
const anyDeck = fc
  .record({ values: fc.subarray(valueIds, { minLength: 1 }), max: fc.constantFrom(1, 2, 4, 40) })
  .chain(({ values, max }) =>
    fc
      .array(fc.record(Object.fromEntries(values.map((id) => [id, fc.integer({ min: 1, max: max })]))), {
        minLength: 2,
        maxLength: 40,
      })
      .map((rows) => ({
        better: Object.fromEntries(Object.entries(better).filter(([id]) => values.includes(id))),
        cards: Object.fromEntries(rows.map((row, index) => [`k${index}`, row as Record<string, number>])),
      })),
  );
const anyMatch = anyDeck.chain((deck) =>
  fc.record({
    deck: fc.constant(deck),
    seats: fc.integer({ min: 2, max: Math.min(8, Object.keys(deck.cards).length) }),
    roundCap: fc.integer({ min: 1, max: 60 }),
    picks: fc.array(fc.constantFrom(...Object.keys(deck.better)), { minLength: 101, maxLength: 101 }),
  }),
);
const runs = process.env.FULL === "1" ? 2000 : 200;

describe("every match", () => {
  it("keeps all cards, none lost and none doubled, and ends", () => {
    fc.assert(
      fc.property(anyMatch, ({ deck, seats, roundCap, picks }) => {
        const all = Object.keys(deck.cards).sort();
        const state = deal(deck, seats, { roundCap }, unshuffled);
        for (const pick of picks) {
          if (isPlayOver(state)) break;
          expect(state.hands[state.leader]).not.toEqual([]);
          playTrick(state, deck, pick);
          expect([...state.hands.flat(), ...state.pot, ...state.aside].sort()).toEqual(all);
        }
        expect(isPlayOver(state)).toBe(true);
        expect(standing(state).winners.length).toBeGreaterThan(0);
        const comparisons = state.history.flatMap((trick) => trick.comparisons);
        expect(state.rounds).toBe(comparisons.length);
        // Beyond the agreed number only a tie is played out.
        const extra = comparisons.slice(roundCap - 1, -1);
        expect(extra.every(({ best }) => best.length > 1)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  it("shows nobody a card that is not open, played before or their own top card", () => {
    fc.assert(
      fc.property(anyMatch, ({ deck, seats, roundCap, picks }) => {
        const state = deal(deck, seats, { roundCap }, unshuffled);
        const open = new Set(state.aside);
        for (const pick of picks.slice(0, 30)) {
          if (isPlayOver(state)) break;
          for (const hand of state.hands) if (hand[0] !== undefined) open.add(hand[0]);
          playTrick(state, deck, pick);
          for (const seat of [null, ...state.hands.keys()]) {
            const own = seat === null ? undefined : state.hands[seat]?.[0];
            const visible = JSON.stringify(viewFor(state, seat)).match(/k\d+/g) ?? [];
            expect(visible.filter((card) => card !== own && !open.has(card))).toEqual([]);
          }
        }
      }),
      { numRuns: runs / 4 },
    );
  });
});
