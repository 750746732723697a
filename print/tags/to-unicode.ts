import { PDFDict, PDFName, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";
import { unpacked } from "../pdf/packed-stream.ts";

/** The text of each code of a font, a code as four hexadecimal digits: two bytes, as Chromium writes them. */
export type FontText = ReadonlyMap<string, string>;

const hexText = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** Pages share their fonts: each map is read once. */
const readMaps = new WeakMap<PDFRawStream, FontText>();

function mapIn(stream: PDFRawStream): FontText {
  const map = readMaps.get(stream) ?? readMap(unpacked(stream));
  readMaps.set(stream, map);
  return map;
}

/** The texts of a page's fonts by their names in its content. */
export function fontTexts(page: PDFPage): Map<string, FontText> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return new Map(
    (fonts?.entries() ?? []).map(([name]) => {
      const stream = fonts?.lookupMaybe(name, PDFDict)?.lookup(PDFName.of("ToUnicode"));
      return [name.asString(), stream instanceof PDFRawStream ? mapIn(stream) : new Map()];
    }),
  );
}

/** The text of a string operand; U+FFFD for a code that the font has no text for. */
export function decode(codes: string, map: FontText): string {
  const hex = codes.replace(/[^\da-fA-F]/g, "").toLowerCase();
  return (hex.match(/.{1,4}/g) ?? []).map((code) => map.get(code) ?? "\ufffd").join("");
}

function readMap(bytes: Buffer): Map<string, string> {
  const source = bytes.toString("latin1").toLowerCase();
  const map = new Map<string, string>();
  for (const [, block = ""] of source.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", text = ""] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/g)) map.set(code, hexText(text));
  }
  for (const [, block = ""] of source.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", text = ""] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/g)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        const last = Number.parseInt(text.slice(-4), 16) + code - first;
        map.set(code.toString(16).padStart(4, "0"), hexText(text.slice(0, -4) + last.toString(16).padStart(4, "0")));
      }
    }
    for (const [, from = "", list = ""] of block.matchAll(/<([\da-f]+)>\s*<[\da-f]+>\s*\[([^\]]*)\]/g)) {
      for (const [index, [, text = ""]] of [...list.matchAll(/<([\da-f]+)>/g)].entries()) {
        map.set((Number.parseInt(from, 16) + index).toString(16).padStart(4, "0"), hexText(text));
      }
    }
  }
  return map;
}
