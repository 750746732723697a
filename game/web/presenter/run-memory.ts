import * as z from "zod/mini";
import { actualTimes, notStarted, type PlannedStep, type Run } from "../../workshop/run.ts";
import { deviceStorage } from "../storage/browser-storage.ts";

/** How far somebody is with a guide, and how many minutes its steps took the times before, by their ids. */
export type RunMemory = Readonly<{ run: Run; before: Readonly<Record<string, number>> }>;

const numbers = z.record(z.string(), z.number());
const maybeNumber = z.nullable(z.number());
const memorySchema: z.ZodMiniType<RunMemory> = z.object({
  run: z.object({
    step: z.nullable(z.string()),
    stepSince: z.number(),
    pausedAt: maybeNumber,
    startedAt: maybeNumber,
    endedAt: maybeNumber,
    used: numbers,
    extra: numbers,
    dropped: z.array(z.string()),
  }),
  before: numbers,
});

const minute = 60_000;
/** A step that is on for longer was forgotten, the evening before. */
const longestStep = 12 * 60 * minute;

export const keyOfRun = (guide: string): string => `quartett.run.${guide}`;

/** What this device remembers. A run that fits the plan no more, or was left alone, is over. */
export function recallRun(guide: string, plan: readonly PlannedStep[], now: number): RunMemory {
  const memory = recall(guide);
  const { step, stepSince, pausedAt } = memory.run;
  const isLost = step !== null && !plan.some(({ id }) => id === step);
  const isForgotten = step !== null && now - Math.max(stepSince, pausedAt ?? 0) > longestStep;
  return isLost || isForgotten ? begunAnew(memory) : memory;
}

/** Ready for the next run, which is told how long the steps of this one took. */
export const begunAnew = ({ run, before }: RunMemory): RunMemory => ({
  run: notStarted,
  before: { ...before, ...timesOf(run) },
});

/** Minutes that the steps of a guide took the last time they were led on this device, by their ids. */
export function timesBefore(guide: string): RunMemory["before"] {
  return withoutEndedRun(recall(guide)).before;
}

/** Keeps for the next time how long the steps took that a workshop has left. */
export function keepTimes(guide: string, run: Run): void {
  const memory = withoutEndedRun(recall(guide));
  keepRun(guide, { ...memory, before: { ...memory.before, ...timesOf(run) } });
}

/** Its times are those of before by now; one that goes on stays. */
const withoutEndedRun = (memory: RunMemory): RunMemory => (memory.run.step === null ? begunAnew(memory) : memory);

function timesOf(run: Run): RunMemory["before"] {
  const taken = [...actualTimes(run)].flatMap(([id, ms]) => {
    const minutes = Math.round(ms / minute);
    // A step that somebody just leafed through says nothing.
    return minutes === 0 ? [] : [[id, minutes] as const];
  });
  return Object.fromEntries(taken);
}

/** False: it is gone with the page. */
export const keepRun = (guide: string, memory: RunMemory): boolean =>
  deviceStorage.write(keyOfRun(guide), JSON.stringify(memory));

/** What makes no sense is forgotten. */
function recall(guide: string): RunMemory {
  const { success, data } = memorySchema.safeParse(stored(guide));
  return success ? data : { run: notStarted, before: {} };
}

function stored(guide: string): unknown {
  try {
    return JSON.parse(deviceStorage.read(keyOfRun(guide)) ?? "null");
  } catch {
    return null;
  }
}
