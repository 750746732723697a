import { expect, test } from "vitest";
import { cardsPerSheet, tableGrid } from "./sheet-grid.ts";

test.each([1, 3, 32, 64, cardsPerSheet])("%i cards and the hidden face fit a sheet that the game takes", (cards) => {
  const { columns, rows, cardWidth, cardHeight } = tableGrid(cards, 91 / 59);
  expect(columns * rows).toBeGreaterThan(cards);
  expect([columns <= 10, rows <= 7, columns >= 2, rows >= 2]).toEqual([true, true, true, true]);
  expect(columns * cardWidth).toBeLessThanOrEqual(4096);
  expect(rows * cardHeight).toBeLessThanOrEqual(4096);
});

test("seventy cards need a second sheet", () => {
  expect(() => tableGrid(70, 91 / 59)).toThrow(/70 cards/);
});
