import type { CardFormat } from "./card-format.ts";
import type { SheetPaper } from "./paper.ts";
import { sheetMargins } from "./sheet-grid.ts";

/** What cannot be printed although every single number is fine: one message a fault. */
export function findSheetFaults(paper: SheetPaper, format: CardFormat): string[] {
  const margins = sheetMargins(paper, format);
  const { offset, length } = paper.marks;
  const faults: string[] = [];
  if (margins.x < offset + length || margins.y < offset + length) {
    faults.push(
      `columns, rows: ${paper.columns} × ${paper.rows} cards of ${format.width} × ${format.height} mm leave margins of ` +
        `${margins.x} × ${margins.y} mm; the marks need ${offset + length} mm`,
    );
  }
  if (offset < format.bleed) faults.push(`marks.offset: at least the bleed of ${format.bleed} mm`);
  return faults;
}
