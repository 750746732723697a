import { builtReference } from "virtual:built-deck";
import { expect, it } from "vitest";
import { namespaced } from "../../../cards/namespaced.ts";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { stepsSchema } from "../../workshop/commands.ts";
import { cardsOfGuide, decksOfSheet, hasDecks } from "../workshop/guide-cards.ts";
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
  expect([[], [own], [bauhof, own], [bauhof]].map((decks) => hasDecks(decks, undefined))).toEqual([
    ...[true, true, true, false],
  ]);
});

it("takes the decks that a step names along, with their cards, or plays it with all where the workshop lacks one", () => {
  const [own, bauhof] = [{ id: builtReference.id }, { id: "bauhof" }];
  const decks = ["bauhof"];
  const cards = ["A1", "B2"];
  const plan: RunSheet = {
    ...sheet,
    steps: [
      { ...words, id: "cases", kind: "match", mode: "rettungsrunde", phase: "Cases", minutes: 40, decks, cards },
      { ...words, id: "trial", kind: "round", at: "room", phase: "Trial", minutes: 10, decks, cards },
      { ...words, id: "talk", kind: "talk", phase: "Talk", minutes: 10 },
    ],
  };
  const stepsWith = (all: readonly { id: string }[], known: readonly string[]) =>
    stepsOfSheet(plan, cardsOfGuide(all, known), all);
  const named = cards.map((code) => namespaced("bauhof", code));
  const both = stepsWith([own, bauhof], [...named, namespaced(own.id, "A1")]);
  expect(stepsSchema.parse(both)).toEqual(both);
  // A match with this one deck knows its cards by their codes, the workshop by their deck, too.
  expect(both).toMatchObject([{ decks, setup: { cards, rounds: 2 } }, { decks, cards: named }, { kind: "talk" }]);
  expect(both[2]).not.toHaveProperty("decks");
  const alone = stepsWith([bauhof], cards);
  expect(alone).toMatchObject([{ setup: { cards } }, { cards }, {}]);
  const without = stepsWith([own], cards);
  expect(without[1]).toMatchObject({ cards: [] });
  for (const step of [...alone, ...without]) expect(step).not.toHaveProperty("decks");
  // Steps that name none are played with the deck of the guide, where others bring their own.
  const mixed = { ...plan, steps: [...plan.steps, ...sheet.steps] };
  const steps = stepsOfSheet(mixed, cardsOfGuide([own, bauhof], []), [own, bauhof]);
  expect(steps.map((step) => step.decks)).toEqual([
    decks,
    decks,
    ...[undefined, undefined],
    ...Array(3).fill([own.id]),
  ]);
  expect(without[0]?.setup).not.toHaveProperty("cards");
  expect([plan, sheet].map(decksOfSheet)).toEqual([decks, [own.id]]);
});
