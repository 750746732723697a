import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { type Tag, tagsIn } from "../pdf/tag-tree.ts";
import { blocksIn, type FileText, spoken } from "./read-aloud.ts";

/** Gives every link a description: its own words, or what stands for its picture, and where it leads if that is an address. */
export function nameLinks(pdf: PDFDocument, tags: readonly Tag[], text: FileText): void {
  for (const tag of tagsIn(tags)) {
    if (tag.role !== "Link") continue;
    const words = [...blocksIn([tag], text).map((block) => spoken(block.lines)), ...alternativesIn(tag)].join(" ");
    for (const kid of tag.kids) {
      if (kid.kind !== "annotation") continue;
      const annotation = pdf.context.lookupMaybe(kid.object, PDFDict);
      const address = annotation && addressOf(annotation);
      const description = [words, address].filter((part) => part !== undefined && part !== "").join(", ");
      annotation?.set(PDFName.of("Contents"), PDFHexString.fromText(description));
    }
  }
}

/** What stands for the figures of a link. */
const alternativesIn = (link: Tag): string[] =>
  [...tagsIn([link])].flatMap(({ dict }) => {
    const text = dict.lookup(PDFName.of("Alt"));
    return text instanceof PDFString || text instanceof PDFHexString ? [text.decodeText()] : [];
  });

function addressOf(annotation: PDFDict): string | undefined {
  const address = annotation.lookupMaybe(PDFName.of("A"), PDFDict)?.lookup(PDFName.of("URI"));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
