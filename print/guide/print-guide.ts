import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import type { Deck } from "../../cards/deck.ts";
import type { GuideDocument } from "../../workshop-guides/render/documents.ts";
import { embeddedFontName } from "../deck/font-faces.ts";
import { layOutWithFonts } from "../deck/render-page.ts";
import { finishPdf } from "../pdf/finish-pdf.ts";
import { substituteFonts } from "../pdf/substitute-fonts.ts";
import { PrintFailure } from "../print-failure.ts";
import { guidePage } from "./guide-document.tsx";
import { readLabels } from "./labels.ts";

/** What the stylesheet leaves of an A4 page between its upper edge and the footer, less a line for rounding, in mm. */
const sheetHeight = 273;

/**
 * One guide, handout or rules as an A4 PDF with bookmarks and tags. `deck` is in the document's language.
 * Throws PrintFailure if a handout needs more than its one page or a font was substituted.
 */
export async function printGuide(browser: Browser, document: GuideDocument, deck: Deck): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.emulateMediaType("print");
    await page.setContent(guidePage(document, deck, readLabels(document.language)), { waitUntil: "load" });
    await page.evaluate(layOutWithFonts);
    if (document.kind === "handout") await page.evaluate(stretchForms, sheetHeight);
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    const pdf = await PDFDocument.load(printed, { updateMetadata: false });
    const where = `${document.kind} ${document.name} (${document.language})`;
    const faults = substituteFonts(pdf, embeddedFontName).map((fault) => `${where}: ${fault}`);
    if (document.kind === "handout" && pdf.getPageCount() > 1) {
      faults.push(`${where}: ${pdf.getPageCount()} pages; a handout fits on one A4 page, so shorten it`);
    }
    if (faults.length > 0) throw new PrintFailure(faults);
    return await finishPdf(pdf, { title: document.title, language: deck.language.tag });
  } finally {
    await page.close();
  }
}

/** Runs in the page. Shares out the rest of the sheet (its height in mm) among the rows that wait for a pen. */
function stretchForms(sheet: number): void {
  const rows = document.querySelectorAll<HTMLElement>(".form tbody tr");
  const taken = document.body.getBoundingClientRect().height / (96 / 25.4);
  if (rows.length === 0 || taken >= sheet) return;
  const roomiest = 20;
  for (const row of rows) {
    const height = row.getBoundingClientRect().height / (96 / 25.4);
    const stretched = height + (sheet - taken) / rows.length;
    row.style.height = `${Math.max(height, Math.min(roomiest, stretched))}mm`;
  }
}
