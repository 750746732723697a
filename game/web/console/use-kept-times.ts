import { useEffect } from "react";
import type { PublicWorkshop } from "../../workshop/views.ts";

/** Keeps on this device how long the steps of the guide really took: offered where the next workshop is opened. */
export function useKeptTimes({ guide, isRehearsal, run }: PublicWorkshop): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: times are new when a step was left, and at no other moment.
  useEffect(() => {
    if (guide === null || isRehearsal || run.startedAt === null) return;
    void import("../presenter/run-memory.ts").then(({ keepTimes }) => keepTimes(guide, run));
  }, [guide, isRehearsal, run.step, run.endedAt]);
}
