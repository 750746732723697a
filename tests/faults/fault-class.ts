import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { Target } from "./targets/target.ts";
import { type TargetPlan, targetPlans } from "./targets/targets.ts";

export type FaultCheck = (target: () => Target, kind: TargetPlan["kind"]) => void;

/** Runs the checks of one class of faults on every server that is to be tried. */
export function faultClass(name: string, checks: FaultCheck): void {
  describe(name, () => {
    for (const { name: targetName, kind, start } of targetPlans) {
      describe(targetName, () => {
        let target: Target | undefined;
        const running = (): Target => {
          if (target === undefined) throw new Error("the server has not started");
          return target;
        };
        beforeAll(async () => {
          target = await start();
        });
        // A check that ended the server must not take the next one with it.
        beforeEach(() => running().revive());
        afterAll(() => target?.close());
        checks(running, kind);
      });
    }
  });
}
