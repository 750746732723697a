/** What Tabletop Simulator takes: at most ten cards across, seven down, and textures of 4096 px. */
const limits = { columns: 10, rows: 7, pixels: 4096 };

/** Cards side by side on a sheet, each so many pixels. */
export type TableGrid = Readonly<{ columns: number; rows: number; cardWidth: number; cardHeight: number }>;

/** Cards on one sheet: its last place is the face of hidden cards. */
export const cardsPerSheet = limits.columns * limits.rows - 1;

/** The grid that shows `cards` and the hidden face as large as fits. `ratio` is the height of a card by its width. */
export function tableGrid(cards: number, ratio: number): TableGrid {
  const grids: TableGrid[] = [];
  for (let columns = 2; columns <= limits.columns; columns += 1) {
    const rows = Math.max(2, Math.ceil((cards + 1) / columns));
    if (rows > limits.rows) continue;
    const cardWidth = Math.floor(Math.min(limits.pixels / columns, limits.pixels / rows / ratio));
    grids.push({ columns, rows, cardWidth, cardHeight: Math.floor(cardWidth * ratio) });
  }
  const [best] = grids.sort((a, b) => b.cardWidth - a.cardWidth || a.columns * a.rows - b.columns * b.rows);
  if (best === undefined) throw new Error(`${cards} cards do not fit one sheet`);
  return best;
}
