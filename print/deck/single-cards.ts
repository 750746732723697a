import { beginMarkedContent, endMarkedContent, PDFDocument } from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import { bleedSize, setCardBoxes } from "./cut-page.ts";

/**
 * The fronts as Chromium printed them, cut to their exact size, each followed by the back. The pages of the fronts are
 * kept as they are, and with them their tags.
 */
export async function singleCards(fronts: Uint8Array, back: Uint8Array, format: CardFormat): Promise<PDFDocument> {
  const pdf = await PDFDocument.load(fronts, { updateMetadata: false });
  const backPage = (await PDFDocument.load(back, { updateMetadata: false })).getPage(0);
  const { width, height } = bleedSize(format);
  const upper = backPage.getHeight();
  const embeddedBack = await pdf.embedPage(backPage, { left: 0, right: width, bottom: upper - height, top: upper });

  const pages = pdf.getPages();
  pages.forEach((page, index) => {
    page.translateContent(0, height - page.getHeight());
    setCardBoxes(page, format);
    const behind = pdf.insertPage(2 * index + 1, [width, height]);
    // The back repeats on every second page: an artifact, which screen readers skip.
    behind.pushOperators(beginMarkedContent("Artifact"));
    behind.drawPage(embeddedBack, { x: 0, y: 0 });
    behind.pushOperators(endMarkedContent());
    setCardBoxes(behind, format);
  });
  return pdf;
}
