import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { type Kid, readTags, structRoot, type Tag, tagsIn } from "../pdf/tag-tree.ts";

/**
 * Makes `tags` the structure tree of `pdf`: tags, the tree of parents and the names of tags are written anew, and what
 * was a tag and is none any more is removed.
 */
export function writeTags(pdf: PDFDocument, tags: readonly Tag[]): void {
  const root = structRoot(pdf);
  const rootRef = pdf.catalog.get(PDFName.of("StructTreeRoot"));
  if (root === undefined || !(rootRef instanceof PDFRef)) return;
  const all = [...tagsIn(tags)];
  removeUnused(pdf, all);
  for (const tag of tags) writeTag(pdf, tag, rootRef);
  root.set(PDFName.of("K"), pdf.context.obj(tags.map((tag) => tag.ref)));
  writeParents(pdf, root, all);
  writeNames(pdf, root, all);
}

function removeUnused(pdf: PDFDocument, kept: readonly Tag[]): void {
  const keptRefs = new Set(kept.map((tag) => tag.ref));
  const removed = new Set<PDFObject>();
  for (const { ref } of tagsIn(readTags(pdf))) {
    if (keptRefs.has(ref)) continue;
    removed.add(ref);
    pdf.context.delete(ref);
  }
  // Bookmarks name the tag they lead to.
  for (const [, object] of pdf.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && removed.has(object.get(PDFName.of("SE")) as PDFObject)) {
      object.delete(PDFName.of("SE"));
    }
  }
}

function writeTag(pdf: PDFDocument, tag: Tag, parent: PDFRef): void {
  const page = tag.kids.find((kid) => kid.kind === "content")?.page;
  const kids = tag.kids.map((kid) => kidObject(pdf, kid, page));
  tag.dict.set(PDFName.of("S"), PDFName.of(tag.role));
  tag.dict.set(PDFName.of("P"), parent);
  tag.dict.delete(PDFName.of("Pg"));
  if (page !== undefined) tag.dict.set(PDFName.of("Pg"), page);
  tag.dict.delete(PDFName.of("K"));
  if (kids.length > 0) tag.dict.set(PDFName.of("K"), pdf.context.obj(kids));
  for (const kid of tag.kids) if (kid.kind === "tag") writeTag(pdf, kid, tag.ref);
}

function kidObject({ context }: PDFDocument, kid: Kid, page: PDFRef | undefined): PDFObject {
  if (kid.kind === "tag") return kid.ref;
  if (kid.kind === "annotation") return context.obj({ Type: "OBJR", Pg: kid.page, Obj: kid.object });
  if (kid.page === page) return context.obj(kid.mcid);
  return context.obj({ Type: "MCR", Pg: kid.page, MCID: kid.mcid });
}

/** Which tag each piece of content and each annotation belongs to, by the numbers their pages and they themselves get. */
function writeParents(pdf: PDFDocument, root: PDFDict, all: readonly Tag[]): void {
  const pages = new Map(pdf.getPages().map((page) => [page.ref, [] as PDFObject[]]));
  const annotations: [PDFRef, PDFRef][] = [];
  for (const tag of all) {
    for (const kid of tag.kids) {
      if (kid.kind === "content") (pages.get(kid.page) ?? [])[kid.mcid] = tag.ref;
      if (kid.kind === "annotation") annotations.push([kid.object, tag.ref]);
    }
  }
  const numbers: PDFObject[] = [];
  let next = 0;
  for (const page of pdf.getPages()) {
    const parents = pages.get(page.ref) ?? [];
    page.node.delete(PDFName.of("StructParents"));
    page.node.set(PDFName.of("Tabs"), PDFName.of("S"));
    if (parents.length === 0) continue;
    page.node.set(PDFName.of("StructParents"), pdf.context.obj(next));
    const filled = Array.from(parents, (parent) => parent ?? PDFNull);
    numbers.push(pdf.context.obj(next), pdf.context.register(pdf.context.obj(filled)));
    next += 1;
  }
  for (const [annotation, parent] of annotations) {
    pdf.context.lookupMaybe(annotation, PDFDict)?.set(PDFName.of("StructParent"), pdf.context.obj(next));
    numbers.push(pdf.context.obj(next), parent);
    next += 1;
  }
  root.set(PDFName.of("ParentTree"), pdf.context.register(pdf.context.obj({ Nums: numbers })));
  root.set(PDFName.of("ParentTreeNextKey"), pdf.context.obj(next));
}

/** Table cells name their heads by ID. Chromium's names differ from run to run, so they are named anew in their order. */
function writeNames(pdf: PDFDocument, root: PDFDict, all: readonly Tag[]): void {
  const names = new Map<string, PDFString>();
  const named = all.flatMap(({ dict, ref }) => {
    const old = textIn(dict.get(PDFName.of("ID")));
    if (old === undefined) return [];
    const id = PDFString.of(`tag${String(names.size + 1).padStart(5, "0")}`);
    names.set(old, id);
    dict.set(PDFName.of("ID"), id);
    return [{ id, ref }];
  });
  for (const { dict } of all) for (const attributes of attributesOf(dict)) renameHeaders(attributes, names);
  root.delete(PDFName.of("IDTree"));
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return;
  const leaf = { Names: named.flatMap(({ id, ref }) => [id, ref]), Limits: [first.id, last.id] };
  root.set(
    PDFName.of("IDTree"),
    pdf.context.register(pdf.context.obj({ Kids: [pdf.context.register(pdf.context.obj(leaf))] })),
  );
}

function renameHeaders(attributes: PDFDict, names: ReadonlyMap<string, PDFString>): void {
  const headers = attributes.lookupMaybe(PDFName.of("Headers"), PDFArray);
  for (const [index, header] of headers?.asArray().entries() ?? []) {
    const name = names.get(textIn(header) ?? "");
    if (name !== undefined) headers?.set(index, name);
  }
}

/** A tag has one set of attributes, or a list of them. */
function attributesOf(dict: PDFDict): readonly PDFDict[] {
  const attributes = dict.lookup(PDFName.of("A"));
  if (attributes instanceof PDFDict) return [attributes];
  if (!(attributes instanceof PDFArray)) return [];
  return attributes.asArray().flatMap((_, index) => attributes.lookupMaybe(index, PDFDict) ?? []);
}

const textIn = (object: PDFObject | undefined): string | undefined =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
