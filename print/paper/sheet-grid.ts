import type { CardFormat } from "./card-format.ts";
import type { FoldPaper, SheetPaper } from "./paper.ts";

/** What people choose a paper by, and not how its cards lie. */
type Label = "title" | "formerly" | "format";

/** Several cards on one sheet. */
export type CardGrid = Omit<SheetPaper, Label> | Omit<FoldPaper, Label>;

type Sides = Readonly<{ left: number; right: number; top: number; bottom: number }>;

/** Where one card lies: x, y is the upper left corner of its cut, in mm from the upper left corner of the sheet. */
export type Place = Readonly<{
  /** Index of the card in the deck. */
  card: number;
  sheet: number;
  x: number;
  y: number;
  /** Paper up to the neighbour that the card may have for its bleed on each side, in mm; Infinity without a neighbour. */
  room: Sides;
  /** Upside down on the sheet, so that it is upright in the hand. */
  turned: boolean;
}>;

/** A crop mark from (x1, y1) to (x2, y2), in mm from the upper left corner of the sheet. */
export type Mark = Readonly<{ x1: number; y1: number; x2: number; y2: number }>;

/** How far backgrounds run past the outermost cuts of a sheet, in mm. */
export const sheetBleed = (paper: CardGrid, format: CardFormat): number => paper.bleed ?? format.bleed;

/** The size of the block of cards with the gutters between them, in mm. */
export const blockSize = ({ columns, rows, gutter }: CardGrid, format: CardFormat) => ({
  width: columns * format.width + (columns - 1) * gutter.across,
  height: rows * format.height + (rows - 1) * gutter.down,
});

/**
 * Left and upper margin of the fronts in mm. They stand where the paper says, or in the middle of the sheet, or by the
 * fold; the margins on the other side of the sheet follow from {@link blockSize}.
 */
export function sheetMargins(paper: CardGrid, format: CardFormat): { x: number; y: number } {
  const block = blockSize(paper, format);
  const middle = { x: (paper.width - block.width) / 2, y: (paper.height - block.height) / 2 };
  if (paper.layout === "sheet") return paper.margins ? { x: paper.margins.left, y: paper.margins.top } : middle;
  return paper.fold === "across"
    ? { ...middle, y: paper.height / 2 - paper.gap - block.height }
    : { ...middle, x: paper.width / 2 - paper.gap - block.width };
}

/** How many sheets `cards` take. */
export const sheetCount = (cards: number, { columns, rows }: CardGrid): number => Math.ceil(cards / (columns * rows));

type Slot = Readonly<{ sheet: number /** Row by row from the upper left. */; place: number }>;

/** Sheets that are folded and glued, or taken apart along their perforation, are worked on one by one. */
export const isCutInStack = ({ layout, marks }: CardGrid): boolean => layout === "sheet" && marks !== "none";

/**
 * Where one of `count` cards lies. Of sheets that are cut in a stack, the first on top, each place becomes a pile in the
 * order of the cards, and so do the piles laid on one another, the first on top (cut and stack). Of others, each holds the
 * cards that follow on those of the one before.
 */
export function slotOf(card: number, count: number, paper: CardGrid): Slot {
  const perSheet = paper.columns * paper.rows;
  const sheets = sheetCount(count, paper);
  return isCutInStack(paper)
    ? { sheet: card % sheets, place: Math.floor(card / sheets) }
    : { sheet: Math.floor(card / perSheet), place: card % perSheet };
}

/** The places of `count` cards on as many sheets as it takes. */
export function frontPlaces(count: number, paper: CardGrid, format: CardFormat): Place[] {
  const slots = Array.from({ length: count }, (_, card) => slotOf(card, count, paper));
  const key = ({ sheet, place }: Slot) => `${sheet} ${place}`;
  const taken = new Set(slots.map(key));
  const margins = sheetMargins(paper, format);
  const { across, down } = paper.gutter;
  return slots.map(({ sheet, place }, card) => {
    const column = place % paper.columns;
    const row = Math.floor(place / paper.columns);
    const roomTo = (atColumn: number, atRow: number, gutter: number) => {
      const isInside = atColumn >= 0 && atColumn < paper.columns && atRow >= 0;
      const neighbour = { sheet, place: atRow * paper.columns + atColumn };
      return isInside && taken.has(key(neighbour)) ? gutter / 2 : Number.POSITIVE_INFINITY;
    };
    return {
      card,
      sheet,
      x: margins.x + column * (format.width + across),
      y: margins.y + row * (format.height + down),
      room: {
        left: roomTo(column - 1, row, across),
        right: roomTo(column + 1, row, across),
        top: roomTo(column, row - 1, down),
        bottom: roomTo(column, row + 1, down),
      },
      turned: false,
    };
  });
}

