import { type PDFPage, rgb } from "@cantoo/pdf-lib";
import type { Mark } from "../paper/sheet-grid.ts";
import { points } from "./points.ts";

/** Draws a mark that counts from the upper left corner of a page `height` mm high; width and dashes in mm. */
export function drawMark(page: PDFPage, mark: Mark, height: number, width: number, dashes?: readonly number[]): void {
  page.drawLine({
    start: { x: points(mark.x1), y: points(height - mark.y1) },
    end: { x: points(mark.x2), y: points(height - mark.y2) },
    thickness: points(width),
    color: rgb(0, 0, 0),
    ...(dashes === undefined ? {} : { dashArray: dashes.map(points) }),
  });
}
