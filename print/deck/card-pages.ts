import {
  concatTransformationMatrix,
  drawObject,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import { contentText } from "../pdf/content-stream.ts";
import { bleedSize } from "../pdf/cut-page.ts";
import { contentStream } from "../pdf/packed-stream.ts";
import { shortNumbers } from "../pdf/short-numbers.ts";

/** Cards as they come from the typesetter: a page a front, and each back once. */
export type CardPages = Readonly<{
  /** PDFs with the fronts in their order; one, but for large decks. */
  fronts: readonly Uint8Array[];
  /** Each PDF is one page. */
  backs: readonly Uint8Array[];
  /** Index into `backs` for each card, in the order of the fronts. */
  backOf: readonly number[];
  format: CardFormat;
  /** The format of the backs: the same but for more bleed. */
  backFormat: CardFormat;
}>;

/** A card as a form, which pages draw by its reference. */
export type CardForm = PDFRef;

/**
 * The pages of `source` as forms in `pdf`, cut to `width` × `height` pt from their upper left corner. pdf-lib's
 * own embedding leaves the pages in the file, too.
 */
export function embedForms(
  pdf: PDFDocument,
  source: PDFDocument,
  { width, height }: Readonly<{ width: number; height: number }>,
): CardForm[] {
  const copier = PDFObjectCopier.for(source.context, pdf.context);
  return source.getPages().map((page) => {
    const resources = page.node.Resources();
    if (resources === undefined) throw new Error("a page without resources");
    const bottom = page.getHeight() - height;
    return pdf.context.register(
      contentStream(pdf.context, shortNumbers(contentText(source.context, page.node.Contents())), {
        Type: "XObject",
        Subtype: "Form",
        FormType: 1,
        BBox: [0, bottom, width, page.getHeight()],
        Matrix: [1, 0, 0, 1, 0, -bottom],
        Resources: copier.copy(resources),
      }),
    );
  });
}

/** Draws a form on `page`, its lower left corner at x, y (pt), or turned by 180° about that point. */
export function drawForm(page: PDFPage, form: CardForm, { x, y, turned = false }: Place): void {
  // Named after the form and nothing else: pages that show the same are the same.
  const name = PDFName.of(`Card${form.objectNumber}`);
  page.node.setXObject(name, form);
  const turn = turned ? -1 : 1;
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(turn, 0, 0, turn, x, y),
    drawObject(name),
    popGraphicsState(),
  );
}

type Place = Readonly<{ x: number; y: number; turned?: boolean }>;

const load = (printed: Uint8Array) => PDFDocument.load(printed, { updateMetadata: false });

/** Each front embedded once. */
export async function embedFronts(pdf: PDFDocument, { fronts, format }: CardPages): Promise<CardForm[]> {
  const embedded: CardForm[] = [];
  for (const some of fronts) embedded.push(...embedForms(pdf, await load(some), bleedSize(format)));
  return embedded;
}

/** Each back embedded once, whatever the number of cards that have it. */
export async function embedBacks(pdf: PDFDocument, { backs, backFormat }: CardPages): Promise<CardForm[]> {
  const embedded: CardForm[] = [];
  for (const back of backs) embedded.push(...embedForms(pdf, await load(back), bleedSize(backFormat)));
  return embedded;
}