/** The place that comes to lie exactly behind `front` once the printer has turned the sheet, or somebody folded it. */
export function placeBehind(front: Place, paper: CardGrid, format: CardFormat): Place {
  const { left, right, top, bottom } = front.room;
  return swapsLeftAndRight(paper)
    ? { ...front, x: paper.width - front.x - format.width, room: { left: right, right: left, top, bottom } }
    : {
        ...front,
        y: paper.height - front.y - format.height,
        room: { left, right, top: bottom, bottom: top },
        turned: true,
      };
}

/** Turning or folding over a vertical edge swaps left and right; over a horizontal one, top and bottom. */
function swapsLeftAndRight(paper: CardGrid): boolean {
  if (paper.layout === "fold") return paper.fold === "down";
  const portrait = paper.height >= paper.width;
  return (paper.duplex === "long-edge") === portrait;
}

/** Where a row of `count` cards is cut; neighbours without a gutter share a cut. */
function cuts(start: number, count: number, size: number, gutter: number): number[] {
  const cards = Array.from({ length: count }, (_, index) => start + index * (size + gutter));
  return gutter === 0 ? [...cards, start + count * size] : cards.flatMap((cut) => [cut, cut + size]);
}

/** How many straight cuts free the cards of a sheet, once it is folded if it is to be, and its strips lie on one another. */
export function cutCount({ marks, columns, rows, gutter }: CardGrid): number {
  if (marks === "none") return 0;
  return cuts(0, columns, 1, gutter.across).length + cuts(0, rows, 1, gutter.down).length;
}

/**
 * Crop marks at all four edges of the sheet's cards, one for each cut; of a sheet to be folded, for both halves. None
 * where the paper has none.
 */
export function cropMarks(paper: CardGrid, format: CardFormat): Mark[] {
  if (paper.marks === "none") return [];
  const margins = sheetMargins(paper, format);
  const { gutter } = paper;
  const block = blockSize(paper, format);
  const { offset, length } = paper.marks;
  const mirrored = (at: readonly number[], size: number, isFolded: boolean) =>
    isFolded ? [...at, ...at.map((cut) => size - cut)] : at;
  const fold = paper.layout === "fold" ? paper.fold : undefined;
  const columnCuts = cuts(margins.x, paper.columns, format.width, gutter.across);
  const rowCuts = cuts(margins.y, paper.rows, format.height, gutter.down);
  const columns = mirrored(columnCuts, paper.width, fold === "down");
  const rows = mirrored(rowCuts, paper.height, fold === "across");
  const right = fold === "down" ? paper.width - margins.x : margins.x + block.width;
  const bottom = fold === "across" ? paper.height - margins.y : margins.y + block.height;
  return [
    ...columns.flatMap((x) =>
      [margins.y - offset - length, bottom + offset].map((y) => ({ x1: x, y1: y, x2: x, y2: y + length })),
    ),
    ...rows.flatMap((y) =>
      [margins.x - offset - length, right + offset].map((x) => ({ x1: x, y1: y, x2: x + length, y2: y })),
    ),
  ];
}

/**
 * Where a sheet is folded, as far out as its marks; none for sheets that are turned. Beside the marks stand words, which
 * a line would cross.
 */
export function foldLine(paper: CardGrid, format: CardFormat): Mark | undefined {
  if (paper.layout === "sheet") return undefined;
  const { width, height } = paper;
  const margins = sheetMargins(paper, format);
  const marks = paper.marks === "none" ? 0 : paper.marks.offset + paper.marks.length;
  return paper.fold === "across"
    ? { x1: margins.x - marks, y1: height / 2, x2: width - margins.x + marks, y2: height / 2 }
    : { x1: width / 2, y1: margins.y - marks, x2: width / 2, y2: height - margins.y + marks };
}
