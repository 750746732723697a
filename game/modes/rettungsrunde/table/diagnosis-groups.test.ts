import { expect, it } from "vitest";
import { diagnosisGroups, distinctCauses } from "./diagnosis-groups.ts";

it("groups seats by cause, the most picked first, and leaves out who picked nothing", () => {
  expect(diagnosisGroups([7, 3, null, 3, 1])).toEqual([
    { cause: 3, seats: [1, 3] },
    { cause: 1, seats: [4] },
    { cause: 7, seats: [0] },
  ]);
  expect(distinctCauses([7, 3, null, 3, 1])).toBe(3);
  expect(diagnosisGroups([null, null])).toEqual([]);
});
