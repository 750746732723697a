import { PDFDocument, type PDFEmbeddedPage, type PDFPage } from "@cantoo/pdf-lib";
import { setBoxes } from "../deck/cut-page.ts";
import { drawMark } from "../deck/draw-mark.ts";
import type { CardFormat } from "../paper/card-format.ts";
import type { PlainPaper } from "../paper/paper.ts";
import { points } from "../pdf/points.ts";
import { PrintFailure } from "../print-failure.ts";

type AccordionPaper = Extract<PlainPaper, { layout: "accordion" }>;

/** From the cut to the near end of a mark, its length and width, in mm. */
const mark = { offset: 1, length: 4, width: 0.1 };

/**
 * Strips of panels: the first half of a strip's pages on its front, the rest on its back, read on from the left when the
 * sheet is turned over its short edge. Throws PrintFailure if the pages do not fill whole strips.
 */
export async function imposeAccordion(
  pages: PDFDocument,
  paper: AccordionPaper,
  format: CardFormat,
  where: string,
): Promise<PDFDocument> {
  const perStrip = 2 * paper.panels;
  if (pages.getPageCount() % perStrip !== 0) {
    throw new PrintFailure([`${where}: ${pages.getPageCount()} panels; a strip has ${perStrip}, so shorten the text`]);
  }
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const panels = await pdf.embedPages(pages.getPages());
  const strips = Array.from({ length: panels.length / perStrip }, (_, strip) =>
    panels.slice(strip * perStrip, (strip + 1) * perStrip),
  );
  for (let first = 0; first < strips.length; first += paper.strips) {
    const onSheet = strips.slice(first, first + paper.strips);
    for (const side of [0, 1]) {
      const page = pdf.addPage([points(paper.width), points(paper.height)]);
      setBoxes(page, { media: { x: 0, y: 0, width: paper.width, height: paper.height } });
      onSheet.forEach((strip, row) => {
        const shown = strip.slice(side * paper.panels, (side + 1) * paper.panels);
        drawStrip(page, shown, paper, format, row, side === 0);
      });
    }
  }
  return pdf;
}

function drawStrip(
  page: PDFPage,
  panels: readonly PDFEmbeddedPage[],
  paper: AccordionPaper,
  { width, height }: CardFormat,
  row: number,
  marked: boolean,
): void {
  const left = (paper.width - paper.panels * width) / 2;
  const gap = (paper.height - paper.strips * height) / (paper.strips + 1);
  const top = gap + row * (height + gap);
  panels.forEach((panel, index) => {
    page.drawPage(panel, { x: points(left + index * width), y: points(paper.height - top - height) });
  });
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
