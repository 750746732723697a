import { Refused } from "./refused.ts";
import type { Run } from "./run.ts";
import type { Step } from "./step.ts";
import type { Workshop } from "./workshop.ts";

/** Whether the run is in a step, or has been there: it stays in the plan. */
export const hasBegun = ({ step, used }: Pick<Run, "step" | "used">, id: string): boolean => step === id || id in used;

/** What of a step stays as it was once it has begun. */
const kept = ["kind", "mode", "when"] as const;

/** The workshop with another plan. Refuses one in which something that has begun is missing, or is something else. */
export function changePlan(workshop: Workshop, steps: readonly Step[]): Workshop {
  const begun = workshop.steps.filter(({ id }) => hasBegun(workshop.run, id) || hasLeft(workshop, id));
  for (const before of begun) {
    const after = steps.find(({ id }) => id === before.id);
    if (after === undefined || kept.some((field) => after[field] !== before[field])) {
      throw new Refused("step-begun", `step ${before.id} has begun: it stays, and stays of its kind`);
    }
  }
  return { ...workshop, steps };
}

/** Something of a step is kept that needs it: what was played, diagnosed, or written. */
const hasLeft = ({ tables, rounds, debriefs }: Workshop, id: string): boolean =>
  [...tables.flatMap(({ matches, results = [] }) => [...matches, ...results]), ...rounds, ...debriefs].some(
    ({ step }) => step === id,
  );
