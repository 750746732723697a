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
import { structRoot, type Tag, tagsIn } from "../pdf/tag-tree.ts";
import type { PageMarks } from "./page-marks.ts";

/**
 * Whether all that is painted is either content of one tag or an artifact, and tags and pages know of each other. `marks`:
 * page by page.
 */
export function checkContent(pdf: PDFDocument, tags: readonly Tag[], marks: readonly PageMarks[]): string[] {
  const parents = parentNumbers(pdf);
  const ownersOn = ownersByPage(tags);
  return pdf.getPages().flatMap((page, index) => {
    const { numbers = [], faults = [] } = marks[index] ?? {};
    const owners = ownersOn.get(page.ref) ?? new Map<number, Tag[]>();
    const own = parentsOf(page, parents);
    const painted = new Set(numbers);
    return [
      ...faults,
      ...numbers.flatMap((mcid) => {
        const [owner, ...more] = owners.get(mcid) ?? [];
        if (owner === undefined) return [`content ${mcid} belongs to no tag`];
        if (more.length > 0) return [`content ${mcid} belongs to several tags`];
        return own[mcid] === owner.ref ? [] : [`content ${mcid} names another tag than its own`];
      }),
      ...[...owners.keys()].filter((mcid) => !painted.has(mcid)).map((mcid) => `content ${mcid} is on no page`),
    ].map((fault) => `page ${index + 1}: ${fault}`);
  });
}

/** The tags that hold each piece of content, page by page. */
function ownersByPage(tags: readonly Tag[]): Map<PDFRef, Map<number, Tag[]>> {
  const pages = new Map<PDFRef, Map<number, Tag[]>>();
  for (const tag of tagsIn(tags)) {
    for (const kid of tag.kids) {
      if (kid.kind !== "content") continue;
      const owners = pages.get(kid.page) ?? new Map<number, Tag[]>();
      pages.set(kid.page, owners.set(kid.mcid, [...(owners.get(kid.mcid) ?? []), tag]));
    }
  }
  return pages;
}

/** The entries of the tree of parents by their numbers. */
function parentNumbers(pdf: PDFDocument): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>();
  const read = (node: PDFObject | undefined) => {
    const dict = pdf.context.lookup(node);
    if (!(dict instanceof PDFDict)) return;
    const numbers = dict.lookupMaybe(PDFName.of("Nums"), PDFArray)?.asArray() ?? [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const number = numbers[at];
      const entry = numbers[at + 1];
      if (number instanceof PDFNumber && entry !== undefined) found.set(number.asNumber(), entry);
    }
    for (const kid of dict.lookupMaybe(PDFName.of("Kids"), PDFArray)?.asArray() ?? []) read(kid);
  };
  read(structRoot(pdf)?.get(PDFName.of("ParentTree")));
  return found;
}

function parentsOf(page: PDFPage, parents: ReadonlyMap<number, PDFObject>): (PDFObject | undefined)[] {
  const number = page.node.get(PDFName.of("StructParents"));
  const entry = number instanceof PDFNumber ? page.doc.context.lookup(parents.get(number.asNumber())) : undefined;
  return entry instanceof PDFArray ? entry.asArray() : [];
}
