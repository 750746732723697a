import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import { groupingRoles, headingLevel, isInline, standardRoles } from "../pdf/roles.ts";
import { attributeOf, type Kid, structRoot, type Tag, tagsIn } from "../pdf/tag-tree.ts";
import { blocksIn, type FileText, spoken } from "./read-aloud.ts";

/** Which tags may stand in which; a role that is not named may hold anything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  L: ["LI", "L", "Caption"],
  LI: ["Lbl", "LBody"],
  Table: ["TR", "THead", "TBody", "TFoot", "Caption"],
  THead: ["TR"],
  TBody: ["TR"],
  TFoot: ["TR"],
  TR: ["TH", "TD"],
};
/** Which tags must stand in which. */
const homes: Readonly<Record<string, readonly string[]>> = {
  LI: ["L"],
  Lbl: ["LI", "Note"],
  LBody: ["LI"],
  TR: ["Table", "THead", "TBody", "TFoot"],
  TH: ["TR"],
  TD: ["TR"],
};

/** What is wrong with the tags themselves. */
export function checkTree(pdf: PDFDocument, tags: readonly Tag[], text: FileText): string[] {
  const name = (tag: Tag) => named(tag, text);
  const [first, ...others] = tags;
  return [
    ...(first?.role === "Document" && others.length === 0 ? [] : ["the tags do not start with one document"]),
    ...[...tagsIn(tags)].flatMap((tag) => [
      ...unknownRole(pdf, tag).map((fault) => `${name(tag)}: ${fault}`),
      ...checkTag(tag).map((fault) => `${name(tag)}: ${fault}`),
    ]),
    ...checkHeadings(tags, name),
  ];
}

/** The tag's role with the first words below it. */
function named(tag: Tag, text: FileText): string {
  const words = blocksIn([tag], text)
    .map((block) => spoken(block.lines))
    .join(" ");
  return words === "" ? tag.role : `${tag.role} “${words.slice(0, 40)}”`;
}

function unknownRole(pdf: PDFDocument, { role }: Tag): string[] {
  if (standardRoles.has(role)) return [];
  const mapped = structRoot(pdf)?.lookupMaybe(PDFName.of("RoleMap"), PDFDict)?.get(PDFName.of(role));
  return mapped instanceof PDFName && standardRoles.has(mapped.decodeText()) ? [] : ["a tag that readers do not know"];
}

function checkTag(tag: Tag): string[] {
  const { role, kids, dict } = tag;
  const faults: string[] = [];
  const isCell = role === "TD" || role === "TH";
  if (kids.length === 0 && !isCell) faults.push("an empty tag");
  for (const kid of kids) {
    const inner = kid.kind === "tag" ? kid.role : "text";
    const isWrong =
      allowed[role]?.includes(inner) === false || (kid.kind === "tag" && homes[inner]?.includes(role) === false);
    if (isWrong) faults.push(`${inner} directly in ${role}`);
  }
  if (groupingRoles.has(role) && kids.some(isRunning)) faults.push("text without a paragraph");
  if ((role === "Figure" || role === "Formula") && textOf(dict, "Alt") === "") faults.push("no alternative text");
  if (role === "Figure" && attributeOf(dict, "BBox") === undefined) faults.push("does not say where it is (BBox)");
  if (role === "TH" && attributeOf(dict, "Scope") === undefined) faults.push("a table's head without its scope");
  const annotations = kids.filter((kid) => kid.kind === "annotation").length;
  if (role === "Link" && annotations === 0) faults.push("a link that leads nowhere");
  if (role === "Link" && annotations === kids.length) faults.push("a link without words");
  if (role === "Form" && annotations !== 1) faults.push("a form tag without its field");
  if (role === "Table") faults.push(...unevenRows(tag));
  return faults;
}

const isRunning = (kid: Kid): boolean => kid.kind === "content" || (kid.kind === "tag" && isInline(kid.role));

function unevenRows(table: Tag): string[] {
  const widths = [...tagsIn([table])]
    .filter((tag) => tag.role === "TR")
    .map((row) => row.kids.reduce((sum, kid) => sum + (kid.kind === "tag" ? columns(kid) : 0), 0));
  return new Set(widths).size > 1 ? [`rows of ${[...new Set(widths)].join(" and ")} cells`] : [];
}

function columns({ dict }: Tag): number {
  const span = attributeOf(dict, "ColSpan");
  return span instanceof PDFNumber ? span.asNumber() : 1;
}

function checkHeadings(tags: readonly Tag[], name: (tag: Tag) => string): string[] {
  let before = 0;
  return [...tagsIn(tags)].flatMap((tag) => {
    const level = headingLevel(tag.role);
    if (level === undefined) return [];
    const isGap = level > before + 1;
    const fault = before === 0 ? "the first heading is not of level 1" : `comes after a heading of level ${before}`;
    before = level;
    return isGap ? [`${name(tag)}: ${fault}`] : [];
  });
}

function textOf(dict: PDFDict, key: string): string {
  const text = dict.lookup(PDFName.of(key));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText().trim() : "";
}
