import { createHash } from "node:crypto";
import { Duplex, type PDFDocument, PDFHexString, PDFName, PDFStreamWriter, PrintScaling } from "@cantoo/pdf-lib";
import { dropUnreached } from "./drop-unreached.ts";
import { packStreams } from "./packed-stream.ts";
import { xmpPacket } from "./xmp.ts";

/** The same data gives the same bytes: no file says when it was printed. */
const fixedDate = new Date("2000-01-01T00:00:00Z");
/** Small objects are packed together: the more, the smaller the file; the fewer, the sooner a reader has one. */
const objectsPerStream = 400;
const creator = "Digitalisierungs-Quartett";
const producer = "Chromium, pdf-lib";

export type PdfFacts = Readonly<{
  title: string;
  /** BCP 47 */
  language: string;
  /** How a printer turns the sheets by default; none for single pages. */
  duplex?: "long-edge" | "short-edge" | undefined;
  /** Its tags are complete. */
  tagged?: boolean;
}>;

/** Title, language, viewer preferences, fixed dates and an ID made from the content; returns the bytes of the file. */
export async function finishPdf(pdf: PDFDocument, facts: PdfFacts): Promise<Uint8Array> {
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setLanguage(facts.language);
  pdf.setCreator(creator);
  pdf.setProducer(producer);
  pdf.setCreationDate(fixedDate);
  pdf.setModificationDate(fixedDate);
  const preferences = pdf.catalog.getOrCreateViewerPreferences();
  // “Fit to page” would shrink the cards to 96 %.
  preferences.setPrintScaling(PrintScaling.None);
  if (facts.duplex !== undefined) {
    preferences.setDuplex(facts.duplex === "long-edge" ? Duplex.DuplexFlipLongEdge : Duplex.DuplexFlipShortEdge);
  }
  await pdf.flush();
  dropUnreached(pdf.context);
  packStreams(pdf);
  setMetadata(pdf, facts);
  return withId(pdf);
}

/** The bytes of `pdf` with an ID made of them: a blank of the same length holds its place meanwhile. */
async function withId({ context }: PDFDocument): Promise<Uint8Array> {
  const blank = PDFHexString.of("0".repeat(32));
  context.trailerInfo.ID = context.obj([blank, blank]);
  const bytes = await PDFStreamWriter.forContext(context, Infinity, true, objectsPerStream).serializeToBuffer();
  const digest = createHash("sha256").update(bytes).digest("hex").slice(0, 32);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const place = view.lastIndexOf(`/ID [ ${blank} ${blank} ]`);
  if (place < 0) throw new Error("a file without a place for its ID");
  view.write(`/ID [ <${digest}> <${digest}> ]`, place, "latin1");
  return bytes;
}

/** Uncompressed, so that programs which know no PDF find it. */
function setMetadata({ catalog, context }: PDFDocument, { title, language, tagged = false }: PdfFacts): void {
  const packet = xmpPacket({ title, language, creator, producer, date: fixedDate, tagged });
  const stream = context.stream(new TextEncoder().encode(packet), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(stream));
}
