import { expect, test } from "vitest";
import { bookletSides } from "./booklet.ts";

test("a folded booklet reads from first page to last", () => {
  expect(bookletSides(8)).toEqual([
    [7, 0],
    [1, 6],
    [5, 2],
    [3, 4],
  ]);
});

test("every page is on a sheet once; what is missing to four is left empty at the end", () => {
  const pages = bookletSides(34).flat();
  expect(pages).toHaveLength(36);
  expect([...pages].sort((a, b) => a - b)).toEqual(Array.from({ length: 36 }, (_, page) => page));
});
