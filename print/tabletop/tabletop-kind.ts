import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { layOut } from "../browser/with-page.ts";
import { type DeckPart, deckParts } from "../deck/deck-side.ts";
import { facesDocument, layoutScale } from "../deck/face-document.tsx";
import { findUnknownCards, selectCards, selectionName } from "../deck/select-cards.ts";
import { hyphenateFaces } from "../deck/soft-hyphens.ts";
import { type CardFormat, loadFormat } from "../paper/card-format.ts";
import { fitMessage } from "../preflight/fit-message.ts";
import { measureFit } from "../preflight/measure-fit.ts";
import { PrintFailure } from "../print-failure.ts";
import { fileNameFrom } from "../product/file-name.ts";
import type { Built, Job, Kind, PlainFile } from "../product/kind.ts";
import { withOptions } from "../product/options.ts";
import { drawFaces } from "./face-drawing.ts";
import { faceSvg } from "./face-svg.ts";
import { withResolution } from "./png-resolution.ts";
import { cardsPerSheet, tableGrid } from "./sheet-grid.ts";

/** Pixels an inch of a single card. */
const resolution = 300;

/** Pictures of the cards for virtual tables: sheets in a grid, and each card by itself as PNG and SVG. */
export const tabletopKind: Kind = {
  takes: ["deck", "cards", "sectors", "causes"],
  needs: ["deck"],
  papers: [],
  findFaults: (options, house) => findUnknownCards(house.deckIn(house.languages()[0] ?? ""), options),
  build,
};

async function build(job: Job): Promise<Built> {
  const { product, house, language } = job;
  const options = withOptions(job.options, "deck");
  // A picture on a screen is not cut.
  const format = { ...loadFormat(house.print, product.format ?? "", `products/${product.name}.yaml`), bleed: 0 };
  const deck = hyphenateFaces(selectCards(house.deckIn(language), options));
  const files: PlainFile[] = [];
  const browser = await job.browser();
  for (const part of deckParts(deck, () => undefined, false)) {
    job.stopIfAborted();
    job.report(`Drawing ${part.title}`);
    const name = (card: string, extension: string) =>
      fileNameFrom(product.fileName, { deck: part.name, selection: selectionName(options), language, card }).replace(
        /\.[a-z]+$/,
        `.${extension}`,
      );
    files.push(...(await drawPart(browser, part, format, join(house.cards, "pictures"), product.minimumType, name)));
  }
  return { files, hints: [] };
}

async function drawPart(
  browser: Browser,
  part: DeckPart,
  format: CardFormat,
  pictures: string,
  smallestType: number,
  name: (card: string, extension: string) => string,
): Promise<PlainFile[]> {
  // A window of its own: Chromium paints no page that lies behind another.
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await layOut(page, facesDocument(part, format, "rgb", pictures));
    const rules = { bleed: 0, safe: format.safe, smallestType, scale: layoutScale, tolerance: 0.07 };
    const faults = await page.evaluate(measureFit, rules);
    if (faults.length > 0) throw new PrintFailure([...new Set(faults.map(fitMessage))]);
    const cards = [...part.sides.flatMap((side) => side.cards), "back"];
    const drawings = await page.evaluate(drawFaces);
    const vectors = drawings.map((drawing, index) => ({
      fileName: name(cards[index] ?? "", "svg"),
      bytes: Buffer.from(faceSvg(drawing, format)),
      mediaType: "image/svg+xml",
    }));
    const singles = await shootCards(page, cards, format, name);
    const sheets = await shootSheets(page, cards, format, name);
    return [...sheets, ...singles, ...vectors];
  } finally {
    await context.close();
  }
}

async function shootCards(
  page: Page,
  cards: readonly string[],
  format: CardFormat,
  name: (card: string, extension: string) => string,
): Promise<PlainFile[]> {
  const cell = { width: inPixels(format.width), height: inPixels(format.height) };
  const files: PlainFile[] = [];
  for (const [face, card] of cards.entries()) {
    const bytes = await shoot(page, [{ face, column: 0, row: 0 }], { columns: 1, rows: 1 }, cell, format);
    files.push({ fileName: name(card, "png"), bytes: withResolution(bytes, resolution), mediaType: "image/png" });
  }
  return files;
}

const inPixels = (millimetres: number): number => Math.round((millimetres / 25.4) * resolution);

/** Sheets as Tabletop Simulator reads them; the file's name has the grid, and the last place is the back. */
async function shootSheets(
  page: Page,
  cards: readonly string[],
  format: CardFormat,
  name: (card: string, extension: string) => string,
): Promise<PlainFile[]> {
  const files: PlainFile[] = [];
  const fronts = cards.length - 1;
  for (let first = 0; first < fronts; first += cardsPerSheet) {
    const count = Math.min(cardsPerSheet, fronts - first);
    const { columns, rows, cardWidth, cardHeight } = tableGrid(count, format.height / format.width);
    const places = Array.from({ length: count }, (_, index) => ({
      face: first + index,
      column: index % columns,
      row: Math.floor(index / columns),
    }));
    places.push({ face: fronts, column: columns - 1, row: rows - 1 });
    const bytes = await shoot(page, places, { columns, rows }, { width: cardWidth, height: cardHeight }, format);
    const number = first === 0 ? "" : `-${first / cardsPerSheet + 1}`;
    files.push({ fileName: name(`sheet${number}-${columns}x${rows}`, "png"), bytes, mediaType: "image/png" });
  }
  return files;
}

type Place = Readonly<{ face: number; column: number; row: number }>;

/**
 * Takes a picture of faces in a grid, as PNG; `cell` in pixels. Faces are scaled in the page and stand on whole pixels,
 * and a pixel of the page is one of the picture: at other scales of the window the same page is not always painted alike.
 */
async function shoot(
  page: Page,
  places: readonly Place[],
  grid: Readonly<{ columns: number; rows: number }>,
  cell: Readonly<{ width: number; height: number }>,
  { width, height }: CardFormat,
): Promise<Uint8Array> {
  // What a face is larger than its cell lies under the next, or outside.
  const scale = Math.max(cell.width / laidOut(width), cell.height / laidOut(height));
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
