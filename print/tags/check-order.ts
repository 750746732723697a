import type { PDFDocument } from "@cantoo/pdf-lib";
import { contentText, operationsIn } from "../pdf/content-stream.ts";
import { contentIn, type Tag } from "../pdf/tag-tree.ts";
import { mcidIn } from "./mark-artifacts.ts";

/**
 * Whether texts are read in the order in which they are painted: that of the typesetter, top to bottom. Unless they are
 * `imposed`, page comes after page.
 */
export function checkOrder(pdf: PDFDocument, tags: readonly Tag[], imposed: boolean): string[] {
  const pages = pdf.getPages();
  const places = new Map(
    pages.flatMap((page, pageIndex) =>
      [...operationsIn(contentText(pdf.context, page.node.Contents()))]
        .flatMap(({ operator, operands }) => (operator === "BDC" ? (mcidIn(operands[1] ?? "") ?? []) : []))
        .map((mcid, index) => [`${page.ref.tag} ${mcid}`, { page: pageIndex, index }] as const),
    ),
  );
  const reached = new Map<number, number>();
  let lastPage = 0;
  const faults = new Set<string>();
  for (const { page, mcid } of contentIn(tags)) {
    const place = places.get(`${page.tag} ${mcid}`);
    if (place === undefined) continue;
    const isBack = place.index < (reached.get(place.page) ?? -1) || (!imposed && place.page < lastPage);
    if (isBack) faults.add(`page ${place.page + 1}: read in another order than it is set`);
    reached.set(place.page, place.index);
    lastPage = place.page;
  }
  return [...faults];
}
