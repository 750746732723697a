import { PDFDocument, type PDFEmbeddedPage, type PDFPage } from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import type { PlainPaper } from "../paper/paper.ts";
import { setBoxes } from "../pdf/cut-page.ts";
import { drawMark } from "../pdf/draw-mark.ts";
import { points } from "../pdf/points.ts";

type AccordionPaper = Extract<PlainPaper, { layout: "accordion" }>;

/** From the cut to the near end of a mark, its length and width, in mm. */
const mark = { offset: 1, length: 3.3, width: 0.1 };

/** The page on which a strip is set: the panels of both sides beside each other, in mm. */
export const stripSize = (paper: AccordionPaper, { width, height }: CardFormat): { width: number; height: number } => ({
  width: 2 * paper.panels * width,
  height,
});

/**
 * Cuts each page of {@link stripSize} into the front and the back of a strip, several strips a sheet. The back reads on
 * from the left when the sheet is turned over its short edge.
 */
export async function imposeAccordion(
  strips: PDFDocument,
  paper: AccordionPaper,
  format: CardFormat,
): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const width = points(paper.panels * format.width);
  const halves = await Promise.all(
    [0, 1].map((side) =>
      pdf.embedPages(
        strips.getPages(),
        strips
          .getPages()
          .map((page) => ({ left: side * width, right: (side + 1) * width, bottom: 0, top: page.getHeight() })),
      ),
    ),
  );
  for (let first = 0; first < strips.getPageCount(); first += paper.strips) {
    for (const [side, half] of halves.entries()) {
      const page = pdf.addPage([points(paper.width), points(paper.height)]);
      setBoxes(page, { media: { x: 0, y: 0, width: paper.width, height: paper.height } });
      half.slice(first, first + paper.strips).forEach((strip, row) => {
        drawStrip(page, strip, paper, format, row, side === 0);
      });
    }
  }
  return pdf;
}

function drawStrip(
  page: PDFPage,
  strip: PDFEmbeddedPage,
  paper: AccordionPaper,
  { width, height }: CardFormat,
  row: number,
  marked: boolean,
): void {
  const left = (paper.width - paper.panels * width) / 2;
  const gap = (paper.height - paper.strips * height) / (paper.strips + 1);
  const top = gap + row * (height + gap);
  page.drawPage(strip, { x: points(left), y: points(paper.height - top - height) });
  // Whoever cuts and folds sees the front.
  if (!marked) return;
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
