import { builtReference } from "virtual:built-deck";
import { expect, it } from "vitest";
import type { RunStep } from "../../../workshop-guides/run-sheet.ts";
import { planCard, playedIn } from "./plan-cards.ts";

const words = { do: "", say: "", method: "", material: "", phase: "", minutes: 10 };
const match = (more: object): RunStep => ({ ...words, id: "game", kind: "match", mode: "rettungsrunde", ...more });
const round = (more: object) => ({ ...words, id: "case", kind: "round", ...more }) as RunStep;

it("looks back at the cards of a match where all of them are played, and at those that were diagnosed last", () => {
  const cards = ["B3", "C1"];
  expect(playedIn(match({ cards }))).toEqual({ id: "game", kind: "match", mode: "rettungsrunde", cards });
  expect(playedIn(match({ cards, rounds: 2 })).cards).toEqual(cards);
  expect([match({ cards, rounds: 1 }), match({})].map((step) => playedIn(step).cards)).toEqual([[], []]);
  expect(playedIn(round({ at: "room", cards })).cards).toEqual(["C1"]);
  expect(playedIn(round({ at: "tables", cards: [["B3"], ["C1", "D1"]] })).cards).toEqual(["B3", "C1", "D1"]);
});

it("finds a card in the deck that the step names, or in the one of the house", () => {
  const { id } = builtReference;
  const decksOf = (decks: readonly string[] | undefined, card: string) => planCard(match({ decks }), card).deck;
  expect([decksOf(undefined, "A1"), decksOf([id], "A1"), decksOf([id, "bauhof"], `${id}:A1`)]).toEqual(
    Array(3).fill(undefined),
  );
  expect([decksOf(["bauhof"], "A1"), decksOf([id, "bauhof"], "bauhof:A1")]).toEqual(["bauhof", "bauhof"]);
  expect(playedIn(match({ decks: ["bauhof"], cards: ["A1"] })).cards).toEqual(["bauhof:A1"]);
});
