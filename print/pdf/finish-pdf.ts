import { createHash } from "node:crypto";
import { Duplex, type PDFDocument, PDFHexString, PDFName, PrintScaling } from "@cantoo/pdf-lib";
import { dropUnreached } from "./drop-unreached.ts";
import { xmpPacket } from "./xmp.ts";

/** The same data gives the same bytes: no file says when it was printed. */
const fixedDate = new Date("2000-01-01T00:00:00Z");
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
  setMetadata(pdf, facts);
  const { context } = pdf;
  delete context.trailerInfo.ID;
  await pdf.flush();
  dropUnreached(context);
  const content = await pdf.save({ updateFieldAppearances: false });
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 32);
  const id = PDFHexString.of(digest);
  context.trailerInfo.ID = context.obj([id, id]);
  return pdf.save({ updateFieldAppearances: false });
}

/** Uncompressed, so that programs which know no PDF find it. */
function setMetadata({ catalog, context }: PDFDocument, { title, language, tagged = false }: PdfFacts): void {
  const packet = xmpPacket({ title, language, creator, producer, date: fixedDate, tagged });
  const stream = context.stream(new TextEncoder().encode(packet), { Type: "Metadata", Subtype: "XML" });
  catalog.set(PDFName.of("Metadata"), context.register(stream));
}
