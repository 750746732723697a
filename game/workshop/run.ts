/**
 * Where somebody who leads by a plan is, and how the time goes. Times are ms since 1970 by one clock, which is handed in;
 * nothing counts by itself, so that a device may sleep. Steps go by their ids, so that the plan in another language fits.
 */

/** What a plan says of a step; minutes are whole. */
export type PlannedStep = Readonly<{
  /** Unique in its plan. */
  id: string;
  minutes: number;
  /** Minutes that are won where the step is dropped, or shortened; missing where it must stay as it is. */
  saves?: number | undefined;
}>;

type Plan = readonly PlannedStep[];

export type Run = Readonly<{
  /** The present step; null before the start and after the end. */
  step: string | null;
  /** When the present step would have begun, had it run without a pause and in one go. */
  stepSince: number;
  /** While it is paused: since when. */
  pausedAt: number | null;
  startedAt: number | null;
  endedAt: number | null;
  /** Ms that each step has taken that was left, pauses not counted. One that is gone back to goes on from there. */
  used: Readonly<Record<string, number>>;
  /** Minutes that were added to a step. */
  extra: Readonly<Record<string, number>>;
  /** Steps that are dropped, or shortened. */
  dropped: readonly string[];
}>;

export const notStarted: Run = {
  step: null,
  stepSince: 0,
  pausedAt: null,
  startedAt: null,
  endedAt: null,
  used: {},
  extra: {},
  dropped: [],
};

const minuteInMs = 60_000;

/** Goes to a step, from wherever the run is: the first one, the next one, or one back. Ends a pause and a former end. */
export function goTo(run: Run, step: string, now: number): Run {
  if (run.step === step) return run;
  return {
    ...run,
    ...left(run, now),
    ...{ step, stepSince: now - (run.used[step] ?? 0), pausedAt: null, endedAt: null },
    startedAt: run.startedAt ?? now,
  };
}

export function finish(run: Run, now: number): Run {
  if (run.endedAt !== null || run.startedAt === null) return run;
  return { ...run, ...left(run, now), step: null, pausedAt: null, endedAt: now };
}

export const pause = (run: Run, now: number): Run =>
  run.step === null || run.pausedAt !== null ? run : { ...run, pausedAt: now };

export const resume = (run: Run, now: number): Run =>
  run.pausedAt === null ? run : { ...run, stepSince: run.stepSince + Math.max(0, now - run.pausedAt), pausedAt: null };

/** Adds minutes to the present step, or takes added ones away again. */
export function extend(run: Run, minutes: number): Run {
  if (run.step === null) return run;
  return { ...run, extra: { ...run.extra, [run.step]: Math.max(0, (run.extra[run.step] ?? 0) + minutes) } };
}

export function drop(run: Run, step: string, isDropped: boolean): Run {
  const others = run.dropped.filter((id) => id !== step);
  return { ...run, dropped: isDropped ? [...others, step] : others };
}

/** Minutes that a step is to take in this run: less where it is dropped, more where it was extended. */
export const stepMinutes = ({ dropped, extra }: Run, { id, minutes, saves = 0 }: PlannedStep): number =>
  Math.max(0, minutes - (dropped.includes(id) ? saves : 0)) + (extra[id] ?? 0);

/** How long the present step has taken so far, in ms, pauses not counted. */
const stepUsed = ({ step, stepSince, pausedAt }: Run, now: number): number =>
  step === null ? 0 : Math.max(0, (pausedAt ?? now) - stepSince);

/** How long the present step still has, in ms; negative once it is over its time. */
export function stepLeft(run: Run, plan: Plan, now: number): number {
  const step = plan.find(({ id }) => id === run.step);
  return step === undefined ? 0 : stepMinutes(run, step) * minuteInMs - stepUsed(run, now);
}

/** Minutes of the whole plan: as planned, used so far, and still to come by the plan as it is now. */
export type Minutes = Readonly<{ planned: number; used: number; ahead: number }>;

/** Minutes are not rounded. What is over its time counts as used, and never below nothing as ahead. */
export function minutesOf(run: Run, plan: Plan, now: number): Minutes {
  const { [run.step ?? ""]: _, ...others } = run.used;
  const used = Object.values(others).reduce((sum, ms) => sum + ms, 0) + stepUsed(run, now);
  return {
    planned: plan.reduce((sum, { minutes }) => sum + minutes, 0),
    used: used / minuteInMs,
    ahead: plan.reduce((sum, step) => sum + msAhead(run, plan, step, now), 0) / minuteInMs,
  };
}

/**
 * Minutes by which the plan, as it is now, will be late; negative where there is time to spare. Pauses make late: who
 * waits at the door of the room does not care for them.
 */
export function minutesLate(run: Run, plan: Plan, now: number): number {
  const { planned, ahead } = minutesOf(run, plan, now);
  const passed = run.startedAt === null ? 0 : Math.max(0, (run.endedAt ?? now) - run.startedAt);
  return passed / minuteInMs + ahead - planned;
}

/** Minutes that dropping a step wins now, not rounded: nothing of what it has taken already, nor of a step that is over. */
export function minutesSaved(run: Run, plan: Plan, step: string, now: number): number {
  const ahead = (of: Run) => minutesOf(of, plan, now).ahead;
  return run.dropped.includes(step) ? 0 : ahead(run) - ahead(drop(run, step, true));
}

/** Steps from the present one on that may still be dropped, those that save most first. */
export const droppable = (run: Run, plan: Plan): Plan =>
  (run.endedAt === null ? plan.slice(Math.max(0, placeOf(run, plan))) : [])
    .filter(({ id, saves = 0 }) => saves > 0 && !run.dropped.includes(id))
    .toSorted((one, other) => (other.saves ?? 0) - (one.saves ?? 0));

/** Whether nothing of a step is left to do: it was dropped as a whole. */
export const isLeftOut = (run: Run, step: PlannedStep): boolean =>
  run.dropped.includes(step.id) && stepMinutes(run, step) === 0;

/** The step that follows: before the start the first one, after the last one and after the end none. */
export const nextStep = (run: Run, plan: Plan): PlannedStep | undefined =>
  run.endedAt === null ? plan.slice(placeOf(run, plan) + 1).find((step) => !isLeftOut(run, step)) : undefined;

/** The step before; after the end the last one. */
export const previousStep = (run: Run, plan: Plan): PlannedStep | undefined =>
  plan
    .slice(0, run.endedAt === null ? Math.max(0, placeOf(run, plan)) : plan.length)
    .findLast((step) => !isLeftOut(run, step));

/** Ms that each step has really taken which was left, by its id: for the next time. */
export function actualTimes({ used, step }: Run): ReadonlyMap<string, number> {
  return new Map(Object.entries(used).filter(([id]) => id !== step));
}

/** Place of the present step, -1 where there is none. */
const placeOf = (run: Run, plan: Plan): number => plan.findIndex(({ id }) => id === run.step);

/** Ms that a step may still take. What stands before the present one is over. */
function msAhead(run: Run, plan: Plan, step: PlannedStep, now: number): number {
  if (run.endedAt !== null || plan.indexOf(step) < placeOf(run, plan)) return 0;
  const used = step.id === run.step ? stepUsed(run, now) : (run.used[step.id] ?? 0);
  return Math.max(0, stepMinutes(run, step) * minuteInMs - used);
}

/** What leaving the present step adds. */
const left = (run: Run, now: number): Pick<Run, "used"> => ({
  used: run.step === null ? run.used : { ...run.used, [run.step]: stepUsed(run, now) },
});
