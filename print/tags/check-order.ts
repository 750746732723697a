import type { PDFDocument } from "@cantoo/pdf-lib";
import { contentText, operationsIn } from "../pdf/content-stream.ts";
import { contentIn, type Tag } from "../pdf/tag-tree.ts";
import { mcidIn } from "./mark-artifacts.ts";

/** Whether texts are read in the order in which they are painted, page after page: that of the typesetter, top to bottom. */
export function checkOrder(pdf: PDFDocument, tags: readonly Tag[]): string[] {
  const pages = pdf.getPages();
  const places = new Map(
    pages.flatMap((page, pageIndex) =>
      [...operationsIn(contentText(pdf.context, page.node.Contents()))]
        .flatMap(({ operator, operands }) => (operator === "BDC" ? (mcidIn(operands[1] ?? "") ?? []) : []))
        .map((mcid, index) => [`${page.ref.tag} ${mcid}`, { page: pageIndex, index }] as const),
    ),
  );
  let before = { page: 0, index: -1 };
  const faults = new Set<string>();
  for (const { page, mcid } of contentIn(tags)) {
    const place = places.get(`${page.tag} ${mcid}`);
    if (place === undefined) continue;
    const isBack = place.page < before.page || (place.page === before.page && place.index < before.index);
    if (isBack) faults.add(`page ${place.page + 1}: read in another order than it is set`);
    before = place;
  }
  return [...faults];
}
