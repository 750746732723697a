import {
  clip,
  endPath,
  PDFDocument,
  type PDFEmbeddedPage,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
  rgb,
} from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import type { SheetPaper } from "../paper/paper.ts";
import { cropMarks, frontPlaces, type Place, placeBehind } from "../paper/sheet-grid.ts";
import { points } from "../pdf/points.ts";
import { bleedSize } from "./cut-page.ts";

/** Sheets with fronts on odd pages and, on the page after, each card's back where the printer brings it behind it. */
export async function cardSheets(
  fronts: Uint8Array,
  back: Uint8Array,
  paper: SheetPaper,
  format: CardFormat,
): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const embeddedFronts = await embed(pdf, fronts, format);
  const [embeddedBack] = await embed(pdf, back, format);
  if (embeddedBack === undefined) throw new Error("the back has no page");

  const places = frontPlaces(embeddedFronts.length, paper, format);
  const sheets = (places.at(-1)?.sheet ?? -1) + 1;
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const onSheet = places.filter((place) => place.sheet === sheet);
    const frontPage = addSheet(pdf, paper, format);
    for (const place of onSheet) {
      const front = embeddedFronts[place.card];
      if (front !== undefined) drawCard(frontPage, front, place, paper, format);
    }
    const backPage = addSheet(pdf, paper, format);
    for (const place of onSheet) {
      drawCard(backPage, embeddedBack, placeBehind(place, paper, format), paper, format);
    }
  }
  return pdf;
}

async function embed(pdf: PDFDocument, cards: Uint8Array, format: CardFormat): Promise<PDFEmbeddedPage[]> {
  const pages = (await PDFDocument.load(cards, { updateMetadata: false })).getPages();
  const { width, height } = bleedSize(format);
  return pdf.embedPages(
    pages,
    pages.map((page) => ({ left: 0, right: width, bottom: page.getHeight() - height, top: page.getHeight() })),
  );
}

function addSheet(pdf: PDFDocument, paper: SheetPaper, format: CardFormat): PDFPage {
  const page = pdf.addPage([points(paper.width), points(paper.height)]);
  for (const mark of cropMarks(paper, format)) {
    page.drawLine({
      start: { x: points(mark.x1), y: points(paper.height - mark.y1) },
      end: { x: points(mark.x2), y: points(paper.height - mark.y2) },
      thickness: points(paper.marks.width),
      color: rgb(0, 0, 0),
    });
  }
  return page;
}

/** Neighbours overlap by this much in mm, or viewers show a hairline of paper between them. */
const seam = 0.05;

/** Cards touch: each is clipped to its cut, except where no neighbour would be covered by its bleed. */
function drawCard(page: PDFPage, card: PDFEmbeddedPage, place: Place, paper: SheetPaper, format: CardFormat): void {
  const { free, x, y } = place;
  const out = (side: boolean) => (side ? format.bleed : seam);
  const left = x - out(free.left);
  const lower = paper.height - y - format.height - out(free.bottom);
  const width = format.width + out(free.left) + out(free.right);
  const height = format.height + out(free.top) + out(free.bottom);
  page.pushOperators(
    pushGraphicsState(),
    rectangle(points(left), points(lower), points(width), points(height)),
    clip(),
    endPath(),
  );
  page.drawPage(card, {
    x: points(x - format.bleed),
    y: points(paper.height - y - format.height - format.bleed),
  });
  page.pushOperators(popGraphicsState());
}
