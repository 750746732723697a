import { PDFDict, type PDFDocument, PDFName } from "@cantoo/pdf-lib";

/**
 * The fonts in `pdf` that should not be there: substitutes (their name does not match `expected`), Type 3 fonts and fonts
 * that are not embedded. One line each; empty if all is well.
 */
export function substituteFonts(pdf: PDFDocument, expected: RegExp): string[] {
  const faults = new Set<string>();
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of("Type")) !== PDFName.of("Font")) continue;
    const subtype = object.get(PDFName.of("Subtype"));
    if (subtype === PDFName.of("Type3")) {
      faults.add("a font became Type 3: a weight or a sign is missing in the fonts brought along");
      continue;
    }
    const name = String(object.get(PDFName.of("BaseFont"))).replace(/^\/(?:[A-Z]{6}\+)?/, "");
    if (!expected.test(name)) faults.add(`the font ${name} was substituted for one of ours`);
    const descriptor = object.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
    const isEmbedded = ["FontFile", "FontFile2", "FontFile3"].some((key) => descriptor?.has(PDFName.of(key)));
    if (subtype !== PDFName.of("Type0") && !isEmbedded) faults.add(`the font ${name} is not embedded`);
  }
  return [...faults].sort();
}
