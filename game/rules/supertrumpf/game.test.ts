import { Client } from "boardgame.io/client";
import { Local } from "boardgame.io/multiplayer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ValueId, valueIds } from "../../../cards/schema/vocabulary.ts";
import { matchResult } from "./end.ts";
import { supertrumpf } from "./game.ts";
import { viewFor } from "./player-view.ts";
import { deal, setupError } from "./setup.ts";
import type { PlayDeck, SupertrumpfState } from "./state.ts";
import { playTrick } from "./trick.ts";

const better = {
  money: "higher",
  months: "lower",
  affected: "higher",
  participation: "lower",
  technology: "lower",
  gloss: "higher",
} as const;

/** A deck in which card "c7" has 7 in every value. */
const deckOf = (amounts: Record<string, number>): PlayDeck => ({
  better,
  cards: Object.fromEntries(
    Object.entries(amounts).map(([card, amount]) => [
      card,
      Object.fromEntries(valueIds.map((id) => [id, amount])) as Record<ValueId, number>,
    ]),
  ),
});

const table = (hands: string[][], rest: Partial<SupertrumpfState> = {}): SupertrumpfState => ({
  hands,
  pot: [],
  aside: [],
  leader: 0,
  rounds: 0,
  roundCap: 20,
  trick: null,
  ...rest,
});

const deck = deckOf({ c1: 1, c2: 2, c3: 3, d1: 1, d2: 2, d3: 3, e1: 1, e2: 2 });

describe("a trick", () => {
  it("goes to the highest card where more wins, and its winner leads next", () => {
    const state = table([
      ["c1", "c2"],
      ["d3", "d1"],
    ]);
    playTrick(state, deck, "money");
    expect(state.hands).toEqual([["c2"], ["d1", "c1", "d3"]]);
    expect(state).toMatchObject({ leader: 1, rounds: 1, pot: [] });
  });

  it("goes to the lowest card where less wins", () => {
    const state = table([
      ["c1", "c2"],
      ["d3", "d1"],
    ]);
    playTrick(state, deck, "months");
    expect(state.trick?.winner).toBe(0);
  });

  it("stays open on a tie: everyone adds the next card and the same player picks again", () => {
    const state = table([
      ["c3", "c1"],
      ["d3", "d1"],
      ["e1", "e2"],
    ]);
    playTrick(state, deck, "gloss");
    expect(state).toMatchObject({ leader: 0, rounds: 0, pot: ["c3", "d3", "e1"] });
    playTrick(state, deck, "gloss");
    expect(state.trick).toMatchObject({ winner: 2, leader: 0 });
    expect(state.hands[2]).toEqual(["c3", "d3", "e1", "c1", "d1", "e2"]);
  });

  it("passes the lead to the next seat with cards when the leader laid the last one in a tie", () => {
    const state = table([["c3"], ["d3", "d1"], ["e1", "e2"]]);
    playTrick(state, deck, "money");
    expect(state.leader).toBe(1);
  });

  it("gives the pot of a tie to a sole holder of cards", () => {
    const state = table([["c3"], ["d3", "d1"]]);
    playTrick(state, deck, "money");
    expect(state.trick?.winner).toBe(1);
    expect(matchResult(state)).toEqual({ winners: [1], counts: [0, 3] });
  });

  it("is shared by those who tied when nobody holds cards any more", () => {
    const state = table([["c3"], ["d3"], ["e1"]]);
    playTrick(state, deck, "money");
    expect(matchResult(state)).toEqual({ winners: [0, 1], counts: [0, 0, 0] });
  });
});

describe("the end", () => {
  it("comes with the round cap: most cards win, equals share", () => {
    const hands = [["c1", "c2"], ["d1", "d2"], ["e1"]];
    expect(matchResult(table(hands, { rounds: 20 }))).toEqual({ winners: [0, 1], counts: [2, 2, 1] });
    expect(matchResult(table(hands, { rounds: 19 }))).toBeUndefined();
  });
});

