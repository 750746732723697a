import {
  clip,
  cmyk,
  degrees,
  endPath,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
  StandardFonts,
} from "@cantoo/pdf-lib";
import encodeQR from "qr";
import { expect, test } from "vitest";
import { convertColours } from "../colour/convert-colours.ts";
import { points } from "../pdf/points.ts";
import type { PdfDraft } from "../product/kind.ts";
import { tellPrintFinding } from "../vocabulary/print-failure.ts";
import { findPrintFaults } from "./preflight.ts";

const ink = rgb(0x17 / 255, 0x20 / 255, 0x2e / 255);
const white = rgb(1, 1, 1);

/** One page of 65 × 97 mm. */
async function onePage(draw: (page: PDFPage, font: PDFFont, pdf: PDFDocument) => void | Promise<void>) {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const page = pdf.addPage([points(65), points(97)]);
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  await draw(page, font, pdf);
  return pdf;
}

/** The findings about `pdf`, but for its font: it is a standard one here, which is not ours. */
async function faultsOf(
  pdf: PDFDocument,
  { colour = "rgb", ...expected }: Partial<PdfDraft["expected"]> & { colour?: PdfDraft["colour"] } = {},
): Promise<string[]> {
  const draft = { colour, tagged: false, where: "test", expected: { minimumType: 7, ...expected } };
  const faults = await findPrintFaults(await pdf.save(), draft, {
    preflight: { contrast: 4.5, rasters: false, photos: 300 },
  });
  return faults
    .map((fault) => tellPrintFinding(fault).replace(/^test: /, ""))
    .filter((fault) => !fault.startsWith("the font Helvetica"));
}

const text = (page: PDFPage, font: PDFFont, options: Parameters<PDFPage["drawText"]>[1] = {}) =>
  page.drawText("Rathaus", { font, x: 60, y: 120, size: 8, color: ink, ...options });

test("a page on which all is well has no findings", async () => {
  const media = { x: 0, y: 0, width: 65, height: 97 };
  const pdf = await onePage((page, font) => {
    page.drawRectangle({ x: 0, y: 0, width: 184, height: 275, color: ink });
    text(page, font, { color: white });
  });
  expect(await faultsOf(pdf, { pages: 1, boxes: [{ media }], safe: 4, inkLimit: 240, addresses: [[]] })).toEqual([]);
});

test("type that is too small is told with its size as it is on the page", async () => {
  const pdf = await onePage((page, font) => {
    page.scaleContent(0.5, 0.5);
    text(page, font, { size: 12 });
  });
  expect(await faultsOf(pdf)).toEqual(["page 1: “Rathaus” is set in 6.00 pt, 7 pt is the least"]);
  expect(await faultsOf(pdf, { minimumType: 6 })).toEqual([]);
});

test("light type on dark may have to be larger than dark on light", async () => {
  const pdf = await onePage((page, font) => {
    page.drawRectangle({ x: 50, y: 110, width: 60, height: 30, color: ink });
    text(page, font, { color: white });
    text(page, font, { y: 60 });
  });
  expect(await faultsOf(pdf, { minimumNegativeType: 9 })).toEqual([
    "page 1: “Rathaus” is set in 8.00 pt, 9 pt is the least for light type on dark",
  ]);
  expect(await faultsOf(pdf, { minimumNegativeType: 8 })).toEqual([]);
});

test("all findings come at once, with page and card", async () => {
  const pdf = await onePage((page, font) => {
    text(page, font, { size: 5 });
    text(page, font, { x: 61, y: 60, color: rgb(0.6, 0.6, 0.6) });
  });
  const faults = await faultsOf(pdf, { pages: 2, cards: [["B2"]] });
  expect(faults).toEqual([
    "1 page, 2 expected",
    "page 1, B2: “Rathaus” is set in 5.00 pt, 7 pt is the least",
    "page 1, B2: “Rathaus” has a contrast of 2.84, 4.5 is the least",
  ]);
});

