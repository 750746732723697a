import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Storage, storages } from "./targets/storages.ts";
import type { Target } from "./targets/target.ts";
import { type StartOptions, startOurs, type TargetPlan, targetPlans } from "./targets/targets.ts";

export type FaultCheck = (target: () => Target, kind: TargetPlan["kind"]) => void;

/**
 * Runs the checks of one class of faults on every server that is to be tried. `settings` are variables of our server;
 * without them it has no limits.
 */
export function faultClass(
  name: string,
  checks: FaultCheck,
  settings: Readonly<Record<string, string>> = {},
  options: StartOptions = {},
): void {
  describe(name, () => {
    for (const { name: targetName, kind, start } of targetPlans) {
      describe(targetName, () => {
        let target: Target | undefined;
        const running = (): Target => {
          if (target === undefined) throw new Error("the server has not started");
          return target;
        };
        beforeAll(async () => {
          target = await start(settings, options);
        });
        // A check that ended the server must not take the next one with it.
        beforeEach(() => running().revive());
        afterAll(() => target?.close());
        checks(running, kind);
      });
    }
  });
}

/** For what needs to look into the database itself: runs on our server alone, with every storage it has. */
export function onEveryStorage(name: string, checks: (target: () => Target, storage: () => Storage) => void): void {
  const isOurs = targetPlans.every(({ kind }) => kind === "ours");
  describe.runIf(isOurs).each([...storages])(`${name}`, (storageName, newStorage) => {
    describe(`ours on ${storageName}`, () => {
      let running: Readonly<{ target: Target; storage: Storage }> | undefined;
      const scene = () => {
        if (running === undefined) throw new Error("the server has not started");
        return running;
      };
      beforeAll(async () => {
        const storage = await newStorage();
        running = { storage, target: await startOurs(async () => storage)() };
      });
      afterAll(() => running?.target.close());
      checks(
        () => scene().target,
        () => scene().storage,
      );
    });
  });
}
