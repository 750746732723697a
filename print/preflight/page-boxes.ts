import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";
import { message } from "../../cards/text/message.ts";
import type { PageBoxes } from "../pdf/page-box.ts";
import { points } from "../pdf/points.ts";
import type { PrintFinding } from "../vocabulary/print-failure.ts";

/** How far a box may be off, in mm. */
const tolerance = 0.02;

/** Every box of `pdf` that is not where `expected` has it, one line each. */
export function wrongBoxes(pdf: PDFDocument, expected: readonly PageBoxes[]): PrintFinding[] {
  return pdf.getPages().flatMap((page, index) => {
    const boxes = expected[index];
    return boxes === undefined
      ? []
      : wrongBoxesOf(page, boxes).map((fault) => [message("on-page", { page: index + 1 }), fault]);
  });
}

function wrongBoxesOf(page: PDFPage, { media, bleed, trim }: PageBoxes): string[] {
  const pairs = [
    ["MediaBox", page.getMediaBox(), media],
    ["CropBox", page.getCropBox(), media],
    ["BleedBox", page.getBleedBox(), bleed ?? media],
    ["TrimBox", page.getTrimBox(), trim ?? media],
  ] as const;
  return pairs.flatMap(([name, found, wanted]) => {
    const sides = ["x", "y", "width", "height"] as const;
    const off = Math.max(...sides.map((side) => Math.abs(found[side] - points(wanted[side])))) / points(1);
    return off <= tolerance ? [] : [`${name} is ${off.toFixed(2)} mm off`];
  });
}