test.each([
  ["near the left cut", { x: 12, y: 120 }],
  ["near the right cut", { x: 140, y: 120 }],
  ["near the upper cut", { x: 60, y: 254 }],
  ["near the lower cut", { x: 60, y: 10 }],
  ["turned upwards", { x: 168, y: 120, rotate: degrees(90) }],
])("text outside the safe area is found: %s", async (_, place) => {
  const trim = { x: 3, y: 3, width: 59, height: 91 };
  const boxes = [{ media: { x: 0, y: 0, width: 65, height: 97 }, trim }];
  const pdf = await onePage((page, font) => text(page, font, place));
  pdf.getPage(0).setTrimBox(points(3), points(3), points(59), points(91));
  expect(await faultsOf(pdf, { boxes, safe: 4 })).toEqual([
    expect.stringMatching(/^page 1: “Rathaus” is \d+\.\d mm outside the safe area$/),
  ]);
});

test("a box that is off is found", async () => {
  const pdf = await onePage(() => undefined);
  const media = { x: 0, y: 0, width: 65, height: 97.1 };
  expect(await faultsOf(pdf, { boxes: [{ media }] })).toEqual(
    ["MediaBox", "CropBox", "BleedBox", "TrimBox"].map((box) => `page 1: ${box} is 0.10 mm off`),
  );
});

test("contrast counts what lies under the text: not what is clipped away, painted later or somewhere else", async () => {
  const band = { x: 50, y: 110, width: 60, height: 30, color: ink };
  const onBand = await onePage((page, font) => {
    page.drawRectangle(band);
    text(page, font, { color: white });
  });
  expect(await faultsOf(onBand)).toEqual([]);
  const dark = "page 1: “Rathaus” has a contrast of 1, 4.5 is the least";
  const darkOnBand = await onePage((page, font) => {
    page.drawRectangle(band);
    text(page, font);
  });
  expect(await faultsOf(darkOnBand)).toEqual([dark]);
  const besideBand = await onePage((page, font) => {
    page.drawRectangle({ ...band, y: 20 });
    text(page, font, { color: white });
  });
  expect(await faultsOf(besideBand)).toEqual([dark]);
  const bandAfter = await onePage((page, font) => {
    text(page, font, { color: white });
    page.drawRectangle(band);
  });
  expect(await faultsOf(bandAfter)).toEqual([dark]);
  const clippedBand = await onePage((page, font) => {
    page.pushOperators(pushGraphicsState(), rectangle(0, 0, 50, 275), clip(), endPath());
    page.drawRectangle(band);
    page.pushOperators(popGraphicsState());
    text(page, font, { color: white });
  });
  expect(await faultsOf(clippedBand)).toEqual([dark]);
  const halfOnBand = await onePage((page, font) => {
    page.drawRectangle({ ...band, width: 24 });
    text(page, font, { color: white });
  });
  expect(await faultsOf(halfOnBand)).toEqual([dark]);
});

test("contrast looks through transparent areas and into embedded pages", async () => {
  const inner = await onePage((page, font) => {
    page.drawRectangle({ x: 0, y: 0, width: 184, height: 275, color: ink, opacity: 0.3 });
    text(page, font, { color: white });
  });
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const [form] = await pdf.embedPdf(await inner.save());
  if (form === undefined) throw new Error("nothing embedded");
  pdf.addPage([points(210), points(297)]).drawPage(form, { x: 200, y: 300, rotate: degrees(180) });
  expect(await faultsOf(pdf)).toEqual([expect.stringMatching(/^page 1: “Rathaus” has a contrast of 1\.\d+, 4.5/)]);
});

test("a raster image is found, inline or not", async () => {
  const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  const pdf = await onePage(async (page, _, document) => {
    page.drawImage(await document.embedPng(Buffer.from(pixel, "base64")), { x: 10, y: 10 });
  });
  expect(await faultsOf(pdf)).toEqual(["page 1: raster images: 1; drawings and type stay vectors"]);
  const inline = await onePage((page, _, document) => {
    const content = document.context.flateStream("BI /W 1 /H 1 /BPC 8 /CS /G ID \0 EI");
    page.node.addContentStream(document.context.register(content));
  });
  expect(await faultsOf(inline)).toEqual(["page 1: raster images: 1; drawings and type stay vectors"]);
});

