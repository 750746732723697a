import type { PDFDocument } from "@cantoo/pdf-lib";
import { readTags } from "../pdf/tag-tree.ts";
import { checkAnnotations } from "./check-annotations.ts";
import { checkContent } from "./check-content.ts";
import { checkDocument } from "./check-document.ts";
import { checkOrder } from "./check-order.ts";
import { checkTree } from "./check-tree.ts";
import { checkWords } from "./check-words.ts";
import { textOfFile } from "./read-aloud.ts";

/**
 * Everything in which a finished `pdf` falls short of PDF/UA-1 as far as a program can tell, one line each; empty if all
 * is well. Whether a text describes its picture, only people can tell.
 */
export function checkTags(pdf: PDFDocument, imposed = false): string[] {
  const tags = readTags(pdf);
  if (tags.length === 0) return ["no tags: screen readers find no text"];
  const text = textOfFile(pdf);
  return [
    ...checkDocument(pdf, tags),
    ...checkTree(pdf, tags, text),
    ...checkContent(pdf, tags),
    ...checkOrder(pdf, tags, imposed),
    ...checkAnnotations(pdf, tags),
    ...checkWords(tags, text),
  ];
}
