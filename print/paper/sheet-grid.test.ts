import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { CardFormat } from "./card-format.ts";
import { loadPaper } from "./load-paper.ts";
import type { SheetPaper } from "./paper.ts";
import { cropMarks, frontPlaces, placeBehind, sheetMargins } from "./sheet-grid.ts";

const { paper, format } = loadPaper(join(import.meta.dirname, ".."), "a4");
if (paper.layout !== "sheet") throw new Error("a4 is a sheet");

test("nine cards of 59 × 91 mm stand in the middle of an A4 sheet", () => {
  expect(sheetMargins(paper, format)).toEqual({ x: 16.5, y: 12 });
});

test("32 cards take four sheets, the last with four empty places", () => {
  const places = frontPlaces(32, paper, format);
  expect(places.map((place) => place.sheet)).toEqual(
    [0, 1, 2, 3].flatMap((sheet) => Array(sheet < 3 ? 9 : 5).fill(sheet)),
  );
});

test("the bleed runs out only where no neighbour lies", () => {
  const [corner, , , , middle] = frontPlaces(9, paper, format);
  expect(corner?.free).toEqual({ left: true, right: false, top: true, bottom: false });
  expect(middle?.free).toEqual({ left: false, right: false, top: false, bottom: false });
  // The last card of a sheet of five: nothing to its right, nothing below.
  expect(frontPlaces(5, paper, format)[4]?.free).toEqual({ left: false, right: true, top: false, bottom: true });
});

const anySheet = fc
  .record({
    columns: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 1, max: 6 }),
    duplex: fc.constantFrom("long-edge", "short-edge"),
    margin: fc.integer({ min: 8, max: 40 }),
    count: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ columns, rows, duplex, margin, count }) => {
    const size = { width: columns * format.width + 2 * margin, height: rows * format.height + 2 * margin };
    return { count, sheet: { ...paper, ...size, columns, rows, duplex } as SheetPaper };
  });

test("turned over its edge, every sheet has each back exactly behind its front", () => {
  fc.assert(
    fc.property(anySheet, ({ count, sheet }) => {
      for (const front of frontPlaces(count, sheet, format)) {
        const back = placeBehind(front, sheet, format);
        // What a printer does: over a vertical edge left becomes right, over a horizontal one top becomes bottom.
        const vertical = (sheet.duplex === "long-edge") === sheet.height >= sheet.width;
        const seen = vertical
          ? { x: sheet.width - back.x - format.width, y: back.y }
          : { x: back.x, y: sheet.height - back.y - format.height };
        expect(back.sheet).toBe(front.sheet);
        expect(seen.x).toBeCloseTo(front.x, 9);
        expect(seen.y).toBeCloseTo(front.y, 9);
      }
    }),
  );
});

test("no two cards of a sheet overlap and none touches a crop mark", () => {
  fc.assert(
    fc.property(anySheet, ({ count, sheet }) => {
      const places = frontPlaces(count, sheet, format);
      const corners = new Set(places.map(({ sheet: page, x, y }) => `${page} ${x.toFixed(3)} ${y.toFixed(3)}`));
      expect(corners.size).toBe(count);
      for (const mark of cropMarks(sheet, format)) {
        for (const place of places) expect(distance(mark, place, format)).toBeGreaterThanOrEqual(format.bleed);
      }
    }),
  );
});

function distance(
  mark: { x1: number; y1: number; x2: number; y2: number },
  place: { x: number; y: number },
  { width, height }: CardFormat,
): number {
  const x = Math.max(place.x - Math.max(mark.x1, mark.x2), Math.min(mark.x1, mark.x2) - place.x - width);
  const y = Math.max(place.y - Math.max(mark.y1, mark.y2), Math.min(mark.y1, mark.y2) - place.y - height);
  return Math.max(x, y);
}
