import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { readTags, structRoot } from "./tag-tree.ts";

/** The pages of all `files` one after the other, with their tags below those of the first; completeTags puts them in order. */
export async function joinPages([first, ...others]: readonly Uint8Array[]): Promise<PDFDocument> {
  if (first === undefined) throw new Error("no pages to join");
  const pdf = await PDFDocument.load(first, { updateMetadata: false });
  for (const file of others) {
    const source = await PDFDocument.load(file, { updateMetadata: false });
    const copier = PDFObjectCopier.for(source.context, pdf.context);
    for (const page of source.getPages()) {
      const ref = copier.copy(page.ref);
      const leaf = pdf.context.lookup(ref);
      if (!(leaf instanceof PDFPageLeaf)) throw new Error("a page that is none");
      pdf.addPage(PDFPage.of(leaf, ref, pdf));
    }
    joinTags(pdf, source, copier);
  }
  return pdf;
}

function joinTags(pdf: PDFDocument, source: PDFDocument, copier: PDFObjectCopier): void {
  const [document] = readTags(pdf);
  const [added] = readTags(source);
  if (structRoot(pdf) === undefined || document === undefined || added === undefined) return;
  const copied = pdf.context.lookup(copier.copy(added.ref), PDFDict);
  const kids = [...kidsOf(document.dict), ...kidsOf(copied)];
  document.dict.set(PDFName.of("K"), pdf.context.obj(kids));
}

function kidsOf(tag: PDFDict): PDFRef[] {
  const kids = tag.lookup(PDFName.of("K"));
  return (kids instanceof PDFArray ? kids.asArray() : [tag.get(PDFName.of("K"))]).filter(
    (kid) => kid !== undefined,
  ) as PDFRef[];
}
