import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage } from "@cantoo/pdf-lib";

/** Moves all that is on `page`, links included, by `x` and `y` in pt. */
export function moveContent(page: PDFPage, x: number, y: number): void {
  page.translateContent(x, y);
  moveAnnotations(page, x, y);
}

/** Moves the links and form fields of `page` alone. */
export function moveAnnotations(page: PDFPage, x: number, y: number): void {
  for (const annotation of page.node.Annots()?.asArray() ?? []) {
    const rect = page.doc.context.lookup(annotation, PDFDict).lookup(PDFName.of("Rect"), PDFArray);
    for (const index of [0, 1, 2, 3]) {
      const moved = rect.lookup(index, PDFNumber).asNumber() + (index % 2 === 0 ? x : y);
      rect.set(index, PDFNumber.of(moved));
    }
  }
}
