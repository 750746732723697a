import type { PDFDocument } from "@cantoo/pdf-lib";
import { placePages } from "./place-pages.ts";

/** The sides of the sheets of a booklet of `count` pages, left and right page each, counted from 0. */
export function bookletSides(count: number): (readonly [number, number])[] {
  const pages = Math.ceil(count / 4) * 4;
  return Array.from({ length: pages / 2 }, (_, side) =>
    side % 2 === 0 ? [pages - 1 - side, side] : [side, pages - 1 - side],
  );
}

/** Lays pages side by side on sheets of `sheet` mm, to be turned over their short edge, folded and stapled; in place. */
export function imposeBooklet(pdf: PDFDocument, { width, height }: Readonly<{ width: number; height: number }>): void {
  const count = pdf.getPageCount();
  const sheets = bookletSides(count).map(([left, right]) => ({
    width,
    height,
    placements: [
      { page: left, x: 0, y: 0 },
      { page: right, x: width / 2, y: 0 },
    ].filter(({ page }) => page < count),
  }));
  placePages(pdf, sheets);
}
