import type { PublicWorkshop } from "../../../workshop/views.ts";
import type { Extra } from "./cast.ts";

/** What happens to extras, in ms from the start, or of the step they are in. */
const lateAfter = 25_000;
const leavesAfter = 20_000;
const lost = { from: 8000, to: 50_000 } as const;

type Staged = Pick<PublicWorkshop, "run" | "steps">;

/** Whether somebody has come by now; whoever has left does not come again. */
export function isThere({ part }: Extra, workshop: Staged, now: number): boolean {
  const { startedAt } = workshop.run;
  if (part === "late") return startedAt !== null && now - startedAt >= lateAfter;
  return part !== "leaver" || !hasLeft(workshop, now);
}

/** Whether somebody's device is connected. */
export function isOnline({ part }: Extra, workshop: Staged, now: number): boolean {
  if (part !== "lost" || workshop.run.step !== stepOfLoss(workshop)) return true;
  const since = sinceStep(workshop, now);
  return since < lost.from || since >= lost.to;
}

/** How long the present step has gone on, in ms. */
export const sinceStep = ({ run }: Pick<PublicWorkshop, "run">, now: number): number =>
  (run.pausedAt ?? now) - run.stepSince;

function hasLeft(workshop: Staged, now: number): boolean {
  const { run, steps } = workshop;
  const leaving = steps.findIndex(({ id }) => id === stepOfLeaving(workshop));
  const present = steps.findIndex(({ id }) => id === run.step);
  if (present === leaving && run.step !== null) return sinceStep(workshop, now) >= leavesAfter;
  return run.endedAt !== null || present > leaving || steps.slice(leaving).some(({ id }) => id in run.used);
}

/** A step in which something is asked of everybody: there one sees what a lost connection does. */
const stepOfLoss = ({ steps }: Staged): string | undefined =>
  (steps.find(({ kind }) => kind === "match" || kind === "round") ?? steps[0])?.id;

/** Of the steps in which tables play, the one nearest to the middle; where none is played, the middle itself. */
function stepOfLeaving({ steps }: Staged): string | undefined {
  const middle = Math.floor(steps.length / 2);
  const far = ({ index }: Readonly<{ index: number }>) => Math.abs(index - middle);
  const played = steps.map(({ kind, id }, index) => ({ kind, id, index })).filter(({ kind }) => kind === "match");
  return played.toSorted((one, other) => far(one) - far(other))[0]?.id ?? steps[middle]?.id;
}
