import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CardFormat } from "./card-format.ts";
import { loadPaper, paperNames } from "./load-paper.ts";
import { outerStrips, stripThickness } from "./outer-strips.ts";
import type { SheetPaper } from "./paper.ts";
import {
  blockSize,
  type CardGrid,
  cropMarks,
  cutCount,
  frontPlaces,
  placeBehind,
  sheetBleed,
  sheetCount,
  sheetMargins,
} from "./sheet-grid.ts";

const root = join(import.meta.dirname, "..");
const { paper, format } = loadPaper(root, "a4-3x3");
if (paper.layout !== "sheet") throw new Error("a4-3x3 is a sheet");

test("nine cards of 59 × 91 mm stand in the middle of an A4 sheet", () => {
  expect(sheetMargins(paper, format)).toEqual({ x: 16.5, y: 12 });
});

/** The cards on each sheet of a print of `count`, in the order of their places. */
function sheetsOf(count: number, grid: CardGrid, card: CardFormat): number[][] {
  const places = frontPlaces(count, grid, card);
  return Array.from({ length: sheetCount(count, grid) }, (_, sheet) =>
    places
      .filter((place) => place.sheet === sheet)
      .toSorted((one, other) => one.y - other.y || one.x - other.x)
      .map((place) => place.card),
  );
}

test("of four sheets that are cut in a stack, each place becomes a pile of one quartet", () => {
  const { paper: usual, format: card } = loadPaper(root, "a4");
  if (usual.layout !== "sheet") throw new Error("a4 is a sheet");
  const sheets = sheetsOf(32, usual, card);
  const piles = [0, 1, 2, 3, 4, 5, 6, 7].map((place) => sheets.map((sheet) => sheet[place]));
  expect(piles).toEqual([0, 4, 8, 12, 16, 20, 24, 28].map((first) => [first, first + 1, first + 2, first + 3]));
});

test("sheets that are folded, or taken apart at their perforation, hold cards that follow each other", () => {
  for (const name of ["gutterfold", "avery-c32011"]) {
    const { paper: other, format: card } = loadPaper(root, name);
    if (other.layout === "single") throw new Error(name);
    expect(sheetsOf(32, other, card).flat(), name).toEqual(Array.from({ length: 32 }, (_, index) => index));
  }
});

test.each(paperNames(root, ["sheet", "fold"]))(
  "%s is cut wherever it has marks, both halves of a fold at once",
  (name) => {
    const { paper: known, format: card } = loadPaper(root, name);
    if (known.layout === "single") throw new Error(name);
    const marks = cropMarks(known, card);
    const ends = new Set(marks.map(({ x1, x2, y1 }) => (x1 === x2 ? `x${x1.toFixed(3)}` : `y${y1.toFixed(3)}`)));
    const folded = marks.filter(({ x1, x2, y1 }) =>
      known.layout === "fold" && known.fold === "across"
        ? x1 !== x2 && y1 > known.height / 2
        : x1 === x2 && x1 > known.width / 2,
    );
    expect(cutCount(known)).toBe(ends.size - (known.layout === "fold" ? folded.length / 2 : 0));
  },
);

test("the bleed runs out only where no neighbour lies", () => {
  const [corner, , , , middle] = frontPlaces(9, paper, format);
  const all = Number.POSITIVE_INFINITY;
  expect(corner?.room).toEqual({ left: all, right: 0, top: all, bottom: 0 });
  expect(middle?.room).toEqual({ left: 0, right: 0, top: 0, bottom: 0 });
  // The last card of a sheet of five: nothing to its right, nothing below.
  expect(frontPlaces(5, paper, format)[4]?.room).toEqual({ left: 0, right: all, top: 0, bottom: all });
  // Neighbours with a gutter have half of it each.
  const apart = { ...paper, gutter: { across: 5, down: 3 } };
  expect(frontPlaces(9, apart, format)[4]?.room).toEqual({ left: 2.5, right: 2.5, top: 1.5, bottom: 1.5 });
});

