import { deflateSync, inflateSync } from "node:zlib";
import { decodePDFRawStream, type PDFContext, type PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";

type Entries = NonNullable<Parameters<PDFContext["stream"]>[1]>;

/** `content` (latin1) as a stream with further entries. It stays as it is until the end, since most are changed again. */
export const contentStream = (context: PDFContext, content: string, entries: Entries = {}): PDFRawStream =>
  context.stream(Buffer.from(content, "latin1"), entries);

/** Packs all streams of `pdf` that are not. Node's zlib takes a tenth of the time of pdf-lib's own. */
export function packStreams({ context }: PDFDocument): void {
  for (const [reference, stream] of context.enumerateIndirectObjects()) {
    if (!(stream instanceof PDFRawStream) || stream.dict.has(PDFName.of("Filter"))) continue;
    const { dict } = stream;
    dict.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
    context.assign(reference, PDFRawStream.of(dict, deflateSync(stream.getContents())));
  }
}

/** What is in a stream, without its filters. */
export function unpacked(stream: PDFRawStream): Buffer {
  if (!stream.dict.has(PDFName.of("Filter"))) return Buffer.from(stream.getContents());
  const isFlate = stream.dict.get(PDFName.of("Filter")) === PDFName.of("FlateDecode");
  if (!isFlate || stream.dict.has(PDFName.of("DecodeParms"))) return Buffer.from(decodePDFRawStream(stream).decode());
  return inflateSync(stream.getContents());
}
