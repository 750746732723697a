import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage } from "@cantoo/pdf-lib";
import { around } from "../pdf/interpreter/box.ts";
import type { PageFont } from "../pdf/interpreter/page-font.ts";
import type { Box } from "../pdf/interpreter/path.ts";
import { attributeOf, contentIn, type Tag, tagsIn } from "../pdf/tag-tree.ts";
import { markedBoxes } from "./marked-boxes.ts";

/** Says of every figure where it is on its page, as PDF/UA asks: BBox in pt, in the page's own coordinates. */
export function boxFigures(pdf: PDFDocument, tags: readonly Tag[]): void {
  const pages = new Map(pdf.getPages().map((page) => [page.ref, page]));
  const found = new Map<PDFPage, Map<number, Box>>();
  const fonts = new Map<PDFDict, PageFont>();
  for (const { role, dict, kids } of tagsIn(tags)) {
    if (role !== "Figure" || attributeOf(dict, "BBox") !== undefined) continue;
    const boxes = [...contentIn(kids)].flatMap(({ page: ref, mcid }) => {
      const page = pages.get(ref);
      if (page === undefined) return [];
      const onPage = found.get(page) ?? markedBoxes(page, fonts);
      found.set(page, onPage);
      return onPage.get(mcid) ?? [];
    });
    const box = boxes.reduce<Box | undefined>(around, undefined);
    if (box !== undefined) addLayout(pdf, dict, box);
  }
}

function addLayout(pdf: PDFDocument, dict: PDFDict, { left, bottom, right, top }: Box): void {
  const box = [left, bottom, right, top].map((length) => Number(length.toFixed(2)));
  const layout = pdf.context.obj({ O: "Layout", BBox: box, Placement: "Block" });
  const known = dict.lookup(PDFName.of("A"));
  const others = known instanceof PDFArray ? known.asArray() : known instanceof PDFDict ? [known] : [];
  dict.set(PDFName.of("A"), others.length === 0 ? layout : pdf.context.obj([...others, layout]));
}
