import { builtReference } from "virtual:built-deck";
import { expect, it } from "vitest";
import { namespaced } from "../../../cards/namespaced.ts";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { stepsSchema } from "../../workshop/commands.ts";
import { cardsOfGuide, isForGuides } from "../workshop/guide-cards.ts";
import { cardsByRound } from "../workshop/step-cards.ts";
import { stepsOfSheet } from "./steps-of-sheet.ts";

const words = { do: "", say: "", method: "", material: "" };
const sheet: RunSheet = {
  ...{ guide: "guide", language: "en", title: "Guide", minutes: 60, questions: [] },
  steps: [
    { ...words, id: "before", kind: "check", when: "before", phase: "Before", minutes: 5 },
    {
      ...{ ...words, id: "game", kind: "match", mode: "supertrumpf", rounds: 6, playMinutes: 11 },
      ...{ phase: "Game", minutes: 15, drop: { saves: 5, how: "Shorter." } },
    },
    { ...words, id: "trial", kind: "round", at: "room", cards: ["B3", "A1"], phase: "Trial", minutes: 10 },
    {
      ...{ ...words, id: "tables", kind: "round", at: "tables", phase: "At tables", minutes: 20 },
      cards: [
        ["D1", "H4"],
        ["A1", "E4"],
      ],
    },
  ],
};

it("makes steps of a guide's plan that the server takes, and deals each table its cards in their order", () => {
  const steps = stepsOfSheet(sheet, (code) => code);
  expect(stepsSchema.parse(steps)).toEqual(steps);
  expect(steps[1]).toMatchObject({ mode: "supertrumpf", saves: 5, setup: { roundCap: 6, minutes: 11 } });
  expect(steps.map(cardsByRound)).toEqual([
    [],
    [],
    [["B3"], ["A1"]],
    [
      ["D1", "A1"],
      ["H4", "E4"],
    ],
  ]);
});

it("lets a match draw from the cards that the guide has chosen, or from all where one of them is missing", () => {
  const cards = ["B3", "A1", "D1"];
  const step = { ...words, id: "cases", kind: "match", mode: "rettungsrunde", phase: "Cases", minutes: 40 } as const;
  const setupOf = (chosen: object, known: readonly string[] = cards) =>
    stepsOfSheet({ ...sheet, steps: [{ ...step, ...chosen }] }, cardsOfGuide([], known))[0]?.setup;
  expect(setupOf({ cards })).toMatchObject({ cards, rounds: 3 });
  expect(setupOf({ cards: [...cards, "E4"], rounds: 3 }, [...cards, "E4"])).toMatchObject({ rounds: 3 });
  expect(setupOf({ cards, rounds: 3 }, ["B3", "A1"])).not.toHaveProperty("cards");
  expect(setupOf({})).not.toHaveProperty("cards");
  expect(setupOf({ mode: "supertrumpf", cards })).not.toHaveProperty("cards");
});

it("leaves out cards that the workshop does not have, even where another deck has a card of the same code", () => {
  const own = { id: builtReference.id };
  const bauhof = { id: "bauhof" };
  const cardsWith = (decks: readonly { id: string }[], known: readonly string[]) =>
    stepsOfSheet(sheet, cardsOfGuide(decks, known)).flatMap(({ cards }) => (cards === undefined ? [] : [cards]));
  const names = ["A1", "B3", "D1", "H4", "E4"];
  expect(cardsWith([], names)).toEqual([
    ["B3", "A1"],
    ["D1", "A1", "H4", "E4"],
  ]);
  expect(cardsWith([bauhof], names)).toEqual([[], []]);
  const both = names.map((code) => namespaced(own.id, code));
  expect(cardsWith([bauhof, own], [...both, namespaced("bauhof", "A1")])[0]).toEqual([
    namespaced(own.id, "B3"),
    namespaced(own.id, "A1"),
  ]);
  expect([[], [own], [bauhof, own], [bauhof]].map(isForGuides)).toEqual([true, true, true, false]);
});
