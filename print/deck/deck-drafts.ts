import type { Browser } from "puppeteer-core";
import { sheetCount, slotOf } from "../paper/sheet-grid.ts";
import type { Colour } from "../paper/vocabulary.ts";
import type { PdfDraft } from "../product/kind.ts";
import type { SheetWords } from "../sheet-notes/sheet-words.ts";
import type { CardPages } from "./card-pages.ts";
import { type BackOffset, cardSheets } from "./card-sheets.ts";
import { type DeckPart, frontsOf } from "./deck-side.ts";
import type { Medium } from "./medium.ts";
import { hasPhotos } from "./picture.tsx";
import { sheetNotesPages } from "./sheet-notes-pages.tsx";
import { singleCards } from "./single-cards.ts";

type Shared = Readonly<{
  title: string;
  language: string;
  colour: Colour;
  minimumType: number;
  fileName: (side: string) => string;
  /** What stands beside the cuts of sheets. */
  words: SheetWords;
  browser: Promise<Browser>;
}>;

/** The file or files of one part on its medium. Sheets carry no tags, since imposing loses them. */
export async function deckDrafts(
  part: DeckPart,
  cards: CardPages,
  { layout, inkLimit, minimumNegativeType, name, format }: Medium,
  backOffset: BackOffset,
  { title, language, colour, minimumType, fileName, words, browser }: Shared,
): Promise<PdfDraft[]> {
  const common = { title, language, colour, where: `${part.name} (${language}, ${name})` };
  const photos = part.sides.some(({ deck }) => hasPhotos(deck));
  const expected = { minimumType, minimumNegativeType, inkLimit, photos };
  if (layout.layout === "single") {
    const files = await singleCards(cards, layout.order, layout.cropMarks);
    return files.map(({ side, pdf, pages, boxes, frontPage }) => ({
      ...common,
      pdf,
      fileName: fileName(side),
      tagged: side !== "backs",
      expected: {
        ...expected,
        ...frontsOn(part, pages, frontPage),
        safe: format.safe,
        pages,
        boxes: Array.from({ length: pages }, () => boxes),
      },
    }));
  }
  const count = cards.backOf.length;
  const sheets = sheetCount(count, layout);
  const noted = { words, sheets, paper: layout, format, language, colour, minimumType, where: common.where };
  const pdf = await cardSheets(cards, layout, backOffset, await sheetNotesPages(await browser, noted));
  const pagesOfSheet = layout.layout === "fold" ? 1 : 2;
  const pages = pagesOfSheet * sheets;
  const frontPage = (card: number) => pagesOfSheet * slotOf(card, count, layout).sheet;
  const media = { x: 0, y: 0, width: layout.width, height: layout.height };
  return [
    {
      ...common,
      pdf,
      fileName: fileName(""),
      tagged: false,
      duplex: layout.layout === "sheet" ? layout.duplex : undefined,
      expected: {
        ...expected,
        ...frontsOn(part, pages, frontPage),
        pages,
        boxes: Array.from({ length: pages }, () => ({ media })),
      },
    },
  ];
}

/** The codes of the cards whose fronts are on each page, and the addresses of their QR codes. */
function frontsOn(part: DeckPart, pages: number, frontPage: (card: number) => number | undefined) {
  const fronts = frontsOf(part).map((front, card) => ({ ...front, page: frontPage(card) }));
  const onPage = Array.from({ length: pages }, (_, page) => fronts.filter((front) => front.page === page));
  return {
    cards: onPage.map((some) => some.flatMap(({ code }) => code ?? [])),
    addresses: onPage.map((some) => some.flatMap(({ address }) => address ?? [])),
  };
}
