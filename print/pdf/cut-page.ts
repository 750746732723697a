import type { PDFPage } from "@cantoo/pdf-lib";
import { type CardFormat, withBleed } from "../paper/card-format.ts";
import { drawMark } from "./draw-mark.ts";
import type { PageBoxes } from "./page-box.ts";
import { points } from "./points.ts";

/** Page size of a card with its bleed, in pt. */
export const bleedSize = (format: CardFormat): { width: number; height: number } => ({
  width: points(withBleed(format).width),
  height: points(withBleed(format).height),
});

/** Length, distance from the bleed and width of the marks of a single card in mm. */
const mark = { length: 5, gap: 1, width: 0.1 };

/** Room for marks round the bleed of a single card in mm. */
export const slugOf = (cropMarks: boolean): number => (cropMarks ? mark.length + mark.gap + 1 : 0);

/** The boxes of a page that holds one card; `slug` mm round its bleed. */
export function cardBoxes(format: CardFormat, slug: number): PageBoxes {
  const { width, height, bleed } = format;
  const outer = slug + bleed;
  return {
    media: { x: 0, y: 0, width: width + 2 * outer, height: height + 2 * outer },
    bleed: { x: slug, y: slug, width: width + 2 * bleed, height: height + 2 * bleed },
    trim: { x: outer, y: outer, width, height },
  };
}

/** Sets all boxes of `page` exactly (Chromium writes only the MediaBox, to 0.24 pt). */
export function setBoxes(page: PDFPage, boxes: PageBoxes): void {
  const { media, bleed = media, trim = media } = boxes;
  const inPoints = ({ x, y, width, height }: PageBoxes["media"]) =>
    [points(x), points(y), points(width), points(height)] as const;
  page.setMediaBox(...inPoints(media));
  page.setCropBox(...inPoints(media));
  page.setBleedBox(...inPoints(bleed));
  page.setTrimBox(...inPoints(trim));
  page.setArtBox(...inPoints(trim));
}

/** Crop marks at the corners of a single card, outside its bleed. */
export function drawCardMarks(page: PDFPage, { media, trim = media, bleed = media }: PageBoxes): void {
  const line = (x1: number, y1: number, x2: number, y2: number) =>
    drawMark(page, { x1, y1, x2, y2 }, media.height, mark.width);
  const left = bleed.x - mark.gap;
  const right = bleed.x + bleed.width + mark.gap;
  const top = bleed.y - mark.gap;
  const bottom = bleed.y + bleed.height + mark.gap;
  for (const x of [trim.x, trim.x + trim.width]) {
    line(x, top - mark.length, x, top);
    line(x, bottom, x, bottom + mark.length);
  }
  for (const y of [trim.y, trim.y + trim.height]) {
    line(left - mark.length, y, left, y);
    line(right, y, right + mark.length, y);
  }
}
