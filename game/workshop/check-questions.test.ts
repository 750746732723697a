import { expect, it } from "vitest";
import { seededRandom } from "../mode/seeded-random.ts";
import { askedNow, checkQuestions, formAt, knownCards } from "./check-questions.ts";
import { newJoinCode } from "./join-code.ts";

const failure = (id: string, cause: number) => ({
  id,
  cause,
  otherCauses: [{ cause: cause + 1 }, { cause: cause + 2 }],
});
const deck = {
  failures: [1, 2, 3, 4].flatMap((cause) => ["A", "B", "C"].map((letter) => failure(`${letter}${cause}`, cause))),
};

it("asks in both forms for the same causes, by different cards", () => {
  const [before, after] = (["A", "B"] as const).map((form) => checkQuestions(deck, form, new Set()));
  expect(before?.map(({ id, card }) => [id, card.id])).toEqual([
    ["cause-1", "A1"],
    ["cause-2", "A2"],
    ["cause-3", "A3"],
  ]);
  expect(after?.map(({ id }) => id)).toEqual(before?.map(({ id }) => id));
  expect(after?.map(({ card }) => card.id)).toEqual(["B1", "B2", "B3"]);
  expect(before?.[0]?.causes).toEqual([1, 2, 3]);
});

it("asks by cards that the workshop does not show, as long as there are any", () => {
  const steps = [{ cards: ["A1", "B1"] }, { setup: { rounds: 1, cards: ["A2"] } }];
  expect(knownCards(steps)).toEqual(new Set(["A1", "B1", "A2"]));
  expect(askedNow(deck, "A", { steps }).map(({ card }) => card)).toEqual(["B2", "A3", "A4"]);
});

it("asks afterwards for the causes it asked for before, by other cards, whatever became of the plan meanwhile", () => {
  const before = askedNow(deck, "A", { steps: [{ cards: ["A1", "B1", "C1"] }] });
  expect(askedNow(deck, "B", { steps: [{ cards: ["A1", "B1", "C1"] }], other: before })).toEqual(
    checkQuestions(deck, "B", new Set(["A1", "B1", "C1"])).map(({ id, card, causes }) => ({
      id,
      card: card.id,
      causes,
    })),
  );
  const after = askedNow(deck, "B", { steps: [{ cards: ["A2", "A3", "B3", "A4"] }], other: before });
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  for (const { id, card } of after) expect(before.find((each) => each.id === id)?.card).not.toBe(card);
});

it("begins in half of all workshops with one form, in the others with the other", () => {
  const random = seededRandom(1);
  const codes = Array.from({ length: 400 }, () => newJoinCode(random));
  const first = codes.filter((code) => formAt("before", code) === "A").length;
  expect(first).toBeGreaterThan(160);
  expect(first).toBeLessThan(240);
  for (const code of codes) expect(formAt("after", code)).not.toBe(formAt("before", code));
});
