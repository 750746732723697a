import { PDFDict, type PDFDocument, PDFName, type PDFPage, PDFRef } from "@cantoo/pdf-lib";
import { contentStream } from "../pdf/packed-stream.ts";

/** A blank in place of a soft hyphen where no line breaks: the pen has not moved after it. */
const idleHyphen =
  /\/Span\s*<<\/ActualText <feff00ad>\s*>>\s*BDC\s+(-?[\d.]+ -?[\d.]+ Td\s+)?<[\da-f]{4}> Tj\s+EMC\s+0 0 Td\b/gi;

/**
 * Takes the soft hyphens that hyphenate nothing out of a page's content. Chromium draws each as a blank, and readers that
 * do not look for its replacement text find a space inside the word.
 */
export const dropIdleHyphens = (content: string): string => content.replace(idleHyphen, (_, move = "") => move);

/** Where a line breaks, the blank is followed by a real hyphen in a text of its own. */
const hyphen =
  /\/Span\s*<<\/ActualText <feff00ad>\s*>>\s*BDC\s+((?:-?[\d.]+ -?[\d.]+ Td\s+)?)<[\da-f]{4}> Tj\s+EMC\s+ET\s+BT\s+(\/\S+)( [^\n]+ Tf\s+[^\n]+ Tm\s+<([\da-f]{4})> Tj\s+ET\b)/gi;

/** Takes a font and the code of its hyphen, and returns the font whose hyphens are soft. */
export type SoftFonts = (font: PDFRef, code: string) => PDFRef;

/**
 * Says of the hyphens at line ends in the content of `page` that they are soft: a reader joins what they part. They are
 * set in the same font with another table of texts. Marks round each hyphen would say so, too, but poppler takes the end
 * of marks within marks for the end of the paragraph.
 */
export function softenHyphens(page: PDFPage, content: string, softFonts: SoftFonts): string {
  const fonts = page.node.Resources()?.lookupMaybe(PDFName.of("Font"), PDFDict);
  return content.replace(hyphen, (whole, move: string, name: string, rest: string, code: string) => {
    const font = fonts?.get(PDFName.of(name.slice(1)));
    if (!(font instanceof PDFRef)) return whole;
    const soft = `${name.slice(1)}Soft${code}`;
    fonts?.set(PDFName.of(soft), softFonts(font, code));
    return `${move}ET\nBT\n/${soft}${rest}`;
  });
}

/** Makes each font once for all pages of a file. */
export function softFontsOf({ context }: PDFDocument): SoftFonts {
  const known = new Map<string, PDFRef>();
  return (font, code) => {
    const key = `${font} ${code}`;
    const made = known.get(key);
    if (made !== undefined) return made;
    const soft = context.lookup(font, PDFDict).clone(context);
    soft.set(PDFName.of("ToUnicode"), context.register(contentStream(context, softMap(code))));
    const ref = context.register(soft);
    known.set(key, ref);
    return ref;
  };
}

const softMap = (code: string): string => `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CMapName /SoftHyphen def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfchar
<${code}> <00AD>
endbfchar
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
