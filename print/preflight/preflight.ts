import { join } from "node:path";
import { PDFDocument } from "@cantoo/pdf-lib";
import { type Message, message } from "../../cards/text/message.ts";
import { readPalette } from "../colour/palette.ts";
import type { Painted } from "../pdf/interpreter/paint.ts";
import { paintedPages } from "../pdf/interpreter/painted-page.ts";
import type { PdfDraft } from "../product/kind.ts";
import type { Product } from "../product/product.ts";
import { checkTags } from "../tags/check-tags.ts";
import { type PageMarks, readMarks } from "../tags/page-marks.ts";
import { embeddedFontName } from "../typesetting/font-faces.ts";
import type { PrintFinding } from "../vocabulary/print-failure.ts";
import { faintTexts } from "./contrast.ts";
import { blurredTexts, foreignColours, heavyInks } from "./inks.ts";
import { missingGlyphs } from "./missing-glyphs.ts";
import { wrongBoxes } from "./page-boxes.ts";
import { unreadableCodes } from "./qr-codes.ts";
import { coarsePhotos, rasterImages } from "./raster-images.ts";
import { unsafeTexts } from "./safe-area.ts";
import { substituteFonts } from "./substitute-fonts.ts";
import { smallTexts } from "./text-size.ts";

/**
 * Everything that is wrong with a finished file, empty if all is well. What only the page knows (texts
 * that do not fit) is found before, while it is set: measure-fit.ts.
 */
export async function findPrintFaults(
  bytes: Uint8Array,
  { colour, expected, tagged, where }: Pick<PdfDraft, "colour" | "expected" | "tagged" | "where">,
  { preflight }: Pick<Product, "preflight">,
): Promise<PrintFinding[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const palette = readPalette(join(import.meta.dirname, "..", "colour"));
  const { pages, boxes, inkLimit, safe, addresses = [], cards = [], photos = false } = expected;
  const count = pdf.getPageCount();
  const findOnPage = (page: readonly Painted[], index: number): Message[] => {
    const box = boxes?.[index];
    return [
      ...missingGlyphs(page),
      ...smallTexts(page, expected, palette),
      ...(safe === undefined || box === undefined ? [] : unsafeTexts(page, box, safe)),
      ...faintTexts(page, preflight.contrast, palette),
      ...(preflight.rasters ? [] : photos ? coarsePhotos(page, preflight.photos) : rasterImages(page)),
      ...foreignColours(page, colour),
      ...(inkLimit === undefined ? [] : heavyInks(page, inkLimit)),
      ...blurredTexts(page),
      ...unreadableCodes(page, addresses[index] ?? [], palette),
    ];
  };
  /** Pages that are alike have the same faults, as long as nothing is expected of each. */
  const found = new Map<readonly Painted[], Message[]>();
  const onPages: (readonly (string | Message)[])[] = [];
  let index = 0;
  const marks: PageMarks[] = [];
  for (const { page, operations, painted } of paintedPages(pdf)) {
    if (tagged) marks.push(readMarks(page, operations));
    const isSame =
      (addresses[index] ?? []).length === 0 && JSON.stringify(boxes?.[index]) === JSON.stringify(boxes?.[0]);
    const faults = (isSame ? found.get(painted) : undefined) ?? findOnPage(painted, index);
    if (isSame) found.set(painted, faults);
    const place = placeOf(index, cards[index]);
    onPages.push(...faults.map((fault) => [place, fault]));
    index += 1;
  }
  return [
    ...substituteFonts(pdf, embeddedFontName),
    ...(pages === undefined || pages === count ? [] : [message("pages", { count, expected: pages })]),
    ...(boxes === undefined ? [] : wrongBoxes(pdf, boxes)),
    ...(tagged ? checkTags(pdf, expected.imposed, marks) : []),
    ...onPages,
  ].map((fault) => [where, ...(Array.isArray(fault) ? fault : [fault])]);
}

/** A page as a finding names it, with its card where it holds one. */
const placeOf = (index: number, [card, ...others]: readonly string[] = []): Message =>
  card === undefined || others.length > 0
    ? message("on-page", { page: index + 1 })
    : message("card-on-page", { page: index + 1, card });
