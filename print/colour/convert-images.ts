import { type PDFDict, type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import type { Colour } from "../paper/vocabulary.ts";
import { imageSpace } from "../pdf/interpreter/placed-object.ts";
import { unpacked } from "../pdf/packed-stream.ts";
import { greyOf } from "./luminance.ts";

type Converter = Readonly<{
  space: string;
  channels: number;
  write: (from: Buffer, at: number, to: Buffer, out: number) => void;
}>;

/** What all three inks have in common is printed in black, so that no point of a photo takes more than 200 % ink. */
const toCmyk: Converter = {
  space: "DeviceCMYK",
  channels: 4,
  write: (from, at, to, out) => {
    const max = Math.max(from[at] ?? 0, from[at + 1] ?? 0, from[at + 2] ?? 0);
    for (const channel of [0, 1, 2]) to[out + channel] = max - (from[at + channel] ?? 0);
    to[out + 3] = 255 - max;
  },
};

const toGrey: Converter = {
  space: "DeviceGray",
  channels: 1,
  write: (from, at, to, out) => {
    const [red, green, blue] = [from[at] ?? 0, from[at + 1] ?? 0, from[at + 2] ?? 0];
    to[out] = Math.round(255 * greyOf(red / 255, green / 255, blue / 255));
  },
};

/**
 * Changes the photos of `pdf` to inks (`cmyk`) or greys (`black`), in place. They must have been set without loss
 * (browser/with-page.ts): a JPEG stays as it is, and preflight names it.
 */
export function convertImages({ context }: PDFDocument, colour: Colour): void {
  const converter = { cmyk: toCmyk, black: toGrey, rgb: undefined, "low-ink": undefined }[colour];
  if (converter === undefined) return;
  for (const [reference, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || !isPlainRgb(stream.dict)) continue;
    const pixels = converted(unpacked(stream), converter);
    const kept = stream.dict
      .entries()
      .filter(([key]) => !["/Filter", "/Length", "/ColorSpace"].includes(key.asString()));
    const entries = Object.fromEntries(kept.map(([key, value]) => [key.decodeText(), value]));
    context.assign(reference, context.stream(pixels, { ...entries, ColorSpace: converter.space }));
  }
}

function isPlainRgb(dict: PDFDict): boolean {
  const filter = dict.get(PDFName.of("Filter"));
  return (
    dict.get(PDFName.of("Subtype")) === PDFName.of("Image") &&
    imageSpace(dict) === "rgb" &&
    (filter === undefined || filter === PDFName.of("FlateDecode"))
  );
}

function converted(pixels: Buffer, { channels, write }: Converter): Buffer {
  const count = Math.floor(pixels.length / 3);
  const result = Buffer.alloc(count * channels);
  for (let pixel = 0; pixel < count; pixel += 1) write(pixels, 3 * pixel, result, channels * pixel);
  return result;
}
