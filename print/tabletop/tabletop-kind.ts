import type { Browser, Page } from "puppeteer-core";
import { type DeckPart, deckParts } from "../deck/deck-side.ts";
import { findUnknownCards, selectCards, selectionName } from "../deck/select-cards.ts";
import { type CardFormat, loadFormat } from "../paper/card-format.ts";
import { shoot, shootCard, withFaces } from "../pictures/shoot-faces.ts";
import { fileNameFrom } from "../product/file-name.ts";
import type { Built, Job, Kind, PlainFile } from "../product/kind.ts";
import { withOptions } from "../product/options.ts";
import { hyphenateFaces } from "../typesetting/soft-hyphens.ts";
import type { Pictures } from "../vocabulary/sources.ts";
import { drawFaces } from "./face-drawing.ts";
import { faceSvg } from "./face-svg.ts";
import { cardsPerSheet, tableGrid } from "./sheet-grid.ts";

/** Pictures of the cards for virtual tables: sheets in a grid, and each card by itself as PNG and SVG. */
export const tabletopKind: Kind = {
  takes: ["deck", "kind", "cards", "sectors", "causes"],
  needs: ["kind"],
  papers: [],
  findFaults: (options, sources) => findUnknownCards(sources.deckIn(sources.languages()[0] ?? ""), options),
  build,
};

async function build(job: Job): Promise<Built> {
  const { product, sources, language } = job;
  const options = withOptions(job.options, "kind");
  // A picture on a screen is not cut.
  const format = { ...loadFormat(sources.print, product.format ?? "", `products/${product.name}.yaml`), bleed: 0 };
  const deck = hyphenateFaces(selectCards(sources.deckIn(language), options));
  const tokens = { deck: sources.deckId ?? "", selection: selectionName(options), language };
  const files: PlainFile[] = [];
  const browser = await job.browser();
  for (const part of deckParts(deck, () => undefined, false)) {
    job.stopIfAborted();
    job.report(`Drawing ${part.title}`);
    const name = (card: string, extension: string) =>
      fileNameFrom(product.fileName, { ...tokens, kind: part.name, card }).replace(/\.[a-z]+$/, `.${extension}`);
    files.push(...(await drawPart(browser, part, format, sources.pictures(), product.minimumType, name)));
  }
  return { files, hints: [] };
}

async function drawPart(
  browser: Browser,
  part: DeckPart,
  format: CardFormat,
  pictures: Pictures,
  smallestType: number,
  name: (card: string, extension: string) => string,
): Promise<PlainFile[]> {
  const cards = [...part.sides.flatMap((side) => side.cards), "back"];
  return withFaces(browser, part, { format, pictures, smallestType }, async (page) => {
    const drawings = await page.evaluate(drawFaces);
    const vectors = drawings.map((drawing, index) => ({
      fileName: name(cards[index] ?? "", "svg"),
      bytes: Buffer.from(faceSvg(drawing, format)),
      mediaType: "image/svg+xml",
    }));
    const singles = await shootCards(page, cards, format, name);
    const sheets = await shootSheets(page, cards, format, name);
    return [...sheets, ...singles, ...vectors];
  });
}

async function shootCards(
  page: Page,
  cards: readonly string[],
  format: CardFormat,
  name: (card: string, extension: string) => string,
): Promise<PlainFile[]> {
  const files: PlainFile[] = [];
  for (const [face, card] of cards.entries()) {
    files.push({ fileName: name(card, "png"), bytes: await shootCard(page, face, format), mediaType: "image/png" });
  }
  return files;
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
