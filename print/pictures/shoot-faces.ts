import type { Browser, Page } from "puppeteer-core";
import { layOut } from "../browser/with-page.ts";
import type { DeckPart } from "../deck/deck-side.ts";
import { facesDocument, layoutScale } from "../deck/face-document.tsx";
import { type CardFormat, withBleed } from "../paper/card-format.ts";
import { pictureResolution, pixelsOf } from "../paper/shop.ts";
import { fitFindings } from "../typesetting/fit-findings.ts";
import { measureFit } from "../typesetting/measure-fit.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";
import type { Pictures } from "../vocabulary/sources.ts";
import { withResolution } from "./png-resolution.ts";

type FaceRules = Readonly<{
  format: CardFormat;
  pictures: Pictures;
  /** pt */
  smallestType: number;
}>;

/**
 * Lays out all fronts of `part` and then the back of its first side, and hands the page to `use`. Throws PrintFailure
 * with every text that does not fit.
 */
export async function withFaces<Result>(
  browser: Browser,
  part: DeckPart,
  { format, pictures, smallestType }: FaceRules,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  // A window of its own: Chromium paints no page that lies behind another.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await layOut(page, facesDocument(part, format, "rgb", pictures));
    const rules = { bleed: format.bleed, safe: format.safe, smallestType, scale: layoutScale, tolerance: 0.07 };
    const faults = await page.evaluate(measureFit, rules);
    if (faults.length > 0) throw new PrintFailure(fitFindings(faults));
    return await use(page);
  } finally {
    await context.close();
  }
}

/** One face with its bleed as PNG, which says that it is meant to be printed with {@link pictureResolution} dots an inch. */
export async function shootCard(page: Page, face: number, format: CardFormat): Promise<Uint8Array> {
  const { width, height } = withBleed(format);
  const cell = { width: pixelsOf(width), height: pixelsOf(height) };
  const bytes = await shoot(page, [{ face, column: 0, row: 0 }], { columns: 1, rows: 1 }, cell, format);
  return withResolution(bytes, pictureResolution);
}

/** A face, counted from 0, at its place in a grid. */
type Place = Readonly<{ face: number; column: number; row: number }>;

/**
 * Takes a picture of faces in a grid, as PNG; `cell` in pixels. Faces are scaled in the page and stand on whole pixels,
 * and a pixel of the page is one of the picture: at other scales of the window the same page is not always painted alike.
 */
export async function shoot(
  page: Page,
  places: readonly Place[],
  grid: Readonly<{ columns: number; rows: number }>,
  cell: Readonly<{ width: number; height: number }>,
  format: CardFormat,
): Promise<Uint8Array> {
  // What a face is larger than its cell lies under the next, or outside.
  const scale = Math.max(
    cell.width / laidOut(withBleed(format).width),
    cell.height / laidOut(withBleed(format).height),
  );
  await page.setViewport({ width: grid.columns * cell.width, height: grid.rows * cell.height });
  await page.evaluate(
    arrange,
    places.map(({ face, column, row }) => ({ face, left: column * cell.width, top: row * cell.height })),
    scale,
  );
  return page.screenshot({ type: "png" });
}

/** CSS pixels of a card as it is laid out. */
const laidOut = (millimetres: number): number => (millimetres * layoutScale * 96) / 25.4;

/** Runs in the page: shows these faces, with their corners at `left` and `top` in px, and no others. */
function arrange(places: readonly Readonly<{ face: number; left: number; top: number }>[], scale: number): void {
  document.documentElement.style.overflow = "hidden";
  for (const [index, { style }] of [...document.querySelectorAll<HTMLElement>(".face")].entries()) {
    const place = places.find(({ face }) => face === index);
    style.display = place === undefined ? "none" : "";
    style.position = "absolute";
    style.left = `${place?.left}px`;
    style.top = `${place?.top}px`;
    style.transformOrigin = "0 0";
    style.transform = `scale(${scale})`;
  }
}
