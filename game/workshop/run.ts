/**
 * Where somebody who leads by a plan is, and how the time goes. Times are ms since 1970 by one clock, which is handed in;
 * nothing counts by itself, so that a device may sleep.
 */

/** What a plan says of a step; minutes are whole. */
export type PlannedStep = Readonly<{
  /** Unique in its plan. */
  id: string;
  minutes: number;
  /** Minutes that are won where the step is dropped, or shortened; missing where it must stay as it is. */
  saves?: number | undefined;
}>;

/** A step that was left, and how long it has taken, pauses not counted. */
type DoneStep = Readonly<{ step: string; ms: number }>;

export type Run = Readonly<{
  /** The present step; null before the start and after the end. */
  step: string | null;
  /** When the present step would have begun, had there been no pause. */
  stepSince: number;
  /** While it is paused: since when. */
  pausedAt: number | null;
  /** Minutes that were added to the present step. */
  extra: number;
  startedAt: number | null;
  endedAt: number | null;
  /** In the order of leaving; a step that was gone back to stands here as often. */
  done: readonly DoneStep[];
  /** Steps that are dropped, or shortened. */
  dropped: readonly string[];
}>;

export const notStarted: Run = {
  step: null,
  stepSince: 0,
  pausedAt: null,
  extra: 0,
  startedAt: null,
  endedAt: null,
  done: [],
  dropped: [],
};

const minuteInMs = 60_000;

/** Goes to a step, from wherever the run is: the first one, the next one, or one back. Ends a pause and a former end. */
export function goTo(run: Run, step: string, now: number): Run {
  if (run.step === step) return run;
  return {
    ...run,
    ...left(run, now),
    ...{ step, stepSince: now, pausedAt: null, extra: 0, endedAt: null },
    startedAt: run.startedAt ?? now,
  };
}

export function finish(run: Run, now: number): Run {
  if (run.endedAt !== null || run.startedAt === null) return run;
  return { ...run, ...left(run, now), step: null, pausedAt: null, extra: 0, endedAt: now };
}

export const pause = (run: Run, now: number): Run =>
  run.step === null || run.pausedAt !== null ? run : { ...run, pausedAt: now };

export const resume = (run: Run, now: number): Run =>
  run.pausedAt === null ? run : { ...run, stepSince: run.stepSince + (now - run.pausedAt), pausedAt: null };

export const extend = (run: Run, minutes: number): Run =>
  run.step === null ? run : { ...run, extra: Math.max(0, run.extra + minutes) };

export function drop(run: Run, step: string, isDropped: boolean): Run {
  const others = run.dropped.filter((id) => id !== step);
  return { ...run, dropped: isDropped ? [...others, step] : others };
}

/** How long the present step has taken so far, in ms, pauses not counted. */
export const stepUsed = ({ step, stepSince, pausedAt }: Run, now: number): number =>
  step === null ? 0 : Math.max(0, (pausedAt ?? now) - stepSince);

/** Minutes that a step is to take in this run: less where it is dropped, more where it was extended. */
export const stepMinutes = (run: Run, { id, minutes, saves = 0 }: PlannedStep): number =>
  Math.max(0, minutes - (run.dropped.includes(id) ? saves : 0)) + (run.step === id ? run.extra : 0);

/** How long the present step still has, in ms; negative once it is over its time. */
export function stepLeft(run: Run, plan: readonly PlannedStep[], now: number): number {
  const step = plan.find(({ id }) => id === run.step);
  return step === undefined ? 0 : stepMinutes(run, step) * minuteInMs - stepUsed(run, now);
}

/** Minutes of the whole plan: as planned, used so far, and still to come by the plan as it is now. */
export type Minutes = Readonly<{ planned: number; used: number; ahead: number }>;

/** Minutes are not rounded. What is over its time counts as used, and never below nothing as ahead. */
export function minutesOf(run: Run, plan: readonly PlannedStep[], now: number): Minutes {
  const at = plan.findIndex(({ id }) => id === run.step);
  const later = run.endedAt === null ? plan.slice(at + 1) : [];
  const ahead = later.reduce((sum, step) => sum + stepMinutes(run, step), 0);
  const used = run.done.reduce((sum, { ms }) => sum + ms, 0) + stepUsed(run, now);
  return {
    planned: plan.reduce((sum, { minutes }) => sum + minutes, 0),
    used: used / minuteInMs,
    ahead: ahead + Math.max(0, stepLeft(run, plan, now)) / minuteInMs,
  };
}

/** Minutes by which the plan, as it is now, will be late; negative where there is time to spare. */
export function minutesLate(run: Run, plan: readonly PlannedStep[], now: number): number {
  const { planned, used, ahead } = minutesOf(run, plan, now);
  return used + ahead - planned;
}

/** Steps from the present one on that may still be dropped, those that save most first. */
export function droppable(run: Run, plan: readonly PlannedStep[]): readonly PlannedStep[] {
  const at = plan.findIndex(({ id }) => id === run.step);
  return plan
    .slice(Math.max(0, at))
    .filter(({ id, saves = 0 }) => saves > 0 && !run.dropped.includes(id))
    .toSorted((one, other) => (other.saves ?? 0) - (one.saves ?? 0));
}

/** Ms that each step has really taken, by its id: for the next time. */
export function actualTimes({ done }: Run): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { step, ms } of done) times.set(step, (times.get(step) ?? 0) + ms);
  return times;
}

/** What leaving the present step adds. */
const left = (run: Run, now: number): Pick<Run, "done"> => ({
  done: run.step === null ? run.done : [...run.done, { step: run.step, ms: stepUsed(run, now) }],
});