test("a font that is not embedded, a substitute and a Type 3 font are found", async () => {
  const pdf = await onePage((page, font, document) => {
    text(page, font);
    const type3 = document.context.obj({ Type: "Font", Subtype: "Type3" });
    document.context.register(type3);
  });
  const draft = { colour: "rgb" as const, tagged: false, where: "test", expected: { minimumType: 7 } };
  const faults = await findPrintFaults(await pdf.save(), draft, {
    preflight: { contrast: 4.5, rasters: false, photos: 300 },
  });
  expect(faults.map((fault) => tellPrintFinding(fault))).toEqual([
    expect.stringContaining("became Type 3"),
    "test: the font Helvetica is not embedded",
    "test: the font Helvetica was substituted for one of ours",
  ]);
});

test("a sign that the font does not have is found", async () => {
  const pdf = await onePage((page, _, document) => {
    const descendant = { Type: "Font", Subtype: "CIDFontType2", BaseFont: "AAAAAA+BarlowCondensed-Medium" };
    const font = document.context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: "AAAAAA+BarlowCondensed-Medium",
      Encoding: "Identity-H",
      DescendantFonts: [document.context.obj(descendant)],
    });
    page.node.setFontDictionary(PDFName.of("F9"), document.context.register(font));
    const content = "BT /F9 9 Tf 60 120 Td <00410000> Tj ET";
    page.node.addContentStream(document.context.register(document.context.flateStream(content)));
  });
  expect(await faultsOf(pdf)).toEqual([expect.stringMatching(/^page 1: a sign is missing in the font of/)]);
});

test("a colour without inks, too much ink and black type in several inks are found in a file for a press", async () => {
  const pdf = await onePage((page, font) => {
    page.drawRectangle({ x: 0, y: 0, width: 9, height: 9, color: rgb(0.1, 0.9, 0.2) });
    page.drawRectangle({ x: 0, y: 20, width: 9, height: 9, color: cmyk(0.9, 0.8, 0.8, 0.2) });
    text(page, font, { color: cmyk(0.5, 0.4, 0.4, 0.9) });
  });
  await convertColours(pdf, "cmyk", 240);
  expect(await faultsOf(pdf, { colour: "cmyk", inkLimit: 240 })).toEqual([
    "page 1: #1ae633 has no cmyk inks: give it inks in print/colour/palette.yaml",
    "page 1: 270 % ink, 240 % is the most",
    "page 1: “Rathaus” is printed with 4 inks, black type takes black alone",
  ]);
});

test("a gradient is found where only inks may be", async () => {
  const pdf = await onePage((page, _, document) => {
    page.node.addContentStream(document.context.register(document.context.flateStream("/S0 sh")));
  });
  expect(await faultsOf(pdf, { colour: "black" })).toEqual([
    "page 1: a gradient has no black inks: use a plain colour",
  ]);
  expect(await faultsOf(pdf)).toEqual([]);
});

const address = "HTTPS://QUARTETT.EXAMPLE/K/A1";

/** A QR code 13 mm wide, drawn as one path as on the cards. */
function drawCode(page: PDFPage, x: number, color = ink): void {
  const rows = encodeQR(address, "raw", { ecc: "medium", border: 1 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, at) => (dark ? [`M${at} ${y}h1v1h-1z`] : []))).join("");
  page.drawSvgPath(path, { x, y: 200, scale: points(13) / rows.length, color });
}

test("a QR code is read from the page as it is painted", async () => {
  const addresses = [[address]];
  const unread = [`page 1: the QR code of ${address} cannot be read`];
  expect(await faultsOf(await onePage((page) => drawCode(page, 60)), { addresses })).toEqual([]);
  expect(await faultsOf(await onePage(() => undefined), { addresses })).toEqual(unread);
  const faint = await onePage((page) => drawCode(page, 60, rgb(0.97, 0.97, 0.97)));
  expect(await faultsOf(faint, { addresses })).toEqual(unread);
  const covered = await onePage((page) => {
    drawCode(page, 60);
    page.drawRectangle({ x: 60, y: 180, width: 20, height: 30, color: white });
  });
  expect(await faultsOf(covered, { addresses })).toEqual(unread);
  const other = await onePage((page) => drawCode(page, 60));
  expect(await faultsOf(other, { addresses: [[`${address}2`]] })).toEqual([expect.stringContaining("/K/A12 cannot")]);
});
