import type { CardFormat } from "./card-format.ts";
import type { FoldPaper, SheetPaper } from "./paper.ts";

/** A paper with several cards on it. */
export type CardGrid = SheetPaper | FoldPaper;

type Sides = Readonly<{ left: boolean; right: boolean; top: boolean; bottom: boolean }>;

/** Where one card lies: x, y is the upper left corner of its cut, in mm from the upper left corner of the sheet. */
export type Place = Readonly<{
  /** Index of the card in the deck. */
  card: number;
  sheet: number;
  x: number;
  y: number;
  /** Sides without a neighbour: there the bleed may run out of the cut. */
  free: Sides;
  /** Upside down on the sheet, so that it is upright in the hand. */
  turned: boolean;
}>;

/** A crop mark from (x1, y1) to (x2, y2), in mm from the upper left corner of the sheet. */
export type Mark = Readonly<{ x1: number; y1: number; x2: number; y2: number }>;

/** How far backgrounds run past the outermost cuts of a sheet, in mm. */
export const sheetBleed = (paper: CardGrid, format: CardFormat): number => paper.bleed ?? format.bleed;

/**
 * Left and upper margin of the fronts in mm; the cards touch. They stand in the middle of the sheet, or by the fold.
 * The margins on the other side of the sheet are the same.
 */
export function sheetMargins(paper: CardGrid, format: CardFormat): { x: number; y: number } {
  const block = { width: paper.columns * format.width, height: paper.rows * format.height };
  const middle = { x: (paper.width - block.width) / 2, y: (paper.height - block.height) / 2 };
  if (paper.layout === "sheet") return middle;
  return paper.fold === "across"
    ? { ...middle, y: paper.height / 2 - paper.gap - block.height }
    : { ...middle, x: paper.width / 2 - paper.gap - block.width };
}

/** The places of `count` cards, row by row from the upper left, on as many sheets as it takes. */
export function frontPlaces(count: number, paper: CardGrid, format: CardFormat): Place[] {
  const perSheet = paper.columns * paper.rows;
  const margins = sheetMargins(paper, format);
  return Array.from({ length: count }, (_, card) => {
    const sheet = Math.floor(card / perSheet);
    const onSheet = Math.min(perSheet, count - sheet * perSheet);
    const column = (card % perSheet) % paper.columns;
    const row = Math.floor((card % perSheet) / paper.columns);
    const taken = (atColumn: number, atRow: number) =>
      atColumn >= 0 && atColumn < paper.columns && atRow >= 0 && atRow * paper.columns + atColumn < onSheet;
    return {
      card,
      sheet,
      x: margins.x + column * format.width,
      y: margins.y + row * format.height,
      free: {
        left: !taken(column - 1, row),
        right: !taken(column + 1, row),
        top: !taken(column, row - 1),
        bottom: !taken(column, row + 1),
      },
      turned: false,
    };
  });
}

/** The place that comes to lie exactly behind `front` once the printer has turned the sheet, or somebody folded it. */
export function placeBehind(front: Place, paper: CardGrid, format: CardFormat): Place {
  const { left, right, top, bottom } = front.free;
  return swapsLeftAndRight(paper)
    ? { ...front, x: paper.width - front.x - format.width, free: { left: right, right: left, top, bottom } }
    : {
        ...front,
        y: paper.height - front.y - format.height,
        free: { left, right, top: bottom, bottom: top },
        turned: true,
      };
}

/** Turning or folding over a vertical edge swaps left and right; over a horizontal one, top and bottom. */
function swapsLeftAndRight(paper: CardGrid): boolean {
  if (paper.layout === "fold") return paper.fold === "down";
  const portrait = paper.height >= paper.width;
  return (paper.duplex === "long-edge") === portrait;
}

/** Crop marks at all four edges of the sheet's cards, one for each cut; of a sheet to be folded, for both halves. */
export function cropMarks(paper: CardGrid, format: CardFormat): Mark[] {
  const margins = sheetMargins(paper, format);
  const { offset, length } = paper.marks;
  const cuts = (start: number, count: number, size: number) =>
    Array.from({ length: count + 1 }, (_, index) => start + index * size);
  const mirrored = (at: readonly number[], size: number, isFolded: boolean) =>
    isFolded ? [...at, ...at.map((cut) => size - cut)] : at;
  const fold = paper.layout === "fold" ? paper.fold : undefined;
  const columns = mirrored(cuts(margins.x, paper.columns, format.width), paper.width, fold === "down");
  const rows = mirrored(cuts(margins.y, paper.rows, format.height), paper.height, fold === "across");
  return [
    ...columns.flatMap((x) =>
      [margins.y - offset - length, paper.height - margins.y + offset].map((y) => ({
        x1: x,
        y1: y,
        x2: x,
        y2: y + length,
      })),
    ),
    ...rows.flatMap((y) =>
      [margins.x - offset - length, paper.width - margins.x + offset].map((x) => ({
        x1: x,
        y1: y,
        x2: x + length,
        y2: y,
      })),
    ),
  ];
}

/** Where a sheet is folded, from edge to edge; none for sheets that are turned. */
export function foldLine(paper: CardGrid): Mark | undefined {
  if (paper.layout === "sheet") return undefined;
  const { width, height } = paper;
  return paper.fold === "across"
    ? { x1: 0, y1: height / 2, x2: width, y2: height / 2 }
    : { x1: width / 2, y1: 0, x2: width / 2, y2: height };
}
