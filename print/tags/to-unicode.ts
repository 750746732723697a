import { decodePDFRawStream, PDFDict, PDFName, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";

/** Text of the codes that a font shows; U+FFFD for a code that it has no text for. */
export type Decoder = (codes: string) => string;

const hexText = (hex: string): string => Buffer.from(hex, "hex").swap16().toString("utf16le");

/** The decoders of a page's fonts by their names in its content. Codes are two bytes long, as Chromium writes them. */
export function fontDecoders(page: PDFPage): Map<string, Decoder> {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return new Map(
    (fonts?.entries() ?? []).map(([name]) => {
      const stream = fonts?.lookupMaybe(name, PDFDict)?.lookup(PDFName.of("ToUnicode"));
      const map =
        stream instanceof PDFRawStream ? readMap(Buffer.from(decodePDFRawStream(stream).decode())) : new Map();
      return [name.asString(), (codes) => decode(codes, map)];
    }),
  );
}

function decode(codes: string, map: ReadonlyMap<string, string>): string {
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
