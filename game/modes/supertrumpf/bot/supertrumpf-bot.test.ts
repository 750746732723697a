import { describe, expect, it } from "vitest";
import { strengths } from "../../../mode/bot.ts";
import { seededRandom } from "../../../mode/seeded-random.ts";
import { better, table } from "../fixtures/test-table.ts";
import { viewFor } from "../rules/player-view.ts";
import type { PlayDeck, SupertrumpfState } from "../rules/state.ts";
import { playTrick } from "../rules/trick.ts";
import { supertrumpfBot } from "./supertrumpf-bot.ts";
import { knownTops } from "./supertrumpf-memory.ts";

const card = (money: number, gloss: number) => ({
  ...{ months: 50, affected: 1, participation: 9, technology: 90 },
  money,
  gloss,
});
/** "own" is best in money but for "rich", and in gloss but for "shiny" and "shinier". All else is alike or worse. */
const deck: PlayDeck = {
  better,
  cards: {
    own: card(8, 8),
    rich: card(9, 1),
    shiny: card(2, 9),
    shinier: card(1, 10),
    poor: card(1, 1),
    dull: card(2, 2),
  },
};
const bot = supertrumpfBot(deck);
const picks = (state: SupertrumpfState, strength: (typeof strengths)[number], times = 40) => {
  const random = seededRandom(1);
  return new Set(Array.from({ length: times }, () => bot(viewFor(state, 0), 0, strength, random)?.args[0]));
};

describe("the Supertrumpf bot", () => {
  const start = () =>
    table([
      ["own", "poor", "dull"],
      ["shiny", "rich", "shinier"],
    ]);

  it("names any value when easy, mostly the deck's best when medium, the best alone when strong", () => {
    expect(picks(start(), "easy").size).toBe(6);
    expect(picks(start(), "medium")).toEqual(new Set(["money", "gloss"]));
    expect(picks(start(), "strong")).toEqual(new Set(["money"]));
  });

  it("remembers when strong: a card that it has seen won goes below, and comes up again in that order", () => {
    const state = table([
      ["poor", "dull", "own"],
      ["rich", "shiny", "shinier"],
    ]);
    for (const value of ["money", "gloss"] as const) playTrick(state, deck, value);
    expect(knownTops(viewFor(state, 0), 0, deck)).toEqual({ known: [], unknown: 1, unseen: ["shinier"] });
    playTrick(state, deck, "money");
    expect(knownTops(viewFor(state, 0), 0, deck)).toEqual({ known: ["poor"], unknown: 0, unseen: [] });
  });

  it("reckons with what lies open: without the rich card nothing beats its money", () => {
    const withRich = table(
      [
        ["own", "poor"],
        ["rich", "dull"],
      ],
      { aside: ["shiny", "shinier"] },
    );
    expect(picks(withRich, "strong")).toEqual(new Set(["gloss"]));
  });

  it("has nothing to do on somebody else's turn, without cards, or when the match is over", () => {
    const view = viewFor(start(), 0);
    for (const strength of strengths) {
      expect(bot({ ...view, leader: 1 }, 0, strength, Math.random)).toBeNull();
      expect(bot({ ...view, top: null }, 0, strength, Math.random)).toBeNull();
      expect(bot({ ...view, phase: "over" }, 0, strength, Math.random)).toBeNull();
    }
  });

  it("picks a trick when it is the one to pick, waits while others pick, then is ready once", () => {
    const state = start();
    playTrick(state, deck, "money");
    const at = (learning: SupertrumpfState["learning"]) =>
      bot({ ...viewFor(state, 0), phase: "learning", learning }, 0, "medium", () => 0);
    expect(at({ picker: 0, trick: null, ready: [] })).toEqual({ move: "pickTrick", args: [0] });
    expect(at({ picker: 1, trick: null, ready: [] })).toBeNull();
    expect(at({ picker: 1, trick: 0, ready: [] })).toEqual({ move: "ready", args: [] });
    expect(at({ picker: 1, trick: 0, ready: [0] })).toBeNull();
  });
});
