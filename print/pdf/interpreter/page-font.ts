import { PDFArray, type PDFContext, PDFDict, PDFName, PDFNumber, PDFStream } from "@cantoo/pdf-lib";
import { contentText } from "../content-stream.ts";

/** What a font says about its codes. */
export type PageFont = Readonly<{
  /** Bytes of a code. */
  bytes: 1 | 2;
  /** How far a code moves on, in thousandths of the size. */
  widthOf: (code: number) => number;
  textOf: (code: number) => string;
  /** Whether a code stands for the sign that means: there is none. */
  isMissing: (code: number) => boolean;
}>;

/** Reads a font of a page's resources. */
function readFont(context: PDFContext, font: PDFDict): PageFont {
  const isWide = font.get(PDFName.of("Subtype")) === PDFName.of("Type0");
  const texts = readUnicode(contentText(context, font.get(PDFName.of("ToUnicode"))));
  const textOf = (code: number) => texts.get(code) ?? (isWide ? "" : String.fromCharCode(code));
  if (isWide) {
    const descendant = font.lookup(PDFName.of("DescendantFonts"), PDFArray).lookup(0, PDFDict);
    const widths = readWidths(descendant.lookupMaybe(PDFName.of("W"), PDFArray));
    const defaultWidth = descendant.lookupMaybe(PDFName.of("DW"), PDFNumber)?.asNumber() ?? 1000;
    return { bytes: 2, textOf, widthOf: (code) => widths.get(code) ?? defaultWidth, isMissing: (code) => code === 0 };
  }
  const first = font.lookupMaybe(PDFName.of("FirstChar"), PDFNumber)?.asNumber() ?? 0;
  const widths = numbersIn(font.lookupMaybe(PDFName.of("Widths"), PDFArray));
  // The standard fonts, which forms use, need not say their widths.
  return { bytes: 1, textOf, widthOf: (code) => widths[code - first] ?? 500, isMissing: () => false };
}

const numbersIn = (array: PDFArray | undefined): number[] =>
  (array?.asArray() ?? []).map((_, index) => array?.lookup(index, PDFNumber).asNumber() ?? 0);

/** W of a composite font: `first [width …]` or `first last width`. */
function readWidths(array: PDFArray | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  for (let index = 0; array !== undefined && index < array.size(); ) {
    const first = array.lookup(index, PDFNumber).asNumber();
    const next = array.lookup(index + 1);
    if (next instanceof PDFArray) {
      for (const [offset, width] of numbersIn(next).entries()) widths.set(first + offset, width);
      index += 2;
      continue;
    }
    const last = array.lookup(index + 1, PDFNumber).asNumber();
    const width = array.lookup(index + 2, PDFNumber).asNumber();
    for (let code = first; code <= last; code += 1) widths.set(code, width);
    index += 3;
  }
  return widths;
}

/** The texts of codes in a ToUnicode map: bfchar and bfrange. */
function readUnicode(map: string): Map<number, string> {
  const texts = new Map<number, string>();
  const fromHex = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, block = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = "", text = ""] of block.matchAll(/<([\da-f]+)>\s*<((?:[\da-f]{4})+)>/gi)) {
      texts.set(Number.parseInt(code, 16), fromHex(text));
    }
  }
  for (const [, block = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = "", to = "", text = ""] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]{4})>/gi)) {
      const first = Number.parseInt(from, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code += 1) {
        texts.set(code, String.fromCodePoint(Number.parseInt(text, 16) + code - first));
      }
    }
  }
  return texts;
}

/** The fonts of `resources`, each read once, by name. */
export function fontsOf(
  resources: PDFDict | undefined,
  known: Map<PDFDict, PageFont>,
): (name: string) => PageFont | undefined {
  const fonts = resources?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return (name) => {
    const font = fonts?.lookupMaybe(PDFName.of(name), PDFDict);
    if (font === undefined) return undefined;
    const read = known.get(font) ?? readFont(font.context, font);
    known.set(font, read);
    return read;
  };
}

/** Whether a name of `resources`' XObjects is a form or an image; undefined for what is not there. */
export const xObjectOf = (resources: PDFDict | undefined, name: string): PDFStream | undefined =>
  resources?.lookupMaybe(PDFName.of("XObject"), PDFDict)?.lookupMaybe(PDFName.of(name), PDFStream);
