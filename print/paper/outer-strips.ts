import type { CardFormat } from "./card-format.ts";
import { blockSize, type CardGrid, sheetBleed, sheetMargins } from "./sheet-grid.ts";

/** What most printers leave white round a sheet, in mm. */
export const printerMargin = 5;

/** Air between a strip and what is printed or cut beside it, in mm. */
const air = 0.3;

/**
 * A strip along an edge of a sheet, in mm from its upper left corner: nothing is cut there, and printers reach it. The
 * words in an upright one run upwards.
 */
export type Strip = Readonly<{ x: number; y: number; width: number; height: number; upright: boolean }>;

/** The strips on two opposite sides of the cards: left and right, or above and below where those are thicker. */
export function outerStrips(paper: CardGrid, format: CardFormat): readonly [Strip, Strip] {
  const margins = sheetMargins(paper, format);
  const block = blockSize(paper, format);
  const isFolded = (fold: "across" | "down") => paper.layout === "fold" && paper.fold === fold;
  const right = isFolded("down") ? margins.x : paper.width - margins.x - block.width;
  const bottom = isFolded("across") ? margins.y : paper.height - margins.y - block.height;
  const marks = paper.marks === "none" ? 0 : paper.marks.offset + paper.marks.length;
  const taken = printerMargin + Math.max(marks, sheetBleed(paper, format)) + air;
  const upright = (x: number, margin: number): Strip => ({
    ...{ x, y: printerMargin, width: margin - taken, height: paper.height - 2 * printerMargin },
    upright: true,
  });
  const level = (y: number, margin: number): Strip => ({
    ...{ x: printerMargin, y, width: paper.width - 2 * printerMargin, height: margin - taken },
    upright: false,
  });
  const sides = [
    upright(printerMargin, margins.x),
    upright(paper.width - printerMargin - (right - taken), right),
  ] as const;
  const ends = [
    level(printerMargin, margins.y),
    level(paper.height - printerMargin - (bottom - taken), bottom),
  ] as const;
  return Math.min(margins.x, right) >= Math.min(margins.y, bottom) ? sides : ends;
}

/** Across the words of a strip, in mm. */
export const stripThickness = ({ width, height, upright }: Strip): number => (upright ? width : height);
