import { PDFDocument, type PDFEmbeddedPage } from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import { bleedSize } from "./cut-page.ts";

/** Cards as they come from the typesetter: a page a front, and each back once. */
export type CardPages = Readonly<{
  fronts: Uint8Array;
  /** Each PDF is one page. */
  backs: readonly Uint8Array[];
  /** Index into `backs` for each card, in the order of the fronts. */
  backOf: readonly number[];
  format: CardFormat;
  /** The format of the backs: the same but for more bleed. */
  backFormat: CardFormat;
}>;

/** The pages of `cards` (a PDF) embedded into `pdf`, cut to the size of `format` with its bleed. */
export async function embedCards(pdf: PDFDocument, cards: Uint8Array, format: CardFormat): Promise<PDFEmbeddedPage[]> {
  const pages = (await PDFDocument.load(cards, { updateMetadata: false })).getPages();
  const { width, height } = bleedSize(format);
  return pdf.embedPages(
    pages,
    pages.map((page) => ({ left: 0, right: width, bottom: page.getHeight() - height, top: page.getHeight() })),
  );
}

/** Each back embedded once, whatever the number of cards that have it. */
export async function embedBacks(pdf: PDFDocument, { backs, backFormat }: CardPages): Promise<PDFEmbeddedPage[]> {
  const embedded: PDFEmbeddedPage[] = [];
  for (const back of backs) embedded.push(...(await embedCards(pdf, back, backFormat)));
  return embedded;
}
