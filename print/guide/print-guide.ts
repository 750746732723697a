import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser, Page } from "puppeteer-core";
import type { Deck } from "../../cards/deck.ts";
import { message } from "../../cards/text/message.ts";
import type { GuideDocument } from "../../workshop-guides/render/documents.ts";
import { withPage } from "../browser/with-page.ts";
import { repairBookmarks } from "../pdf/repair-bookmarks.ts";
import type { GuideKit } from "../product/guide-kit.ts";
import type { PdfDraft } from "../product/kind.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";
import { guidePage } from "./guide-document.tsx";
import type { Labels } from "./labels.ts";

/** What the stylesheet leaves of an A4 page between its upper edge and the footer, less a line for rounding, in mm. */
const sheetHeight = 275;

/**
 * One guide, handout or rules as an A4 PDF with bookmarks and tags. `deck` is in the document's language, `kit` what it
 * needs. Throws PrintFailure if a handout needs more than its one page.
 */
export async function printGuide(
  browser: Browser,
  guide: GuideDocument,
  deck: Deck,
  labels: Labels,
  kit?: GuideKit,
): Promise<Omit<PdfDraft, "fileName" | "expected"> & { expected: { pages: number } }> {
  const html = guidePage(guide, deck, labels, kit);
  return withPage(browser, html, async (page) => {
    if (guide.kind === "handout") await page.evaluate(stretchForms, sheetHeight);
    let pdf = await printPage(page);
    if (guide.kind === "rules" && pdf.getPageCount() > 1) {
      await page.evaluate(() => document.body.classList.add("roomy"));
      pdf = await printPage(page);
    }
    repairBookmarks(
      pdf,
      guide.headings.map((heading) => heading.text),
    );
    const where = `${guide.kind} ${guide.name} (${guide.language})`;
    const pages = pdf.getPageCount();
    if (guide.kind === "handout" && pages > 1) {
      throw new PrintFailure([[where, message("long-handout", { pages })]]);
    }
    const language = deck.language.tag;
    return { pdf, title: guide.title, language, colour: "rgb", tagged: true, where, expected: { pages } };
  });
}

async function printPage(page: Page): Promise<PDFDocument> {
  const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  return PDFDocument.load(printed, { updateMetadata: false });
}

/** Runs in the page. Shares out the rest of the sheet (its height in mm) among the rows that wait for a pen. */
function stretchForms(sheet: number): void {
  const rows = document.querySelectorAll<HTMLElement>(".form tbody tr");
  document.body.style.width = "170mm";
  const taken = document.body.getBoundingClientRect().height / (96 / 25.4);
  if (taken >= sheet) return;
  const roomiest = 20;
  for (const row of rows) {
    const height = row.getBoundingClientRect().height / (96 / 25.4);
    const stretched = height + (sheet - taken) / rows.length;
    row.style.height = `${Math.max(height, Math.min(roomiest, stretched))}mm`;
  }
  document.body.style.width = "";
}
