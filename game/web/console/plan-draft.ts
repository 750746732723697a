import * as z from "zod/mini";
import type { Step } from "../../workshop/step.ts";
import { draftOfStep, stepDraft } from "../opening/opening-draft.ts";

/** A plan that is being changed, and the one it is made of, to notice where somebody else has changed that meanwhile. */
const planDraft = z.object({ from: z.string(), steps: z.array(stepDraft) });
export type PlanDraft = z.infer<typeof planDraft>;

/** What this or an older version of the app has left of one. */
export const readPlanDraft = (found: unknown): PlanDraft | null | undefined =>
  found === null ? null : planDraft.safeParse(found).data;

export const planDraftOf = (steps: readonly Step[]): PlanDraft => ({
  from: JSON.stringify(steps),
  steps: steps.map(draftOfStep),
});

/** Whether it is made of this plan. */
export const isPlanOf = ({ from }: PlanDraft, steps: readonly Step[]): boolean => from === JSON.stringify(steps);

export const isUnchanged = ({ from, steps }: PlanDraft): boolean =>
  written(planDraftOf(JSON.parse(from) as readonly Step[])) === written({ steps });

/** Fields in one order, whether they were typed or read. */
const written = ({ steps }: Pick<PlanDraft, "steps">): string => JSON.stringify(planDraft.shape.steps.parse(steps));
