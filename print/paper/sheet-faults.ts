import type { CardFormat } from "./card-format.ts";
import { outerStrips, printerMargin, stripThickness } from "./outer-strips.ts";
import { blockSize, type CardGrid, sheetBleed, sheetMargins } from "./sheet-grid.ts";

/** A line of the smallest type that is printed beside cards, in mm. */
const minStrip = 2.9;

/** What cannot be printed although every single number is fine: one message a fault. */
export function findSheetFaults(paper: CardGrid, format: CardFormat): string[] {
  const bleed = sheetBleed(paper, format);
  const margins = sheetMargins(paper, format);
  const block = blockSize(paper, format);
  const faults = paper.marks === "none" ? [] : findMarkFaults(paper.marks, bleed, paper, format);
  if (bleed > format.bleed) faults.push(`bleed: at most the ${format.bleed} mm of the format`);
  const isOutside = margins.x + block.width > paper.width || margins.y + block.height > paper.height;
  if (Math.min(margins.x, margins.y) < 0 || isOutside) {
    faults.push(
      `columns, rows: ${cardsOf(paper, format)} need ${rounded(block.width)} × ${rounded(block.height)} mm; ` +
        `the sheet has ${paper.width} × ${paper.height} mm`,
    );
  } else if (faults.length === 0 && Math.min(...outerStrips(paper, format).map(stripThickness)) < minStrip) {
    faults.push(
      `columns, rows: no ${minStrip} mm are left beside the cards for the scale check and the name of the sheet`,
    );
  }
  if (paper.layout === "fold" && paper.gap < bleed) faults.push(`gap: at least the bleed of ${bleed} mm`);
  return faults;
}

function findMarkFaults(
  { offset, length }: Exclude<CardGrid["marks"], "none">,
  bleed: number,
  paper: CardGrid,
  format: CardFormat,
): string[] {
  const margins = sheetMargins(paper, format);
  const needed = offset + length + printerMargin;
  const faults: string[] = [];
  if (Math.min(margins.x, margins.y) < needed - tolerance) {
    faults.push(
      `columns, rows: ${cardsOf(paper, format)} leave margins of ${rounded(margins.x)} × ${rounded(margins.y)} mm; ` +
        `the marks need ${rounded(needed)} mm, of which printers leave ${printerMargin} white`,
    );
  }
  if (offset < bleed) faults.push(`marks.offset: at least the bleed of ${bleed} mm`);
  return faults;
}

/** What adding lengths may cost, in mm. */
const tolerance = 1e-6;

const rounded = (millimetres: number): number => Math.round(millimetres * 1000) / 1000;

const cardsOf = ({ columns, rows }: CardGrid, { width, height }: CardFormat): string =>
  `${columns} × ${rows} cards of ${width} × ${height} mm`;
