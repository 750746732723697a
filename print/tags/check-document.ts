import { PDFBool, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from "@cantoo/pdf-lib";
import { unpacked } from "../pdf/packed-stream.ts";
import { headingLevel } from "../pdf/roles.ts";
import { type Tag, tagsIn } from "../pdf/tag-tree.ts";

/** What is wrong with what the file says about itself. */
export function checkDocument(pdf: PDFDocument, tags: readonly Tag[]): string[] {
  const { catalog } = pdf;
  const isMarked = catalog.lookupMaybe(PDFName.of("MarkInfo"), PDFDict)?.get(PDFName.of("Marked")) === PDFBool.True;
  const showsTitle = catalog.getViewerPreferences()?.getDisplayDocTitle() === true;
  const hasBookmarks = catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict)?.has(PDFName.of("First")) === true;
  const hasHeadings = [...tagsIn(tags)].some((tag) => headingLevel(tag.role) !== undefined);
  const languages = [
    catalog.get(PDFName.of("Lang")),
    ...[...tagsIn(tags)].map(({ dict }) => dict.get(PDFName.of("Lang"))),
  ];
  return [
    ...(isMarked ? [] : ["the file does not say that it is tagged"]),
    ...(showsTitle ? [] : ["the window shows the file's name and not its title"]),
    ...checkMetadata(pdf),
    ...(catalog.has(PDFName.of("Lang")) ? [] : ["no language"]),
    ...languages.flatMap((tag) => unknownLanguage(tag)),
    ...(hasHeadings && pdf.getPageCount() > 1 && !hasBookmarks ? ["several pages and no bookmarks"] : []),
    ...pdf.getPages().flatMap((page, index) => {
      const isInOrder = page.node.get(PDFName.of("Tabs")) === PDFName.of("S");
      return isInOrder ? [] : [`page ${index + 1}: the tab key does not follow the tags`];
    }),
  ];
}

function checkMetadata(pdf: PDFDocument): string[] {
  const stream = pdf.catalog.lookup(PDFName.of("Metadata"));
  if (!(stream instanceof PDFRawStream)) return ["no XMP metadata"];
  const xmp = unpacked(stream).toString("utf8");
  const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]*)<\/rdf:li>/.exec(xmp)?.[1];
  const plain = title?.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
  return [
    ...(/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp) ? [] : ["the metadata does not name PDF/UA-1"]),
    ...(title === undefined || title.trim() === "" ? ["no title in the metadata"] : []),
    ...(plain === pdf.getTitle() ? [] : ["two titles: the metadata and the document information differ"]),
  ];
}

function unknownLanguage(tag: unknown): string[] {
  if (!(tag instanceof PDFString || tag instanceof PDFHexString)) return [];
  const text = tag.decodeText();
  // BCP 47: language, then region, variant or private use.
  return /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(text) ? [] : [`“${text}” is no language`];
}
