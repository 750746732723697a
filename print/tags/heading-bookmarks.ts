import { type PDFDocument, PDFHexString, PDFName } from "@cantoo/pdf-lib";
import { contentIn, type Tag, tagsIn } from "../pdf/tag-tree.ts";
import { blocksIn, type FileText, spoken } from "./read-aloud.ts";

/**
 * Gives a file that has no bookmarks one for each of its main headings; before it stands the code where its page is one
 * card. `cards`: the codes on each page.
 */
export function addBookmarks(
  pdf: PDFDocument,
  tags: readonly Tag[],
  text: FileText,
  cards: readonly (readonly string[])[] = [],
): void {
  const headings = [...tagsIn(tags)].filter((tag) => tag.role === "H1");
  if (headings.length === 0 || pdf.catalog.has(PDFName.of("Outlines"))) return;
  const { context } = pdf;
  const pages = pdf.getPages();
  const outlines = context.nextRef();
  const entries = headings.map((tag) => ({ tag, ref: context.nextRef() }));
  entries.forEach(({ tag, ref }, index) => {
    const page = contentIn([tag]).next().value?.page;
    const [code = "", ...others] = cards[pages.findIndex(({ ref }) => ref === page)] ?? [];
    const words = blocksIn([tag], text).map((block) => spoken(block.lines));
    const title = [...(code === "" || others.length > 0 ? [] : [code]), ...words].join(" ");
    const before = entries[index - 1]?.ref;
    const after = entries[index + 1]?.ref;
    const entry = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: outlines,
      SE: tag.ref,
      ...(page === undefined ? {} : { Dest: [page, PDFName.of("Fit")] }),
      ...(before === undefined ? {} : { Prev: before }),
      ...(after === undefined ? {} : { Next: after }),
    });
    context.assign(ref, entry);
  });
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return;
  context.assign(outlines, context.obj({ Type: "Outlines", First: first.ref, Last: last.ref, Count: entries.length }));
  pdf.catalog.set(PDFName.of("Outlines"), outlines);
}
