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
  const { success, data } = memorySchema.safeParse(recall(guide));
  if (!success) return { run: notStarted, before: {} };
  const { step, stepSince, pausedAt } = data.run;
  const isLost = step !== null && !plan.some(({ id }) => id === step);
  const isForgotten = step !== null && now - Math.max(stepSince, pausedAt ?? 0) > longestStep;
  return isLost || isForgotten ? begunAnew(data) : data;
}

/** Ready for the next run, which is told how long the steps of this one took. */
export function begunAnew({ run, before }: RunMemory): RunMemory {
  const taken = [...actualTimes(run)].flatMap(([id, ms]) => {
    const minutes = Math.round(ms / minute);
    // A step that somebody just leafed through says nothing.
    return minutes === 0 ? [] : [[id, minutes] as const];
  });
  return { run: notStarted, before: { ...before, ...Object.fromEntries(taken) } };
}

/** False: it is gone with the page. */
export const keepRun = (guide: string, memory: RunMemory): boolean =>
  deviceStorage.write(keyOfRun(guide), JSON.stringify(memory));

function recall(guide: string): unknown {
  try {
    return JSON.parse(deviceStorage.read(keyOfRun(guide)) ?? "null");
  } catch {
    return null;
  }
}
