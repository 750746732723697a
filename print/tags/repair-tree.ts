import { PDFDict, type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { groupingRoles, headingLevel, isInline } from "../pdf/roles.ts";
import { attributeOf, type Content, contentIn, type Kid, type Tag, tagsIn } from "../pdf/tag-tree.ts";

/**
 * Chromium's tags as PDF/UA wants them: no tags without meaning or content, list items with bodies, running text in
 * paragraphs, a table's head once and not again on each page, headings from level 1. `hasWords` tells text from the
 * backgrounds and borders that Chromium counts among it.
 */
export function repairTree(pdf: PDFDocument, tags: readonly Tag[], hasWords: (content: Content) => boolean): Tag[] {
  const mended = tags
    .map((tag) => withoutDecoration(tag, hasWords))
    .flatMap((tag) => withoutWrappers(tag))
    .map((tag) => withTableHeadsOnce(tag))
    .flatMap((tag) => withoutEmpty(tag))
    .map((tag) => withBodies(pdf, tag))
    .map((tag) => withParagraphs(pdf, tag));
  const levels = [...tagsIn(mended)].flatMap((tag) => headingLevel(tag.role) ?? []);
  const surplus = Math.min(...levels, 7) - 1;
  return surplus > 0 ? mended.map((tag) => withHeadingsRaised(tag, surplus)) : mended;
}

const mapTags = (tag: Tag, change: (tag: Tag) => Kid[]): readonly Kid[] =>
  tag.kids.flatMap((kid): Kid[] => (kid.kind === "tag" ? change(kid) : [kid]));

/** A box without meaning gives way to what is in it, unless it says in which language that is. */
function withoutWrappers(tag: Tag): Tag[] {
  const kids = mapTags(tag, (kid) => {
    const [mended] = withoutWrappers(kid);
    if (mended?.role !== "NonStruct") return mended === undefined ? [] : [mended];
    if (!mended.dict.has(PDFName.of("Lang"))) return [...mended.kids];
    const isBlock = mended.kids.some((inner) => inner.kind === "tag" && !isInline(inner.role));
    return [{ ...mended, role: isBlock ? "Div" : "Span" }];
  });
  return [{ ...tag, kids }];
}

function withoutDecoration(tag: Tag, hasWords: (content: Content) => boolean): Tag {
  if (tag.role === "Figure" || tag.role === "Formula" || tag.role === "Form") return tag;
  const worded = tag.kids.filter((kid) => kid.kind !== "content" || hasWords(kid));
  // A bullet is drawn and not written.
  if (tag.role === "Lbl" && worded.length === 0) {
    tag.dict.set(PDFName.of("ActualText"), PDFHexString.fromText("•"));
    return tag;
  }
  const kids = worded.map((kid) => (kid.kind === "tag" ? withoutDecoration(kid, hasWords) : kid));
  return { ...tag, kids };
}

function withoutEmpty(tag: Tag): Tag[] {
  const kids = mapTags(tag, withoutEmpty);
  const mayBeEmpty = tag.role === "TD" || tag.role === "TH";
  return kids.length === 0 && !mayBeEmpty ? [] : [{ ...tag, kids }];
}

/** Chromium draws a table's head on every page and tags each copy; a reader would hear the heads one after another. */
function withTableHeadsOnce(tag: Tag): Tag {
  if (tag.role === "TR" && tag.kids.some((kid) => kid.kind === "tag" && isColumnHead(kid))) {
    const first = contentIn(tag.kids).next().value;
    return first === undefined ? tag : onlyOnPage(tag, first.page);
  }
  return { ...tag, kids: mapTags(tag, (kid) => [withTableHeadsOnce(kid)]) };
}

const isColumnHead = ({ role, dict }: Tag): boolean =>
  role === "TH" && attributeOf(dict, "Scope") === PDFName.of("Column");

function onlyOnPage(tag: Tag, page: Content["page"]): Tag {
  const kids = tag.kids.flatMap((kid): Kid[] =>
    kid.kind === "tag" ? [onlyOnPage(kid, page)] : kid.page === page ? [kid] : [],
  );
  return { ...tag, kids };
}

/** All of a list item but its bullet belongs into its body. */
function withBodies(pdf: PDFDocument, tag: Tag): Tag {
  const kids = mapTags(tag, (kid) => [withBodies(pdf, kid)]);
  if (tag.role !== "LI") return { ...tag, kids };
  const isPart = (kid: Kid) => kid.kind === "tag" && (kid.role === "Lbl" || kid.role === "LBody");
  const body = kids.filter((kid) => !isPart(kid));
  return { ...tag, kids: body.length === 0 ? kids : [...kids.filter(isPart), newTag(pdf, "LBody", body)] };
}

/** Running text that stands directly in a section or a quotation gets a paragraph. */
function withParagraphs(pdf: PDFDocument, tag: Tag): Tag {
  const kids = mapTags(tag, (kid) => [withParagraphs(pdf, kid)]);
  if (!groupingRoles.has(tag.role)) return { ...tag, kids };
  const blocks: Kid[] = [];
  let running: Kid[] = [];
  const endParagraph = () => {
    if (running.length > 0) blocks.push(newTag(pdf, "P", running));
    running = [];
  };
  for (const kid of kids) {
    if (kid.kind !== "tag" || isInline(kid.role)) {
      running.push(kid);
      continue;
    }
    endParagraph();
    blocks.push(kid);
  }
  endParagraph();
  return { ...tag, kids: blocks };
}

function withHeadingsRaised(tag: Tag, levels: number): Tag {
  const level = headingLevel(tag.role);
  const kids = mapTags(tag, (kid) => [withHeadingsRaised(kid, levels)]);
  return { ...tag, kids, role: level === undefined ? tag.role : `H${level - levels}` };
}

export function newTag({ context }: PDFDocument, role: string, kids: readonly Kid[]): Tag {
  const dict = context.obj({ Type: "StructElem" });
  if (!(dict instanceof PDFDict)) throw new Error("a dictionary");
  return { kind: "tag", role, dict, ref: context.register(dict), kids };
}
