import type { PDFDocument } from "@cantoo/pdf-lib";
import { pageOperations } from "../pdf/content-stream.ts";
import { readTags } from "../pdf/tag-tree.ts";
import { checkAnnotations } from "./check-annotations.ts";
import { checkContent } from "./check-content.ts";
import { checkDocument } from "./check-document.ts";
import { checkOrder } from "./check-order.ts";
import { checkTree } from "./check-tree.ts";
import { checkWords } from "./check-words.ts";
import { type PageMarks, readMarks } from "./page-marks.ts";
import { textOfFile } from "./read-aloud.ts";

/**
 * Everything in which a finished `pdf` falls short of PDF/UA-1 as far as a program can tell, one line each; empty if all
 * is well. Whether a text describes its picture, only people can tell. `marks`: page by page, if they are read already.
 */
export function checkTags(
  pdf: PDFDocument,
  imposed = false,
  marks: readonly PageMarks[] = pdf.getPages().map((page) => readMarks(page, pageOperations(page))),
): string[] {
  const tags = readTags(pdf);
  if (tags.length === 0) return ["no tags: screen readers find no text"];
  const text = textOfFile(
    pdf,
    marks.map((page) => page.text),
  );
  return [
    ...checkDocument(pdf, tags),
    ...checkTree(pdf, tags, text),
    ...checkContent(pdf, tags, marks),
    ...checkOrder(pdf, tags, marks, imposed),
    ...checkAnnotations(pdf, tags),
    ...checkWords(tags, text),
  ];
}
