import type { PDFPage } from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import { points } from "../pdf/points.ts";

/** Page size of a card with its bleed, in pt. */
export const bleedSize = (format: CardFormat): { width: number; height: number } => ({
  width: points(format.width + 2 * format.bleed),
  height: points(format.height + 2 * format.bleed),
});

/** Sets all page boxes of a card's page exactly; without `format.bleed` outside the cut there would be nothing to trim. */
export function setCardBoxes(page: PDFPage, format: CardFormat): void {
  const { width, height } = bleedSize(format);
  const bleed = points(format.bleed);
  page.setMediaBox(0, 0, width, height);
  page.setCropBox(0, 0, width, height);
  page.setBleedBox(0, 0, width, height);
  page.setTrimBox(bleed, bleed, points(format.width), points(format.height));
  page.setArtBox(bleed, bleed, points(format.width), points(format.height));
}
