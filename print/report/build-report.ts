import { PDFDocument } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer-core";
import { withPage } from "../browser/with-page.ts";
import { type BuiltFile, finishDraft } from "../catalogue/build-product.ts";
import { repairBookmarks } from "../pdf/repair-bookmarks.ts";
import { printedReport } from "./printed-report.ts";
import { reportPage } from "./report-document.tsx";

/**
 * A report as an A4 PDF with tags and bookmarks. Nobody has written its texts for print: what preflight would find in
 * them, such as a sign that our fonts lack, is no reason not to print it. Throws ZodError where `given` is no report.
 */
export async function buildReport(given: unknown, browser: Browser): Promise<BuiltFile> {
  const report = printedReport.parse(given);
  const pdf = await withPage(browser, reportPage(report), async (page) => {
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    // The page is used again, perhaps much later: nothing of what people have said stays in it.
    await page.setContent("");
    return PDFDocument.load(printed, { updateMetadata: false });
  });
  const { title, language, sections } = report;
  repairBookmarks(
    pdf,
    sections.map(({ heading }) => heading),
  );
  const { file } = await finishDraft({
    ...{ pdf, title, language, fileName: "minutes.pdf", colour: "rgb", tagged: true, where: "minutes" },
    expected: { minimumType: 8 },
  });
  return file;
}
