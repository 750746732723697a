import { PDFDocument } from "@cantoo/pdf-lib";
import { embeddedFontName } from "../deck/font-faces.ts";
import type { PdfDraft } from "../product/kind.ts";
import type { Product } from "../product/product.ts";
import { checkTags } from "../tags/check-tags.ts";
import { wrongBoxes } from "./page-boxes.ts";
import { substituteFonts } from "./substitute-fonts.ts";

/**
 * Everything that is wrong with a finished file, one line each; empty if all is well. What only the page knows (texts
 * that do not fit) is found before, while it is set: measure-fit.ts.
 */
export async function findPrintFaults(bytes: Uint8Array, draft: PdfDraft, _product: Product): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { pages, boxes } = draft.expected;
  const count = pdf.getPageCount();
  return [
    ...substituteFonts(pdf, embeddedFontName),
    ...(pages === undefined || pages === count ? [] : [`${count} pages, ${pages} expected`]),
    ...(boxes === undefined ? [] : wrongBoxes(pdf, boxes)),
    ...(draft.tagged ? checkTags(pdf) : []),
  ].map((fault) => `${draft.where}: ${fault}`);
}
