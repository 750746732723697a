import { expect, it } from "vitest";
import { storageNames } from "./disturbed-storage.ts";
import { runSoak } from "./run-soak.ts";

it.runIf(process.env.FULL === "1").each(storageNames)(
  "twelve tables play through broken pages, failing storage and killed servers on %s: nothing is lost, nothing wrong",
  async (storage) => {
    const result = await runSoak({ minutes: 1 / 3, tables: 12, peopleAtTable: 5, seed: 1, storage });
    expect(result.verdict).toMatchObject({ lost: [], wrong: [] });
    // It must have been as bad as it was meant to be.
    expect(result.verdict.movesStored).toBeGreaterThan(100);
    expect(result.verdict.statesChecked).toBeGreaterThan(300);
    expect(result.claims).toBeGreaterThan(100);
    expect(result.faults.size).toBeGreaterThanOrEqual(9);
  },
);
