import type { PdfDraft } from "../product/kind.ts";
import type { Colour } from "../product/options.ts";
import type { CardPages } from "./card-pages.ts";
import { type BackOffset, cardSheets } from "./card-sheets.ts";
import type { DeckPart } from "./deck-side.ts";
import type { Medium } from "./medium.ts";
import { singleCards } from "./single-cards.ts";

type Shared = Readonly<{
  title: string;
  language: string;
  colour: Colour;
  minimumType: number;
  fileName: (side: string) => string;
}>;

/** The file or files of one part on its medium. Sheets carry no tags, since imposing loses them. */
export async function deckDrafts(
  part: DeckPart,
  cards: CardPages,
  { layout, inkLimit, name }: Medium,
  backOffset: BackOffset,
  { title, language, colour, minimumType, fileName }: Shared,
): Promise<PdfDraft[]> {
  const common = { title, language, colour, where: `${part.name} (${language}, ${name})` };
  const expected = { minimumType, inkLimit };
  if (layout.layout === "single") {
    const files = await singleCards(cards, layout.order, layout.cropMarks);
    return files.map(({ side, pdf, pages, boxes }) => ({
      ...common,
      pdf,
      fileName: fileName(side),
      tagged: side !== "backs",
      expected: { ...expected, pages, boxes: Array.from({ length: pages }, () => boxes) },
    }));
  }
  const pdf = await cardSheets(cards, layout, backOffset);
  const sheets = Math.ceil(cards.backOf.length / (layout.columns * layout.rows));
  const pages = layout.layout === "fold" ? sheets : 2 * sheets;
  const media = { x: 0, y: 0, width: layout.width, height: layout.height };
  return [
    {
      ...common,
      pdf,
      fileName: fileName(""),
      tagged: false,
      duplex: layout.layout === "sheet" ? layout.duplex : undefined,
      expected: { ...expected, pages, boxes: Array.from({ length: pages }, () => ({ media })) },
    },
  ];
}
