import type { CardFormat } from "./card-format.ts";
import type { SheetPaper } from "./paper.ts";

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
}>;

/** A crop mark from (x1, y1) to (x2, y2), in mm from the upper left corner of the sheet. */
export type Mark = Readonly<{ x1: number; y1: number; x2: number; y2: number }>;

/** Left and upper margin in mm; the cards touch and stand in the middle of the sheet. */
export const sheetMargins = (paper: SheetPaper, format: CardFormat): { x: number; y: number } => ({
  x: (paper.width - paper.columns * format.width) / 2,
  y: (paper.height - paper.rows * format.height) / 2,
});

/** The places of `count` cards, row by row from the upper left, on as many sheets as it takes. */
export function frontPlaces(count: number, paper: SheetPaper, format: CardFormat): Place[] {
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
    };
  });
}

/** The place on the other side of the sheet that comes to lie exactly behind `front` once the printer has turned it. */
export function placeBehind(front: Place, paper: SheetPaper, format: CardFormat): Place {
  const { left, right, top, bottom } = front.free;
  return turnsLeftToRight(paper)
    ? { ...front, x: paper.width - front.x - format.width, free: { left: right, right: left, top, bottom } }
    : { ...front, y: paper.height - front.y - format.height, free: { left, right, top: bottom, bottom: top } };
}

/** Turning over a vertical edge swaps left and right; over a horizontal one, top and bottom. */
function turnsLeftToRight(paper: SheetPaper): boolean {
  const portrait = paper.height >= paper.width;
  return (paper.duplex === "long-edge") === portrait;
}

/** Crop marks at all four edges of the block of cards, one for each cut. */
export function cropMarks(paper: SheetPaper, format: CardFormat): Mark[] {
  const margins = sheetMargins(paper, format);
  const { offset, length } = paper.marks;
  const marks: Mark[] = [];
  for (let column = 0; column <= paper.columns; column += 1) {
    const x = margins.x + column * format.width;
    for (const y of [margins.y - offset - length, paper.height - margins.y + offset]) {
      marks.push({ x1: x, y1: y, x2: x, y2: y + length });
    }
  }
  for (let row = 0; row <= paper.rows; row += 1) {
    const y = margins.y + row * format.height;
    for (const x of [margins.x - offset - length, paper.width - margins.x + offset]) {
      marks.push({ x1: x, y1: y, x2: x + length, y2: y });
    }
  }
  return marks;
}
