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
  sheetCount,
} from "../paper/sheet-grid.ts";
import { drawMark } from "../pdf/draw-mark.ts";
import { points } from "../pdf/points.ts";
import { type CardForm, type CardPages, drawForm, embedBacks, embedForms, embedFronts } from "./card-pages.ts";

/** How far the backs are moved on their page in mm: to the right and downwards, for printers that drift. */
export type BackOffset = Readonly<{ x: number; y: number }>;

/**
 * Sheets of cards; `notes` has a page of the size of the sheet for each, which is laid over its fronts. To be turned: fronts on odd pages and, on the page after, each card's back where the printer brings
 * it behind its front. To be folded: fronts and backs on the same page, mirrored about the fold.
 */
export async function cardSheets(
  cards: CardPages,
  paper: CardGrid,
  offset: BackOffset,
  notes: PDFDocument,
): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { format, backFormat } = cards;
  const bleed = sheetBleed(paper, format);
  const backBleed = bleed + backFormat.bleed - format.bleed;
  const fronts = await embedFronts(pdf, cards);
  const backs = await embedBacks(pdf, cards);
  const size = { width: points(paper.width), height: points(paper.height) };
  const noteForms = embedForms(pdf, notes, size);
  const places = frontPlaces(fronts.length, paper, format);
  const sheets = sheetCount(fronts.length, paper);
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    const onSheet = places.filter((place) => place.sheet === sheet);
    const frontPage = addPage(pdf, paper);
    drawMarks(frontPage, paper, format, { x: 0, y: 0 });
    for (const place of onSheet) drawCard(frontPage, fronts[place.card], place, paper, { format, bleed });
    const note = noteForms[sheet];
    if (note === undefined) throw new Error("a sheet without its notes");
    drawForm(frontPage, note, { x: 0, y: 0 });

    const backPage = paper.layout === "fold" ? frontPage : addPage(pdf, paper);
    // Where the bleed would cover them, the marks of the fronts have to do.
    const isCovered = paper.marks !== "none" && backBleed > paper.marks.offset;
    if (paper.layout === "sheet" && !isCovered) drawMarks(backPage, paper, format, offset);
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

/** Of the line along which a sheet is folded that has no marks, in mm. */
const foldWidth = 0.1;

function drawMarks(page: PDFPage, paper: CardGrid, format: CardFormat, { x, y }: BackOffset): void {
  const { width } = paper.marks === "none" ? { width: foldWidth } : paper.marks;
  for (const mark of cropMarks(paper, format)) {
    drawMark(page, { x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y }, paper.height, width);
  }
  const fold = foldLine(paper, format);
  if (fold !== undefined) drawMark(page, fold, paper.height, width, [2, 2]);
}

/** Neighbours overlap by this much in mm, or viewers show a hairline of paper between them. */
const seam = 0.05;

/** Each card is clipped to its bleed, or to what its neighbour leaves of it. */
function drawCard(
  page: PDFPage,
  card: CardForm | undefined,
  { room, x, y, turned }: Place,
  paper: CardGrid,
  { format, bleed }: { format: CardFormat; bleed: number },
): void {
  if (card === undefined) throw new Error("a card without its page");
  const out = (side: keyof Place["room"]) => (room[side] === 0 ? seam : Math.min(bleed, room[side]));
  const left = x - out("left");
  const lower = paper.height - y - format.height - out("bottom");
  const width = format.width + out("left") + out("right");
  const height = format.height + out("top") + out("bottom");
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
