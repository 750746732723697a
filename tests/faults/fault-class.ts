import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { type Storage, storages } from "./targets/storages.ts";
import type { Target } from "./targets/target.ts";
import { type StartOptions, startOurs, type TargetPlan, targetPlans } from "./targets/targets.ts";

export type FaultCheck = (target: () => Target, kind: TargetPlan["kind"]) => void;

/** The servers that all files of this worker share, by the names of their plans. */
const shared = new Map<string, Promise<Target>>();

function sharedTarget(plan: TargetPlan): Promise<Target> {
  const running = shared.get(plan.name) ?? startForWorker(plan);
  shared.set(plan.name, running);
  return running;
}

async function startForWorker({ start }: TargetPlan): Promise<Target> {
  // Vitest ends its workers by this signal; only what exits ends its servers, too.
  process.once("SIGTERM", () => process.exit());
  const target = await start();
  process.prependOnceListener("exit", () => void target.child()?.stop("SIGKILL"));
  return target;
}

/**
 * Runs the checks of one class of faults on every server that is to be tried. `settings` are variables of our server;
 * without them it has no limits. Classes that ask for nothing of their own share a server, but each has one with FULL=1.
 */
export function faultClass(
  name: string,
  checks: FaultCheck,
  settings?: Readonly<Record<string, string>>,
  options?: StartOptions,
): void {
  const isShared = process.env.FULL !== "1" && settings === undefined && options === undefined;
  describe(name, () => {
    for (const plan of targetPlans) {
      const { name: targetName, kind } = plan;
      describe(targetName, () => {
        let target: Target | undefined;
        const running = (): Target => {
          if (target === undefined) throw new Error("the server has not started");
          return target;
        };
        beforeAll(async () => {
          target = await (isShared ? sharedTarget(plan) : plan.start(settings, options));
        });
        // A check that ended the server must not take the next one with it.
        beforeEach(() => running().revive());
        afterAll(async () => {
          if (!isShared) await target?.close();
        });
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
