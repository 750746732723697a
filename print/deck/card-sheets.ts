import {
  clip,
  endPath,
  PDFDocument,
  type PDFPage,
  popGraphicsState,
  pushGraphicsState,
  rectangle,
} from "@cantoo/pdf-lib";
import type { CardFormat } from "../paper/card-format.ts";
import {
  type CardGrid,
  cropMarks,
  foldLine,
  frontPlaces,
  type Place,
  placeBehind,
  sheetBleed,
} from "../paper/sheet-grid.ts";
import { points } from "../pdf/points.ts";
import { type CardForm, type CardPages, drawForm, embedBacks, embedFronts } from "./card-pages.ts";
import { drawMark } from "./draw-mark.ts";

/** How far the backs are moved on their page in mm: to the right and downwards, for printers that drift. */
export type BackOffset = Readonly<{ x: number; y: number }>;

/**
 * Sheets of cards. To be turned: fronts on odd pages and, on the page after, each card's back where the printer brings
 * it behind its front. To be folded: fronts and backs on the same page, mirrored about the fold.
 */
export async function cardSheets(cards: CardPages, paper: CardGrid, offset: BackOffset): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { format, backFormat } = cards;
  const bleed = sheetBleed(paper, format);
  const backBleed = bleed + backFormat.bleed - format.bleed;
  const fronts = await embedFronts(pdf, cards);
  const backs = await embedBacks(pdf, cards);
  const places = frontPlaces(fronts.length, paper, format);
  const sheets = (places.at(-1)?.sheet ?? -1) + 1;
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const onSheet = places.filter((place) => place.sheet === sheet);
    const frontPage = addPage(pdf, paper);
    drawMarks(frontPage, paper, format, { x: 0, y: 0 });
    for (const place of onSheet) drawCard(frontPage, fronts[place.card], place, paper, { format, bleed });

    const backPage = paper.layout === "fold" ? frontPage : addPage(pdf, paper);
    // Where the bleed would cover them, the marks of the fronts have to do.
    if (paper.layout === "sheet" && backBleed <= paper.marks.offset) drawMarks(backPage, paper, format, offset);
    for (const front of onSheet) {
      const place = placeBehind(front, paper, format);
      const moved = { ...place, x: place.x + offset.x, y: place.y + offset.y };
      drawCard(backPage, backs[cards.backOf[place.card] ?? 0], moved, paper, { format: backFormat, bleed: backBleed });
    }
  }
  return pdf;
}

const addPage = (pdf: PDFDocument, paper: CardGrid): PDFPage =>
  pdf.addPage([points(paper.width), points(paper.height)]);

function drawMarks(page: PDFPage, paper: CardGrid, format: CardFormat, { x, y }: BackOffset): void {
  const { width } = paper.marks;
  for (const mark of cropMarks(paper, format)) {
    drawMark(page, { x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y }, paper.height, width);
  }
  const fold = foldLine(paper);
  if (fold !== undefined) drawMark(page, fold, paper.height, width, [2, 2]);
}

/** Neighbours overlap by this much in mm, or viewers show a hairline of paper between them. */
const seam = 0.05;

/** Cards touch: each is clipped to its cut, except where no neighbour would be covered by its bleed. */
function drawCard(
  page: PDFPage,
  card: CardForm | undefined,
  { free, x, y, turned }: Place,
  paper: CardGrid,
  { format, bleed }: { format: CardFormat; bleed: number },
): void {
  if (card === undefined) throw new Error("a card without its page");
  const out = (side: boolean) => (side ? bleed : seam);
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
  const corner = { x: x - format.bleed, y: paper.height - y - format.height - format.bleed };
  // Turned round its corner, the card would lie to the left of it and below.
  drawForm(page, card, {
    x: points(turned ? corner.x + format.width + 2 * format.bleed : corner.x),
    y: points(turned ? corner.y + format.height + 2 * format.bleed : corner.y),
    turned,
  });
  page.pushOperators(popGraphicsState());
}
