import { PDFArray, type PDFDocument, PDFHeader, PDFName, type PDFPage, PDFRef } from "@cantoo/pdf-lib";
import { contentText, operationsIn } from "../pdf/content-stream.ts";
import { contentStream } from "../pdf/packed-stream.ts";
import { roleMap } from "../pdf/roles.ts";
import { shortNumbers } from "../pdf/short-numbers.ts";
import { type Content, contentKey, readTags, structRoot, tagsIn } from "../pdf/tag-tree.ts";
import type { PdfDraft } from "../product/kind.ts";
import { boxFigures, figureMeasure } from "./figure-boxes.ts";
import { addBookmarks } from "./heading-bookmarks.ts";
import { fillLineEnds } from "./line-ends.ts";
import { markArtifacts, nameMarks } from "./mark-artifacts.ts";
import { markedText } from "./marked-text.ts";
import { nameLinks } from "./name-links.ts";
import { textOfFile } from "./read-aloud.ts";
import { repairTree } from "./repair-tree.ts";
import { dropIdleHyphens, softenHyphens, softFontsOf } from "./soft-hyphens.ts";
import { tagFields } from "./tag-fields.ts";
import { fontTexts } from "./to-unicode.ts";
import { writeTags } from "./write-tags.ts";

/** Completes what Chromium leaves out of the tags of `pdf`, in place. Called for tagged drafts only, before the finish. */
export async function completeTags(pdf: PDFDocument, { expected }: Omit<PdfDraft, "pdf">): Promise<void> {
  const root = structRoot(pdf);
  if (root === undefined) return;
  // What was drawn on a page and waits to be written must be there before pages are rewritten.
  await pdf.flush();
  const softFonts = softFontsOf(pdf);
  const printedTags = readTags(pdf);
  const figures = figureMeasure(printedTags);
  const pages = pdf.getPages().map((page) => {
    const printed = dropIdleHyphens(shortNumbers(contentText(pdf.context, page.node.Contents())));
    const content = fillLineEnds(softenHyphens(page, printed, softFonts), fontTexts(page));
    const operations = operationsIn(content);
    figures.measure(page, operations);
    setContent(page, markArtifacts(content, operations));
    return markedText(page, operations);
  });
  const text = textOfFile(pdf, pages);
  const hasWords = (content: Content) => (text.get(contentKey(content)) ?? []).length > 0;
  const tags = tagFields(pdf, repairTree(pdf, printedTags, hasWords));
  const used = new Set([...tagsIn(tags)].map((tag) => tag.role));
  const mapped = Object.entries(roleMap).filter(([role]) => used.has(role));
  root.delete(PDFName.of("RoleMap"));
  if (mapped.length > 0) root.set(PDFName.of("RoleMap"), pdf.context.obj(Object.fromEntries(mapped)));
  boxFigures(pdf, tags, figures.boxes);
  writeTags(pdf, tags);
  namePieces(pdf);
  nameLinks(pdf, tags, text);
  addBookmarks(pdf, tags, text, expected.cards);
  // Tab order by structure came with 1.5, compressed objects too; PDF/UA-1 rests on 1.7.
  pdf.context.header = PDFHeader.forVersion(1, 7);
}

function namePieces(pdf: PDFDocument): void {
  const roles = new Map<string, Map<number, string>>();
  for (const tag of tagsIn(readTags(pdf))) {
    for (const kid of tag.kids) {
      if (kid.kind !== "content") continue;
      const page = roles.get(kid.page.tag) ?? new Map<number, string>();
      roles.set(kid.page.tag, page.set(kid.mcid, tag.role));
    }
  }
  for (const page of pdf.getPages()) {
    const content = contentText(pdf.context, page.node.Contents());
    setContent(
      page,
      nameMarks(content, (mcid) => roles.get(page.ref.tag)?.get(mcid)),
    );
  }
}

function setContent(page: PDFPage, content: string): void {
  const { context } = page.doc;
  for (const old of contentRefs(page)) context.delete(old);
  const stream = contentStream(context, content);
  page.node.set(PDFName.of("Contents"), context.register(stream));
}

function contentRefs(page: PDFPage): PDFRef[] {
  const contents = page.node.get(PDFName.of("Contents"));
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts.filter((part) => part instanceof PDFRef);
}
