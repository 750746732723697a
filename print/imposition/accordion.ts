import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import type { PlainPaper } from "../paper/paper.ts";
import { drawMark } from "../pdf/draw-mark.ts";
import { placePages } from "./place-pages.ts";

type AccordionPaper = Extract<PlainPaper, { layout: "accordion" }>;

/** From the cut to the near end of a mark, its length and width, in mm. */
const mark = { offset: 1, length: 3.3, width: 0.1 };

/** The page on which one side of a strip is set: its panels beside each other, in mm. */
export const stripSize = (paper: AccordionPaper, { width, height }: CardFormat): { width: number; height: number } => ({
  width: paper.panels * width,
  height,
});

/**
 * Lays strips, two pages of {@link stripSize} each, on sheets, several one below the other; in place. The back reads on
 * from the left when the sheet is turned over its short edge.
 */
export function imposeAccordion(pdf: PDFDocument, paper: AccordionPaper, format: CardFormat): void {
  const { width, height } = paper;
  const strips = Array.from({ length: Math.ceil(pdf.getPageCount() / 2) }, (_, strip) => strip);
  const sheets = Array.from({ length: Math.ceil(strips.length / paper.strips) }, (_, sheet) => {
    const onSheet = strips.slice(sheet * paper.strips, (sheet + 1) * paper.strips);
    return [0, 1].map((side) => ({
      width,
      height,
      placements: onSheet.map((strip, row) => {
        const { left, top } = placeOf(row, paper, format);
        return { page: 2 * strip + side, x: left, y: height - top - format.height };
      }),
    }));
  });
  const sides = sheets.flat();
  placePages(pdf, sides);
  // Whoever cuts and folds sees the fronts.
  for (const [index, { placements }] of sides.entries()) {
    if (index % 2 === 1) continue;
    for (const row of placements.keys()) drawMarks(pdf.getPage(index), row, paper, format);
  }
}

function placeOf(row: number, paper: AccordionPaper, { width, height }: CardFormat): { left: number; top: number } {
  const gap = (paper.height - paper.strips * height) / (paper.strips + 1);
  return { left: (paper.width - paper.panels * width) / 2, top: gap + row * (height + gap) };
}

function drawMarks(page: PDFPage, row: number, paper: AccordionPaper, format: CardFormat): void {
  const { width, height } = format;
  const { left, top } = placeOf(row, paper, format);
  const right = left + paper.panels * width;
  const line = (x1: number, y1: number, x2: number, y2: number, dashes?: readonly number[]) =>
    drawMark(page, { x1, y1, x2, y2 }, paper.height, mark.width, dashes);
  for (const y of [top, top + height]) {
    line(left - mark.offset - mark.length, y, left - mark.offset, y);
    line(right + mark.offset, y, right + mark.offset + mark.length, y);
    const away = y === top ? -1 : 1;
    for (let panel = 0; panel <= paper.panels; panel += 1) {
      const x = left + panel * width;
      const isFold = panel > 0 && panel < paper.panels;
      line(x, y + away * mark.offset, x, y + away * (mark.offset + mark.length), isFold ? [1, 0.8] : undefined);
    }
  }
}
