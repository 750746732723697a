import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from "@cantoo/pdf-lib";
import { contentText } from "../pdf/content-stream.ts";
import { setBoxes } from "../pdf/cut-page.ts";
import { moveAnnotations } from "../pdf/move-content.ts";
import { contentStream } from "../pdf/packed-stream.ts";
import { points } from "../pdf/points.ts";
import { type Kid, readTags, structRoot, type Tag } from "../pdf/tag-tree.ts";
import { writeTags } from "../tags/write-tags.ts";

/** Where the lower left corner of a page (its index) lies on a sheet, in mm from that of the sheet. */
type Placement = Readonly<{ page: number; x: number; y: number }>;
/** One side of a sheet, in mm. */
export type Sheet = Readonly<{ width: number; height: number; placements: readonly Placement[] }>;

/** Where what was on a page of its own is now: its sheet, how far it was moved in pt, what its numbers were raised by. */
type Moved = Readonly<{ sheet: PDFPage; x: number; y: number; firstMcid: number }>;

/**
 * Replaces the pages of `pdf` by `sheets` on which they lie, in place. Unlike embedded pages they keep tags, links and
 * bookmarks: reading goes on in the order of the pages, wherever these lie. A page is placed once or left out.
 */
export function placePages(pdf: PDFDocument, sheets: readonly Sheet[]): void {
  const pages = pdf.getPages();
  const moved = new Map<PDFObject, Moved>();
  for (const { width, height, placements } of sheets) {
    const sheet = pdf.addPage([points(width), points(height)]);
    setBoxes(sheet, { media: { x: 0, y: 0, width, height } });
    const parts: string[] = [];
    let firstMcid = 0;
    // Painted in the order in which it is read.
    for (const { page: index, x, y } of placements.toSorted((one, other) => one.page - other.page)) {
      const page = pages[index];
      if (page === undefined) throw new Error(`no page ${index} to place`);
      const place = { sheet, x: points(x), y: points(y), firstMcid };
      const { content, marks } = placedContent(page, place);
      parts.push(content);
      addResources(sheet, page);
      addAnnotations(sheet, page, place);
      moved.set(page.ref, place);
      firstMcid += marks;
    }
    sheet.node.set(PDFName.of("Contents"), pdf.context.register(contentStream(pdf.context, parts.join("\n"))));
  }
  if (structRoot(pdf) !== undefined) writeTags(pdf, placedTags(readTags(pdf), moved));
  leadToSheets(pdf, moved);
  for (let index = pages.length - 1; index >= 0; index -= 1) pdf.removePage(index);
}

/** A page's content, moved and cut at its edges; its pieces count on from those of the page before. */
function placedContent(page: PDFPage, { x, y, firstMcid }: Moved): { content: string; marks: number } {
  const { width, height } = page.getMediaBox();
  let marks = 0;
  const renumbered = contentText(page.doc.context, page.node.Contents()).replace(
    /\/MCID\s+(\d+)(?=\s*>>\s*BDC\b)/g,
    (_, mcid: string) => {
      marks = Math.max(marks, Number(mcid) + 1);
      return `/MCID ${Number(mcid) + firstMcid}`;
    },
  );
  return { content: `q\n1 0 0 1 ${x} ${y} cm\n0 0 ${width} ${height} re\nW\nn\n${renumbered}\nQ`, marks };
}

/** Chromium names a resource after its object, so that names mean the same on all pages of a file. */
function addResources(sheet: PDFPage, page: PDFPage): void {
  const { context } = page.doc;
  const own = sheet.node.Resources() ?? context.obj({});
  sheet.node.set(PDFName.of("Resources"), own);
  for (const [kind, resources] of page.node.Resources()?.entries() ?? []) {
    const added = context.lookup(resources);
    if (!(added instanceof PDFDict)) continue;
    const known = own.lookupMaybe(kind, PDFDict) ?? context.obj({});
    own.set(kind, known);
    for (const [name, resource] of added.entries()) {
      const other = known.get(name);
      if (other !== undefined && other !== resource) throw new Error(`${name} is two things on pages of one sheet`);
      known.set(name, resource);
    }
  }
}

function addAnnotations(sheet: PDFPage, page: PDFPage, { x, y }: Moved): void {
  moveAnnotations(page, x, y);
  for (const ref of page.node.Annots()?.asArray() ?? []) {
    const annotation = page.doc.context.lookup(ref, PDFDict);
    if (annotation.has(PDFName.of("P"))) annotation.set(PDFName.of("P"), sheet.ref);
    sheet.node.addAnnot(ref as PDFRef);
  }
}

function placedTags(tags: readonly Tag[], moved: ReadonlyMap<PDFObject, Moved>): Tag[] {
  const placed = (kid: Kid): Kid => {
    if (kid.kind === "tag") return { ...kid, kids: kid.kids.map(placed) };
    const place = moved.get(kid.page);
    if (place === undefined) return kid;
    const page = place.sheet.ref;
    return kid.kind === "content" ? { ...kid, page, mcid: kid.mcid + place.firstMcid } : { ...kid, page };
  };
  return tags.map((tag) => ({ ...tag, kids: tag.kids.map(placed) }));
}

/** Bookmarks and links inside the file: [page, /XYZ, x, y, zoom]. */
function leadToSheets({ context }: PDFDocument, moved: ReadonlyMap<PDFObject, Moved>): void {
  const follow = (target: PDFArray) => {
    const first = target.get(0);
    const place = moved.get(first);
    if (place === undefined) return;
    target.set(0, place.sheet.ref);
    for (const [index, shift] of [
      [2, place.x],
      [3, place.y],
    ] as const) {
      const length = index < target.size() ? target.lookup(index) : undefined;
      if (length instanceof PDFNumber) target.set(index, PDFNumber.of(length.asNumber() + shift));
    }
  };
  const seen = new Set<PDFArray>();
  for (const [, object] of context.enumerateIndirectObjects()) {
    const targets = object instanceof PDFArray ? [object] : object instanceof PDFDict ? targetsIn(object) : [];
    for (const target of targets) {
      if (target.size() === 0 || seen.has(target)) continue;
      seen.add(target);
      follow(target);
    }
  }
}

function targetsIn(dict: PDFDict): PDFArray[] {
  const action = dict.lookup(PDFName.of("A"));
  const holders = action instanceof PDFDict ? [dict, action] : [dict];
  const named = holders.flatMap((holder) => ["Dest", "D"].map((key) => holder.lookup(PDFName.of(key))));
  return named.filter((target) => target instanceof PDFArray);
}
