import { PDFDocument } from "@cantoo/pdf-lib";
import { setBoxes } from "../pdf/cut-page.ts";
import { points } from "../pdf/points.ts";

/** The sides of the sheets of a booklet of `count` pages, left and right page each, counted from 0. */
export function bookletSides(count: number): (readonly [number, number])[] {
  const pages = Math.ceil(count / 4) * 4;
  return Array.from({ length: pages / 2 }, (_, side) =>
    side % 2 === 0 ? [pages - 1 - side, side] : [side, pages - 1 - side],
  );
}

/** Two pages side by side on sheets of `sheet` mm, to be turned over their short edge, folded and stapled. */
export async function imposeBooklet(
  pages: PDFDocument,
  sheet: Readonly<{ width: number; height: number }>,
): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const embedded = await pdf.embedPages(pages.getPages());
  for (const [left, right] of bookletSides(embedded.length)) {
    const page = pdf.addPage([points(sheet.width), points(sheet.height)]);
    setBoxes(page, { media: { x: 0, y: 0, ...pick(sheet) } });
    for (const [index, x] of [
      [left, 0],
      [right, sheet.width / 2],
    ] as const) {
      const half = embedded[index];
      if (half !== undefined) page.drawPage(half, { x: points(x), y: 0 });
    }
  }
  return pdf;
}

const pick = ({ width, height }: Readonly<{ width: number; height: number }>) => ({ width, height });
