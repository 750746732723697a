import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";

/**
 * Chromium writes a heading's bookmark twice ("PlanPlan") where it stands at the top of a page of another size.
 * Gives bookmarks that are twice one of `headings` their title back.
 */
export function repairBookmarks(pdf: PDFDocument, headings: readonly string[]): void {
  const doubled = new Map(headings.map((heading) => [heading + heading, heading]));
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    const title = object.get(PDFName.of("Title"));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) continue;
    const heading = doubled.get(title.decodeText());
    if (heading !== undefined) object.set(PDFName.of("Title"), PDFHexString.fromText(heading));
  }
}
