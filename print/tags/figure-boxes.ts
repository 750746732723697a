import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFPage } from "@cantoo/pdf-lib";
import type { Operation } from "../pdf/content-stream.ts";
import { around } from "../pdf/interpreter/box.ts";
import type { PageFont } from "../pdf/interpreter/page-font.ts";
import type { Box } from "../pdf/interpreter/path.ts";
import { attributeOf, contentIn, contentKey, type Tag, tagsIn } from "../pdf/tag-tree.ts";
import { markedBoxes } from "./marked-boxes.ts";

/** Where the figures of a file are, piece by piece. */
export type FigureBoxes = Map<string, Box>;

/** Measures the figures that do not say where they are, page by page, while the operations of each are known. */
export function figureMeasure(tags: readonly Tag[]): {
  measure: (page: PDFPage, operations: readonly Operation[]) => void;
  boxes: FigureBoxes;
} {
  const wanted = new Map<string, Set<number>>();
  for (const { kids } of openFigures(tags)) {
    for (const { page, mcid } of contentIn(kids)) {
      wanted.set(page.tag, (wanted.get(page.tag) ?? new Set()).add(mcid));
    }
  }
  const boxes: FigureBoxes = new Map();
  const fonts = new Map<PDFDict, PageFont>();
  const measure = (page: PDFPage, operations: readonly Operation[]) => {
    const figures = wanted.get(page.ref.tag);
    if (figures === undefined) return;
    for (const [mcid, box] of markedBoxes(page, operations, figures, fonts)) {
      boxes.set(contentKey({ kind: "content", page: page.ref, mcid }), box);
    }
  };
  return { measure, boxes };
}

/** Says of every figure where it is on its page, as PDF/UA asks: BBox in pt, in the page's own coordinates. */
export function boxFigures(pdf: PDFDocument, tags: readonly Tag[], boxes: FigureBoxes): void {
  for (const { dict, kids } of openFigures(tags)) {
    const own = [...contentIn(kids)].flatMap((content) => boxes.get(contentKey(content)) ?? []);
    const box = own.reduce<Box | undefined>(around, undefined);
    if (box !== undefined) addLayout(pdf, dict, box);
  }
}

/** Figures without a place. */
const openFigures = (tags: readonly Tag[]): Tag[] =>
  [...tagsIn(tags)].filter(({ role, dict }) => role === "Figure" && attributeOf(dict, "BBox") === undefined);

function addLayout(pdf: PDFDocument, dict: PDFDict, { left, bottom, right, top }: Box): void {
  const box = [left, bottom, right, top].map((length) => Number(length.toFixed(2)));
  const layout = pdf.context.obj({ O: "Layout", BBox: box, Placement: "Block" });
  const known = dict.lookup(PDFName.of("A"));
  const others = known instanceof PDFArray ? known.asArray() : known instanceof PDFDict ? [known] : [];
  dict.set(PDFName.of("A"), others.length === 0 ? layout : pdf.context.obj([...others, layout]));
}