const anySheet = fc
  .record({
    gutter: fc.record({ across: fc.integer({ min: 0, max: 9 }), down: fc.integer({ min: 0, max: 9 }) }),
    columns: fc.integer({ min: 1, max: 6 }),
    rows: fc.integer({ min: 1, max: 6 }),
    duplex: fc.constantFrom("long-edge", "short-edge"),
    margin: fc.integer({ min: 8, max: 40 }),
    count: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ columns, rows, duplex, margin, count, gutter }) => {
    const block = blockSize({ ...paper, columns, rows, gutter }, format);
    const size = { width: block.width + 2 * margin, height: block.height + 2 * margin };
    return { count, sheet: { ...paper, ...size, columns, rows, duplex, gutter } as SheetPaper };
  });

test("cut in a stack and laid pile upon pile, any deck on any sheet is in order", () => {
  fc.assert(
    fc.property(anySheet, ({ count, sheet }) => {
      const sheets = sheetsOf(count, sheet, format);
      const perSheet = sheet.columns * sheet.rows;
      const piles = Array.from({ length: perSheet }, (_, place) => sheets.flatMap((cards) => cards[place] ?? []));
      expect(piles.flat()).toEqual(Array.from({ length: count }, (_, card) => card));
      // No sheet has gaps, and none is needed more than it takes.
      expect(sheets.length).toBe(Math.ceil(count / perSheet));
    }),
  );
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

describe.each(paperNames(root, ["sheet", "fold"]))("%s", (name) => {
  const { paper: sheet, format: card } = loadPaper(root, name);
  if (sheet.layout === "single") throw new Error(`${name} holds several cards`);

  test("has its marks where printers print: 5 mm from the edges of the sheet", () => {
    for (const { x1, y1, x2, y2 } of cropMarks(sheet, card)) {
      expect(Math.min(x1, y1, sheet.width - x2, sheet.height - y2)).toBeGreaterThanOrEqual(5 - 1e-9);
    }
  });

  test("has room for words outside the cuts, their bleed and their marks", () => {
    const margins = sheetMargins(sheet, card);
    for (const strip of outerStrips(sheet, card)) {
      expect(Math.min(strip.x, strip.y)).toBeGreaterThanOrEqual(5 - 1e-9);
      expect(strip.x + strip.width).toBeLessThanOrEqual(sheet.width - 5 + 1e-9);
      expect(strip.y + strip.height).toBeLessThanOrEqual(sheet.height - 5 + 1e-9);
      for (const mark of cropMarks(sheet, card)) {
        const apart = Math.max(
          mark.x1 - strip.x - strip.width,
          strip.x - mark.x2,
          mark.y1 - strip.y - strip.height,
          strip.y - mark.y2,
        );
        expect(apart).toBeGreaterThan(0);
      }
      const nearest = strip.upright
        ? [strip.x, sheet.width - strip.x - strip.width]
        : [strip.y, sheet.height - strip.y - strip.height];
      const margin = strip.upright ? margins.x : margins.y;
      expect(Math.min(...nearest) + stripThickness(strip)).toBeLessThan(margin - sheetBleed(sheet, card));
    }
  });
});

describe.each(paperNames(root, ["sheet", "fold"]))("%s", (name) => {
  const { paper: sheet, format: card } = loadPaper(root, name);
  if (sheet.layout === "single") throw new Error(`${name} holds several cards`);
  const { across, down } = sheet.gutter;
  const isApart = (sheet.columns === 1 || across > 0) && (sheet.rows === 1 || down > 0);

  test.runIf(isApart)("may be cut a millimetre off and shows neither a neighbour nor paper", () => {
    expect(sheetBleed(sheet, card)).toBeGreaterThan(1);
    for (const { room } of frontPlaces(32, sheet, card)) expect(Math.min(...Object.values(room))).toBeGreaterThan(1);
  });
});

test("on the usual paper the cut may be a millimetre off and the back another, on four sheets as with nine cards each", () => {
  const { paper: usual, format: card } = loadPaper(root, "a4");
  if (usual.layout !== "sheet") throw new Error("a4 is a sheet");
  const places = frontPlaces(32, usual, card);
  for (const { room } of places) expect(Math.min(sheetBleed(usual, card), ...Object.values(room))).toBeGreaterThan(2);
  expect(places.at(-1)?.sheet).toBe(3);
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
