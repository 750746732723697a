import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { type Tag, tagsIn } from "../pdf/tag-tree.ts";

/** Whether links and form fields have tags and descriptions. */
export function checkAnnotations(pdf: PDFDocument, tags: readonly Tag[]): string[] {
  const owners = new Map<PDFRef, Tag>();
  for (const tag of tagsIn(tags)) {
    for (const kid of tag.kids) if (kid.kind === "annotation") owners.set(kid.object, tag);
  }
  return pdf.getPages().flatMap((page, index) =>
    (page.node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const annotation = pdf.context.lookup(ref);
      if (!(annotation instanceof PDFDict)) return [];
      const owner = owners.get(ref as PDFRef);
      return checkAnnotation(annotation, owner).map((fault) => `page ${index + 1}: ${fault}`);
    }),
  );
}

function checkAnnotation(annotation: PDFDict, owner: Tag | undefined): string[] {
  const isField = annotation.get(PDFName.of("Subtype")) === PDFName.of("Widget");
  const what = isField ? "a form field" : "a link";
  const role = isField ? "Form" : "Link";
  const faults: string[] = [];
  if (owner === undefined) faults.push(`${what} without a tag`);
  else if (owner.role !== role) faults.push(`${what} tagged ${owner.role}`);
  if (!(annotation.get(PDFName.of("StructParent")) instanceof PDFNumber)) faults.push(`${what} that names no tag`);
  if (isField && textOf(annotation, "TU") === "") faults.push("a form field without a description");
  if (!isField && textOf(annotation, "Contents") === "") faults.push("a link without a description");
  return faults;
}

/** A text of the annotation, or of the field whose box it is. */
function textOf(annotation: PDFDict, key: string): string {
  const text =
    annotation.lookup(PDFName.of(key)) ??
    annotation.lookupMaybe(PDFName.of("Parent"), PDFDict)?.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText().trim() : "";
}
