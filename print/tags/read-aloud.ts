import type { PDFDocument } from "@cantoo/pdf-lib";
import { pageOperations } from "../pdf/content-stream.ts";
import { isInline } from "../pdf/roles.ts";
import { contentKey, type Kid, type Tag } from "../pdf/tag-tree.ts";
import { markedText } from "./marked-text.ts";

/** The lines of text of every marked piece of a file. */
export type FileText = ReadonlyMap<string, readonly string[]>;

/** `pages`: the lines of text of the marked pieces of each page, if they are read already. */
export const textOfFile = (
  pdf: PDFDocument,
  pages: readonly ReadonlyMap<number, readonly string[]>[] = pdf
    .getPages()
    .map((page) => markedText(page, pageOperations(page))),
): FileText =>
  new Map(
    pdf.getPages().flatMap(({ ref: page }, index) => {
      const pieces = [...(pages[index] ?? [])];
      return pieces.map(([mcid, lines]) => [contentKey({ kind: "content", page, mcid }), lines] as const);
    }),
  );

/** A block (paragraph, heading, cell, list item) with its text in reading order, line by line. */
export type Block = Readonly<{ tag: Tag; lines: readonly string[] }>;

/** All blocks below `tags` in reading order: what a screen reader says, without alternative texts. */
export function blocksIn(tags: readonly Tag[], text: FileText): Block[] {
  return tags.flatMap((tag) => {
    const own = ownLines(tag.kids, text);
    const below = tag.kids.filter((kid) => kid.kind === "tag" && !isInline(kid.role)) as Tag[];
    return [...(own.length > 0 ? [{ tag, lines: own }] : []), ...blocksIn(below, text)];
  });
}

/** The lines of running text; a piece goes on in the line of the one before. */
function ownLines(kids: readonly Kid[], text: FileText): string[] {
  const lines: string[] = [];
  const addPiece = (piece: readonly string[]) => {
    const [first, ...more] = piece;
    if (first === undefined) return;
    lines.push((lines.pop() ?? "") + first, ...more);
  };
  for (const kid of kids) {
    if (kid.kind === "content") addPiece(text.get(contentKey(kid)) ?? []);
    else if (kid.kind === "tag" && isInline(kid.role)) addPiece(ownLines(kid.kids, text));
  }
  return lines;
}

/** The text of a block as it is read: a visible soft hyphen joins what it parts. */
export const spoken = (lines: readonly string[]): string => lines.join("").replaceAll("\u00ad", "").trim();
