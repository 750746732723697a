import type { PDFDocument } from "@cantoo/pdf-lib";
import { contentIn, contentKey, type Tag } from "../pdf/tag-tree.ts";
import type { PageMarks } from "./page-marks.ts";

/**
 * Whether texts are read in the order in which they are painted: that of the typesetter, top to bottom. Unless they are
 * `imposed`, page comes after page. `marks`: page by page.
 */
export function checkOrder(
  pdf: PDFDocument,
  tags: readonly Tag[],
  marks: readonly PageMarks[],
  imposed: boolean,
): string[] {
  const places = new Map(
    pdf
      .getPages()
      .flatMap(({ ref }, page) =>
        (marks[page]?.numbers ?? []).map(
          (mcid, index) => [contentKey({ kind: "content", page: ref, mcid }), { page, index }] as const,
        ),
      ),
  );
  const reached = new Map<number, number>();
  let lastPage = 0;
  const faults = new Set<string>();
  for (const content of contentIn(tags)) {
    const place = places.get(contentKey(content));
    if (place === undefined) continue;
    const isBack = place.index < (reached.get(place.page) ?? -1) || (!imposed && place.page < lastPage);
    if (isBack) faults.add(`page ${place.page + 1}: read in another order than it is set`);
    reached.set(place.page, place.index);
    lastPage = place.page;
  }
  return [...faults];
}
