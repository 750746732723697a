import { join } from "node:path";
import { expect, it } from "vitest";
import { faults, phases, promised, roles, rolesIn } from "./cells.ts";
import { cellsPage } from "./cells-page.ts";

it("no cell is empty", () => {
  const empty = phases.flatMap((phase) =>
    faults.flatMap((fault) => roles.filter((role) => promised(phase, fault, role).length === 0)),
  );
  expect(empty).toEqual([]);
});

it("every fault strikes in every phase, and every role meets every fault and every phase", () => {
  const tried = phases.flatMap((phase) =>
    faults.flatMap((fault) => rolesIn(phase, fault).map((role) => [phase.id, fault, role] as const)),
  );
  const pairs = (one: 0 | 1 | 2, other: 0 | 1 | 2) => new Set(tried.map((cell) => `${cell[one]} ${cell[other]}`)).size;
  expect(pairs(0, 1)).toBe(phases.length * faults.length);
  expect(pairs(0, 2)).toBe(phases.length * roles.length);
  expect(pairs(1, 2)).toBe(faults.length * roles.length);
});

it("docs/workshop-faults.md says what is tested", async () => {
  await expect(cellsPage()).toMatchFileSnapshot(join(import.meta.dirname, "../../docs/workshop-faults.md"));
});
