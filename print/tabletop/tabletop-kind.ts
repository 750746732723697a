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

/** CSS pixels of a card as it is laid out. */
const laidOut = (millimetres: number): number => (millimetres * layoutScale * 96) / 25.4;

async function shootCards(
  page: Page,
  cards: readonly string[],
  format: CardFormat,
  name: (card: string, extension: string) => string,
): Promise<PlainFile[]> {
  const [width, height] = [inPixels(format.width), inPixels(format.height)];
  const scale = Math.max(width / laidOut(format.width), height / laidOut(format.height));
  const clip = { x: 0, y: 0, width: width / scale, height: height / scale };
  await page.setViewport({ width: Math.ceil(clip.width), height: Math.ceil(clip.height), deviceScaleFactor: scale });
  const files: PlainFile[] = [];
  for (const [index, card] of cards.entries()) {
    await page.evaluate(showOnly, index);
    const bytes = withResolution(await page.screenshot({ type: "png", clip }), resolution);
    files.push({ fileName: name(card, "png"), bytes, mediaType: "image/png" });
  }
  return files;
}

const inPixels = (millimetres: number): number => Math.round((millimetres / 25.4) * resolution);

/** Runs in the page. */
function showOnly(shown: number): void {
  for (const [index, face] of [...document.querySelectorAll<HTMLElement>(".face")].entries()) {
    face.style.display = index === shown ? "" : "none";
  }
}

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
    await page.evaluate(arrange, {
      first,
      count,
      columns,
      rows,
      width: laidOut(format.width),
      height: laidOut(format.height),
    });
    await page.setViewport({
      width: Math.ceil(columns * laidOut(format.width)),
      height: Math.ceil(rows * laidOut(format.height)),
      deviceScaleFactor: Math.min(cardWidth / laidOut(format.width), cardHeight / laidOut(format.height)),
    });
    const number = first === 0 ? "" : `-${first / cardsPerSheet + 1}`;
    const bytes = await page.screenshot({ type: "png" });
    files.push({ fileName: name(`sheet${number}-${columns}x${rows}`, "png"), bytes, mediaType: "image/png" });
  }
  return files;
}

type Arrangement = Readonly<{
  first: number;
  count: number;
  columns: number;
  rows: number;
  width: number;
  height: number;
}>;

/** Runs in the page: `count` faces from `first` on in a grid, the back in its last place. Lengths in px. */
function arrange({ first, count, columns, rows, width, height }: Arrangement): void {
  const faces = [...document.querySelectorAll<HTMLElement>(".face")];
  document.body.style.position = "relative";
  faces.forEach((face, index) => {
    const isBack = index === faces.length - 1;
    const place = isBack ? columns * rows - 1 : index - first;
    face.style.position = "absolute";
    face.style.display = isBack || (place >= 0 && place < count) ? "" : "none";
    face.style.left = `${(place % columns) * width}px`;
    face.style.top = `${Math.floor(place / columns) * height}px`;
  });
}
