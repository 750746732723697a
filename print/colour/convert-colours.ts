import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PDFDict, type PDFDocument, PDFName, type PDFRef, PDFStream } from "@cantoo/pdf-lib";
import type { Colour } from "../paper/vocabulary.ts";
import { contentText } from "../pdf/content-stream.ts";
import { contentStream } from "../pdf/packed-stream.ts";
import { convertImages } from "./convert-images.ts";
import { greyOf } from "./luminance.ts";
import { addOutputIntent } from "./output-intent.ts";
import { inksOf, readPalette } from "./palette.ts";
import { type ColourWriter, rewriteColours } from "./rewrite-colours.ts";

/** More ink than any press takes: where no shop says how much, the palette itself is the limit. */
const noLimit = 400;

/** What the page itself does for a way of printing colours, as CSS; it is set last. */
export function colourCss(colour: Colour): string {
  const here = import.meta.dirname;
  const files = {
    rgb: [],
    black: [],
    cmyk: [join(here, "cmyk.css")],
    "low-ink": [join(here, "../../cards/face/low-ink.css"), join(here, "low-ink.css")],
  }[colour];
  return files.map((file) => readFileSync(file, "utf8")).join("\n");
}

/**
 * Changes `pdf` to the colours a press wants: its inks by the palette (`cmyk`) or greys that are as light (`black`).
 * Only colour operators change, so that vectors, text and tags stay; a colour without inks is left, and preflight names
 * it. Returns what whoever prints should know. `inkLimit` is the total of all four inks in %.
 */
export async function convertColours(pdf: PDFDocument, colour: Colour, inkLimit = noLimit): Promise<string[]> {
  const write = writerFor(colour, inkLimit);
  if (write === undefined) return [];
  // Embedded pages are written only now.
  await pdf.flush();
  const { context } = pdf;
  for (const [reference, stream] of contentStreams(pdf)) {
    const content = contentText(context, stream);
    const rewritten = rewriteColours(content, write);
    if (rewritten !== content) {
      context.assign(reference, contentStream(context, rewritten, entriesOf(stream.dict)));
    }
  }
  convertImages(pdf, colour);
  if (colour !== "cmyk") return [];
  addOutputIntent(pdf);
  return ["The inks are meant for coated paper (FOGRA39). No ICC profile is embedded: the file is prepared for PDF/X."];
}

function writerFor(colour: Colour, inkLimit: number): ColourWriter | undefined {
  if (colour === "black") {
    return (red, green, blue, isStroke) => `${decimal(greyOf(red, green, blue))} ${isStroke ? "G" : "g"}`;
  }
  if (colour !== "cmyk") return undefined;
  const palette = readPalette(import.meta.dirname);
  return (red, green, blue, isStroke) => {
    const inks = inksOf(red, green, blue, palette, inkLimit);
    return inks && `${inks.map((ink) => decimal(ink / 100)).join(" ")} ${isStroke ? "K" : "k"}`;
  };
}

const decimal = (value: number): string => String(Number(value.toFixed(3)));

/** Everything in `pdf` that draws: pages, forms (embedded pages among them) and tiling patterns. */
function contentStreams(pdf: PDFDocument): [PDFRef, PDFStream][] {
  const contents = new Set(pdf.getPages().flatMap((page) => page.node.normalizedEntries().Contents?.asArray() ?? []));
  return pdf.context.enumerateIndirectObjects().flatMap(([reference, object]): [PDFRef, PDFStream][] => {
    if (!(object instanceof PDFStream)) return [];
    const isForm = object.dict.get(PDFName.of("Subtype")) === PDFName.of("Form");
    const isPattern = object.dict.get(PDFName.of("PatternType")) !== undefined;
    return isForm || isPattern || contents.has(reference) ? [[reference, object]] : [];
  });
}

/** What a stream's dictionary says but for how its bytes are packed. */
const entriesOf = (dict: PDFDict) =>
  Object.fromEntries(
    dict
      .entries()
      .map(([key, value]) => [key.decodeText(), value] as const)
      .filter(([key]) => !["Filter", "Length", "DecodeParms"].includes(key)),
  );
