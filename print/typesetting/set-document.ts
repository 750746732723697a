import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { message } from "../../cards/text/message.ts";
import { withPage } from "../browser/with-page.ts";
import { setBoxes } from "../pdf/cut-page.ts";
import { moveContent } from "../pdf/move-content.ts";
import { points } from "../pdf/points.ts";
import { distinctFindings, PrintFailure, type PrintFinding } from "../vocabulary/print-failure.ts";
import { documentPage, type PageContent } from "./document-page.tsx";
import { findMisfits, type Misfit } from "./find-misfits.ts";

export type SettingRules = Readonly<{
  /** pt */
  minimumType: number;
  tagged: boolean;
  /** What a finding is about. */
  where: string;
}>;

/**
 * Sets a document and prints it; its pages have exactly the size asked for.
 * Throws PrintFailure with every text that does not fit or is too small.
 */
export async function setDocument(browser: Browser, content: PageContent, rules: SettingRules): Promise<PDFDocument> {
  return withPage(browser, documentPage(content), async (page) => {
    const misfits = await page.evaluate(findMisfits, rules.minimumType);
    if (misfits.length > 0)
      throw new PrintFailure(distinctFindings(misfits.map((fault) => findingOf(fault, rules.where))));
    // What runs on from page to page may be measured in one piece.
    await page.evaluate(() => document.documentElement.toggleAttribute("data-measured", true));
    const printed = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: rules.tagged,
      outline: rules.tagged,
    });
    const pdf = await PDFDocument.load(printed, { updateMetadata: false });
    cutPages(pdf, content.size);
    return pdf;
  });
}

function cutPages(pdf: PDFDocument, { width, height }: PageContent["size"]): void {
  for (const page of pdf.getPages()) {
    moveContent(page, 0, points(height) - page.getHeight());
    setBoxes(page, { media: { x: 0, y: 0, width, height } });
  }
}

const findingOf = ({ field, kind, by }: Misfit, where: string): PrintFinding => [
  where,
  field,
  kind === "small"
    ? message("too-small-type", { size: by })
    : message(kind === "wide" ? "too-wide-for-box" : "too-tall-for-box", { millimetres: by }),
];
