import { decodePDFRawStream, PDFArray, PDFDocument, type PDFPage, PDFRawStream } from "@cantoo/pdf-lib";

/** A straight line on a page in mm from its upper left corner, with its width in mm. */
export type DrawnLine = Readonly<{ x1: number; y1: number; x2: number; y2: number; width: number; dashed: boolean }>;

const millimetres = (points: number): number => (points * 25.4) / 72;

/** The straight lines that each page draws itself: marks and folds, not what lies in the cards embedded in it. */
export async function drawnLines(bytes: Uint8Array): Promise<DrawnLine[][]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map((page) => {
    const height = millimetres(page.getHeight());
    const lines = contentOf(page).matchAll(
      // pdf-lib says where a line starts twice.
      /([\d.]+) w\s+\[([^\]]*)\] [\d.]+ d\s+(?:[\d.-]+ [\d.-]+ m\s+)?([\d.-]+) ([\d.-]+) m\s+([\d.-]+) ([\d.-]+) l\s+S/g,
    );
    return [...lines].map(([, width, dashes = "", x1, y1, x2, y2]) => ({
      x1: millimetres(Number(x1)),
      y1: height - millimetres(Number(y1)),
      x2: millimetres(Number(x2)),
      y2: height - millimetres(Number(y2)),
      width: millimetres(Number(width)),
      dashed: dashes.trim() !== "",
    }));
  });
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((entry) => page.doc.context.lookup(entry)) : [contents];
  return streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1"))
    .join("\n");
}
