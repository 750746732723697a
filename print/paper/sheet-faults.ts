import type { CardFormat } from "./card-format.ts";
import { type CardGrid, sheetBleed, sheetMargins } from "./sheet-grid.ts";

/** What cannot be printed although every single number is fine: one message a fault. */
export function findSheetFaults(paper: CardGrid, format: CardFormat): string[] {
  const margins = sheetMargins(paper, format);
  const { offset, length } = paper.marks;
  const bleed = sheetBleed(paper, format);
  const faults: string[] = [];
  if (bleed > format.bleed) faults.push(`bleed: at most the ${format.bleed} mm of the format`);
  const rounded = (millimetres: number) => Math.round(millimetres * 1000) / 1000;
  if (margins.x < offset + length || margins.y < offset + length) {
    faults.push(
      `columns, rows: ${paper.columns} × ${paper.rows} cards of ${format.width} × ${format.height} mm leave margins of ` +
        `${rounded(margins.x)} × ${rounded(margins.y)} mm; the marks need ${offset + length} mm`,
    );
  }
  if (offset < bleed) faults.push(`marks.offset: at least the bleed of ${bleed} mm`);
  if (paper.layout === "fold" && paper.gap < bleed) {
    faults.push(`gap: at least the bleed of ${bleed} mm`);
  }
  return faults;
}
