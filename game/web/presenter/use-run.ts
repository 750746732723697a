import { useEffect, useMemo, useState } from "react";
import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import {
  drop,
  extend,
  finish,
  goTo,
  isLeftOut,
  nextStep,
  type PlannedStep,
  pause,
  previousStep,
  type Run,
  resume,
} from "../../workshop/run.ts";
import { begunAnew, keepRun, keyOfRun, type RunMemory, recallRun } from "./run-memory.ts";

/** Minutes that one press adds. */
const more = 2;

export type RunActs = Readonly<{
  /** On to the next step: the first, or the end. */
  next: () => void;
  back: () => void;
  goTo: (step: string) => void;
  togglePause: () => void;
  extend: () => void;
  setDropped: (step: string, isDropped: boolean) => void;
  startOver: () => void;
}>;

export type KeptRun = Readonly<{
  run: Run;
  plan: readonly PlannedStep[];
  /** Minutes that steps took the last time. */
  before: RunMemory["before"];
  /** The browser refuses to remember: all of it is gone with the page. */
  isOnlyHere: boolean;
  acts: RunActs;
}>;

/** The run of a sheet on this device. It survives the page, and other windows go along. */
export function useRun({ guide, steps }: RunSheet): KeptRun {
  const plan = useMemo(
    () => steps.map(({ id, minutes, drop: late }) => ({ id, minutes, saves: late?.saves })),
    [steps],
  );
  const [memory, setMemory] = useState(() => recallRun(guide, plan, Date.now()));
  const [isOnlyHere, setIsOnlyHere] = useState(false);
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      if (key === keyOfRun(guide)) setMemory(recallRun(guide, plan, Date.now()));
    };
    window.addEventListener("storage", follow);
    return () => window.removeEventListener("storage", follow);
  }, [guide, plan]);
  const { run, before } = memory;
  const remember = (next: RunMemory) => {
    setIsOnlyHere(!keepRun(guide, next));
    setMemory(next);
  };
  const change = (next: Run) => remember({ run: next, before });
  const acts: RunActs = {
    next: () => change(afterStep(run, plan, Date.now())),
    back: () => {
      const step = previousStep(run, plan);
      if (step !== undefined) change(goTo(run, step.id, Date.now()));
    },
    goTo: (step) => change(goTo(run, step, Date.now())),
    togglePause: () => change(run.pausedAt === null ? pause(run, Date.now()) : resume(run, Date.now())),
    extend: () => change(extend(run, more)),
    setDropped: (id, isDropped) => {
      const changed = drop(run, id, isDropped);
      const step = plan.find((each) => each.id === id);
      const isOver = id === run.step && step !== undefined && isLeftOut(changed, step);
      change(isOver ? afterStep(changed, plan, Date.now()) : changed);
    },
    startOver: () => remember(begunAnew(memory)),
  };
  return { run, plan, before, isOnlyHere, acts };
}

function afterStep(run: Run, plan: readonly PlannedStep[], now: number): Run {
  const step = nextStep(run, plan);
  return step === undefined ? finish(run, now) : goTo(run, step.id, now);
}
