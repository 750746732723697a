import { workshopLimits } from "../../workshop/workshop.ts";
import type { StepDraft } from "./opening-draft.ts";

/** Minutes that steps took the last time, by their ids. */
export type LastTimes = Readonly<Record<string, number>>;

/** The steps with the minutes of the last time; what can be left out as a whole still can, and none saves more than it has. */
export const withLastTimes = (steps: readonly StepDraft[], times: LastTimes): StepDraft[] =>
  steps.map((step) => {
    const taken = times[step.id];
    if (taken === undefined) return step;
    const minutes = Math.min(workshopLimits.minutesAStep, taken);
    if (step.saves == null) return { ...step, minutes };
    return { ...step, minutes, saves: step.saves === step.minutes ? minutes : Math.min(step.saves, minutes) };
  });
