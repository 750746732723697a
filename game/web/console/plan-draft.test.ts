import { expect, it } from "vitest";
import type { Step } from "../../workshop/step.ts";
import { isPlanOf, isUnchanged, planDraftOf, readPlanDraft } from "./plan-draft.ts";

const steps: readonly Step[] = [
  { id: "talk", kind: "talk", title: "Talk", minutes: 5 },
  { id: "case", kind: "round", title: "Case", minutes: 10, at: "tables", cards: ["A1", "B2"], rounds: 2 },
];

it("knows from which plan it is made, and whether anything of it was changed, also after a reload", () => {
  const draft = readPlanDraft(JSON.parse(JSON.stringify(planDraftOf(steps))));
  if (draft == null) throw new Error("the draft was not read again");
  const [first, second] = draft.steps;
  expect([isPlanOf(draft, steps), isUnchanged(draft)]).toEqual([true, true]);
  expect(isPlanOf(draft, steps.toReversed())).toBe(false);
  if (first === undefined || second === undefined) throw new Error("steps were lost");
  expect(isUnchanged({ ...draft, steps: [second, first] })).toBe(false);
  expect(isUnchanged({ ...draft, steps: [{ ...first, minutes: null }, second] })).toBe(false);
});

it("is none where something else was left", () => {
  expect([readPlanDraft(null), readPlanDraft({ from: 1 }), readPlanDraft("x")]).toEqual([null, undefined, undefined]);
});
