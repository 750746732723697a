import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { combineDecks } from "../../cards/combine-decks.ts";
import { houseDeck } from "../../cards/fixtures/house-deck.ts";
import { readCardData } from "../../cards/load/card-data.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { readNamespaced } from "../../cards/namespaced.ts";
import type { FacilitatorCommand } from "./commands.ts";
import { facilitate } from "./facilitate.ts";
import { context, workshopOf } from "./fixtures/small-workshop.ts";
import { minutesOf } from "./minutes.ts";
import type { Vote } from "./round.ts";
import { publicView } from "./show.ts";
import { cardIn, decksOfStep, factsWith, unknownDecks } from "./step-decks.ts";
import { takePart } from "./take-part.ts";

const all = ["house", "bauhof", "ten"].map((id) => ({ id, version: "1" }));

it("plays a step with the decks it names, in the workshop's order, or with all of them", () => {
  const idsOf = (decks?: readonly string[]) => decksOfStep(all, { decks }).map(({ id }) => id);
  expect(idsOf()).toEqual(["house", "bauhof", "ten"]);
  expect(idsOf(["ten", "house"])).toEqual(["house", "ten"]);
  expect(decksOfStep(all, undefined)).toBe(all);
  expect([{ decks: ["ten", "gone"] }, {}].map((step) => unknownDecks(all, step))).toEqual([["gone"], []]);
});

it("calls a card of a deck as the workshop does, and knows none of a deck that it does not have", () => {
  expect([cardIn(all, "ten", "A1"), cardIn(all.slice(0, 1), "house", "A1"), cardIn(all, "gone", "A1")]).toEqual([
    ...["ten:A1", "A1", undefined],
  ]);
});

const data = readCardData(join(import.meta.dirname, "../../tests"), "bauhof").data;
if (data === undefined) throw new Error("tests/decks/bauhof has faults");
const bauhof = resolveDeck(data);
const [house, together] = [
  houseDeck(),
  combineDecks([
    { id: "house", deck: houseDeck() },
    { id: "bauhof", deck: bauhof },
  ]),
];

describe("a round with one of the workshop's decks", () => {
  const known = { ...context(), deck: together };
  const own = factsWith(together, { decks: ["bauhof"] });
  const [card = { id: "", cause: 0 }] = own.failures;
  const ofHouse = factsWith(together, { decks: ["house"] });
  const foreign = ofHouse.causes.find(({ number }) => own.causes.every((cause) => cause.number !== number));

  it("has its cards, causes and ways out alone, in its words, under the workshop's names and numbers", () => {
    expect(own.failures.map(({ id }) => readNamespaced(id))).toEqual(
      bauhof.failures.map(({ id }) => ({ deck: "bauhof", code: id })),
    );
    expect(own.causes.map(({ name, definition, printed }) => [name, definition, printed])).toEqual(
      bauhof.causes.map(({ name, definition, number }) => [name, definition, number]),
    );
    for (const { cause, measures } of own.failures) {
      expect(together.causes.map(({ number }) => number)).toContain(cause);
      expect(own.causes.map(({ number }) => number)).toContain(cause);
      expect(measures.filter((id) => readNamespaced(id).deck !== "bauhof")).toEqual([]);
    }
    expect(own.measures).toHaveLength(bauhof.measures.length);
    expect(factsWith(together, {})).toBe(together);
    expect(factsWith(house, { decks: ["house"] })).toEqual(house);
  });

  it("takes no card, cause or way out of another deck, and keeps its decks when the plan has others", () => {
    const step = { id: "case", kind: "round", title: "Case", minutes: 10, at: "tables", decks: ["bauhof"] } as const;
    const lead = (before: ReturnType<typeof workshopOf>, command: FacilitatorCommand) =>
      facilitate(before, command, known);
    const seated = lead(workshopOf({ people: 1 }), { type: "movePerson", participant: 1, table: 1 });
    const workshop = { ...seated, decks: all.slice(0, 2), steps: [...seated.steps.slice(0, 3), step] };
    const round = "round-000001";
    const open = (cards: string[]) =>
      lead(workshop, { type: "openRound", id: round, at: "tables", step: "case", cards });
    expect(() => open(["house:A1"])).toThrow(/no such failure house:A1/);
    const opened = open([card.id]);
    const replanned = lead(opened, {
      type: "setSteps",
      steps: [...workshop.steps.slice(0, 3), { ...step, decks: ["house"] }] as never,
    });
    const voting = lead(replanned, { type: "roundPhase", round, phase: "vote" });
    const choose = (vote: Vote, choice: string, at = voting) =>
      takePart(at, 1, { type: "vote", round, vote, choices: { [choice]: 1 } }, known);
    expect(foreign).toBeDefined();
    expect(() => choose("vote", String(foreign?.number))).toThrow(/no cause/);
    expect(() => takePart(voting, 1, { type: "layCard", round, card: "house:A1" }, known)).toThrow(/no such failure/);
    const chosen = choose("vote", String(card.cause));
    expect(
      publicView(chosen, { isHere: () => true, seatsAt: () => undefined, matches: new Map() }).round,
    ).toMatchObject({
      ...{ decks: ["bauhof"], votes: { vote: { voters: 1 } } },
    });
    const ways = lead(chosen, { type: "roundPhase", round, phase: "measure" });
    expect(() => choose("measure", ofHouse.measures[0]?.id ?? "", ways)).toThrow(/no way out/);
    expect(choose("measure", own.measures[0]?.id ?? "", ways).rounds[0]?.ballots.measure).toMatchObject({
      isOpen: true,
    });
    const { steps } = minutesOf(chosen, new Map(), { withNames: false });
    expect(steps.map(({ decks }) => decks)).toEqual([undefined, undefined, ["house", "bauhof"], ["house"]]);
  });
});