describe("the set-up", () => {
  it("sets cards aside openly that do not divide evenly", () => {
    const state = deal(deck, 3, { roundCap: 5 }, (items) => items);
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
    expect(setupError(setup, seats)).toMatch(/Supertrumpf|roundCap/);
  });
});

const anyDeck = fc
  .array(fc.record(Object.fromEntries(valueIds.map((id) => [id, fc.integer({ min: 1, max: 4 })]))), {
    minLength: 8,
    maxLength: 32,
  })
  .map((rows) => ({
    better,
    cards: Object.fromEntries(rows.map((row, index) => [`k${index}`, row as Record<ValueId, number>])),
  }));
const anyMatch = fc.record({
  deck: anyDeck,
  seats: fc.integer({ min: 2, max: 8 }),
  roundCap: fc.integer({ min: 1, max: 60 }),
  picks: fc.array(fc.constantFrom(...valueIds), { minLength: 400, maxLength: 400 }),
});
const runs = process.env.FULL === "1" ? 2000 : 200;

describe("every match", () => {
  it("keeps all cards, none lost and none doubled, and ends", () => {
    fc.assert(
      fc.property(anyMatch, ({ deck, seats, roundCap, picks }) => {
        const all = Object.keys(deck.cards).sort();
        const state = deal(deck, seats, { roundCap }, (items) => items);
        for (const pick of picks) {
          if (matchResult(state) !== undefined) break;
          playTrick(state, deck, pick);
          expect([...state.hands.flat(), ...state.pot, ...state.aside].sort()).toEqual(all);
          if (matchResult(state) === undefined) expect(state.hands[state.leader]).not.toEqual([]);
        }
        const result = matchResult(state);
        expect(result?.winners.length).toBeGreaterThan(0);
        expect(state.rounds).toBeLessThanOrEqual(roundCap);
      }),
      { numRuns: runs },
    );
  });

  it("shows nobody a card that is not open or their own top card", () => {
    fc.assert(
      fc.property(anyMatch, ({ deck, seats, roundCap, picks }) => {
        const state = deal(deck, seats, { roundCap }, (items) => items);
        for (const pick of picks.slice(0, 30)) {
          if (matchResult(state) !== undefined) break;
          playTrick(state, deck, pick);
          const open = new Set([...state.aside, ...state.pot]);
          for (const comparison of state.trick?.comparisons ?? []) {
            for (const play of comparison.plays) open.add(play.card);
          }
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

describe("in boardgame.io", () => {
  const startClients = () => {
    const game = { ...supertrumpf(deck), seed: "a fixed seed", setup: supertrumpf(deck).setup as never };
    const multiplayer = Local();
    const clients = ["0", "1"].map((playerID) =>
      Client({
        game: { ...game, validateSetupData: undefined as never },
        multiplayer,
        numPlayers: 2,
        playerID,
        debug: false,
      }),
    );
    for (const client of clients) client.start();
    return clients;
  };

  it("lets only the leader pick, and only a value that exists", () => {
    const [first, second] = startClients();
    const leader = first?.getState()?.ctx.currentPlayer === "0" ? first : second;
    const other = leader === first ? second : first;
    other?.moves.pickValue?.("money");
    expect(leader?.getState()?.ctx.turn).toBe(1);
    leader?.moves.pickValue?.("constructor");
    leader?.moves.pickValue?.();
    expect(leader?.getState()?.ctx.turn).toBe(1);
    leader?.moves.pickValue?.("money");
    expect(leader?.getState()?.ctx.turn).toBe(2);
  });

  it("deals alike from the same seed", () => {
    const tops = [startClients(), startClients()].map((clients) =>
      clients.map((client) => (client.getState()?.G as unknown as { top?: string } | undefined)?.top),
    );
    expect(tops[0]).toEqual(tops[1]);
    expect(tops[0]?.[0]).toMatch(/^[cde]\d$/);
  });
});
