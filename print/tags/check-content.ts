import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from "@cantoo/pdf-lib";
import { contentText, operationsIn } from "../pdf/content-stream.ts";
import { structRoot, type Tag, tagsIn } from "../pdf/tag-tree.ts";
import { mcidIn, painting } from "./mark-artifacts.ts";

/** Whether all that is painted is either content of one tag or an artifact, and tags and pages know of each other. */
export function checkContent(pdf: PDFDocument, tags: readonly Tag[]): string[] {
  const parents = parentNumbers(pdf);
  return pdf.getPages().flatMap((page, index) => {
    const { numbers, faults } = readMarks(page);
    const owners = new Map<number, Tag[]>();
    for (const tag of tagsIn(tags)) {
      for (const kid of tag.kids) {
        if (kid.kind === "content" && kid.page === page.ref)
          owners.set(kid.mcid, [...(owners.get(kid.mcid) ?? []), tag]);
      }
    }
    const own = parentsOf(page, parents);
    return [
      ...faults,
      ...numbers.flatMap((mcid) => {
        const [owner, ...more] = owners.get(mcid) ?? [];
        if (owner === undefined) return [`content ${mcid} belongs to no tag`];
        if (more.length > 0) return [`content ${mcid} belongs to several tags`];
        return own[mcid] === owner.ref ? [] : [`content ${mcid} names another tag than its own`];
      }),
      ...[...owners.keys()].filter((mcid) => !numbers.includes(mcid)).map((mcid) => `content ${mcid} is on no page`),
    ].map((fault) => `page ${index + 1}: ${fault}`);
  });
}

function readMarks(page: PDFPage): { numbers: number[]; faults: Set<string> } {
  const numbers: number[] = [];
  const faults = new Set<string>();
  const marks: (number | "artifact" | undefined)[] = [];
  for (const { operator, operands } of operationsIn(contentText(page.doc.context, page.node.Contents()))) {
    if (operator === "EMC") marks.pop();
    if (operator === "BMC" || operator === "BDC") {
      const mark = operands[0] === "/Artifact" ? "artifact" : mcidIn(operands[1] ?? "");
      const round = marks.find((outer) => outer !== undefined);
      // Without a number, too: where such marks end, poppler believes the outer ones to end.
      if (round !== undefined && (mark !== undefined || round !== "artifact"))
        faults.add(`marked content within ${round === "artifact" ? "an artifact" : `content ${round}`}`);
      marks.push(mark);
      if (typeof mark !== "number") continue;
      if (numbers.includes(mark)) faults.add(`content ${mark} twice`);
      numbers.push(mark);
    }
    const isMarked = marks.some((mark) => mark !== undefined);
    if (painting.has(operator) && !isMarked)
      faults.add(`${operator === "Tj" ? "text" : "something drawn"} is neither tagged nor an artifact`);
  }
  if (marks.length > 0) faults.add("marked content without an end");
  if (hasMarksInside(page)) faults.add("tagged content inside a form, which our tags do not reach");
  return { numbers, faults };
}

function hasMarksInside(page: PDFPage): boolean {
  const objects = page.node.Resources()?.lookupMaybe(PDFName.of("XObject"), PDFDict);
  return (objects?.keys() ?? []).some((key) => {
    const object = objects?.lookup(key);
    const isForm = object instanceof PDFRawStream && object.dict.get(PDFName.of("Subtype")) === PDFName.of("Form");
    return isForm && /\/MCID\s/.test(contentText(page.doc.context, object));
  });
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
