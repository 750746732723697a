import { expect, it } from "vitest";
import { roomiestTables } from "./roomiest-table.ts";

it("are all tables with room where equally few sit, none where all are full", () => {
  expect(roomiestTables([3, 2, 2, 5], 6, 1)).toEqual([2, 3]);
  expect(roomiestTables([0, 0], 6, 4)).toEqual([1, 2]);
  expect(roomiestTables([3, 6], 6, 4)).toEqual([]);
  expect(roomiestTables([], 6, 1)).toEqual([]);
});
