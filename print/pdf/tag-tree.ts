import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";

/** What stands below a tag: another tag, marked content of a page, or an annotation. */
export type Kid = Tag | Content | Annotation;
export type Content = Readonly<{ kind: "content"; page: PDFRef; mcid: number }>;
export type Annotation = Readonly<{ kind: "annotation"; page: PDFRef; object: PDFRef }>;
/** A structure element. `dict` holds all that is not said here: alternative text, language, attributes, ID. */
export type Tag = Readonly<{ kind: "tag"; role: string; dict: PDFDict; ref: PDFRef; kids: readonly Kid[] }>;

export const structRoot = (pdf: PDFDocument): PDFDict | undefined =>
  pdf.catalog.lookupMaybe(PDFName.of("StructTreeRoot"), PDFDict);

/** The tags below the root of the structure tree, in reading order; none in an untagged file. */
export function readTags(pdf: PDFDocument): Tag[] {
  const root = structRoot(pdf);
  if (root === undefined) return [];
  return kidsOf(pdf, root.get(PDFName.of("K")), undefined).filter((kid) => kid.kind === "tag");
}

function kidsOf(pdf: PDFDocument, kids: PDFObject | undefined, page: PDFRef | undefined): Kid[] {
  const found = pdf.context.lookup(kids);
  if (found instanceof PDFArray) return found.asArray().flatMap((kid) => kidsOf(pdf, kid, page));
  if (found instanceof PDFNumber) {
    return page === undefined ? [] : [{ kind: "content", page, mcid: found.asNumber() }];
  }
  if (!(found instanceof PDFDict)) return [];
  const own = (found.get(PDFName.of("Pg")) as PDFRef | undefined) ?? page;
  const mcid = found.get(PDFName.of("MCID"));
  const object = found.get(PDFName.of("Obj"));
  if (own !== undefined && mcid instanceof PDFNumber) return [{ kind: "content", page: own, mcid: mcid.asNumber() }];
  if (own !== undefined && object !== undefined) {
    return [{ kind: "annotation", page: own, object: object as PDFRef }];
  }
  const role = found.get(PDFName.of("S"));
  if (!(role instanceof PDFName)) return [];
  const below = kidsOf(pdf, found.get(PDFName.of("K")), own);
  return [{ kind: "tag", role: role.decodeText(), dict: found, ref: kids as PDFRef, kids: below }];
}

/** `tag` and all tags below it, in reading order. */
export function* tagsIn(tags: readonly Kid[]): Generator<Tag> {
  // Generators within generators take their time: each tag would be handed up through all of them.
  const waiting = tags.toReversed();
  for (let tag = waiting.pop(); tag !== undefined; tag = waiting.pop()) {
    if (tag.kind !== "tag") continue;
    yield tag;
    waiting.push(...tag.kids.toReversed());
  }
}

/** All marked content below `kids`, in reading order. */
export function* contentIn(kids: readonly Kid[]): Generator<Content> {
  for (const kid of kids) {
    if (kid.kind === "content") yield kid;
    if (kid.kind === "tag") yield* contentIn(kid.kids);
  }
}

/** Names one piece of marked content within a file. */
export const contentKey = ({ page, mcid }: Content): string => `${page.objectNumber} ${mcid}`;

/** An attribute of a tag, wherever it stands among its attributes. */
export function attributeOf(dict: PDFDict, key: string): unknown {
  const attributes = dict.lookup(PDFName.of("A"));
  const all =
    attributes instanceof PDFArray ? attributes.asArray().map((_, at) => attributes.lookup(at)) : [attributes];
  return all.flatMap((entry) => (entry instanceof PDFDict ? (entry.lookup(PDFName.of(key)) ?? []) : []))[0];
}
