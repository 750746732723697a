import type { QuartettView } from "../rules/state.ts";
import { type Memory, stock } from "./quartett-memory.ts";

/** How much likelier a seat that asked in a quartet makes each of the cards it may hold of it. */
const hintWeight = 3;
/** Rounds of balancing; more change nothing that a bot would notice. */
const rounds = 12;

/**
 * How likely each card is in each hand: likelihoods are balanced by turns until every card is somewhere once and every
 * hand holds as many cards as it does.
 */
export function chances(view: QuartettView, { places, hints }: Memory): (card: string, seat: number) => number {
  const rows = [...places].map(([card, seats]) => {
    const weight = (seat: number) =>
      hints.some((hint) => hint.seat === seat && hint.cards.includes(card)) ? hintWeight : 1;
    return { card, cells: new Map([...seats].map((seat) => [seat, weight(seat)])) };
  });
  const sizes = new Map([...view.counts.entries(), [stock, view.stockCount]]);
  for (let round = 0; round < rounds; round += 1) {
    for (const [seat, size] of sizes) {
      const sum = rows.reduce((total, { cells }) => total + (cells.get(seat) ?? 0), 0);
      if (sum > 0) for (const { cells } of rows) scale(cells, seat, size / sum);
    }
    for (const { cells } of rows) {
      const sum = [...cells.values()].reduce((total, cell) => total + cell, 0);
      if (sum > 0) for (const seat of cells.keys()) scale(cells, seat, 1 / sum);
    }
  }
  const table = new Map(rows.map(({ card, cells }) => [card, cells]));
  return (card, seat) => table.get(card)?.get(seat) ?? 0;
}

function scale(cells: Map<number, number>, seat: number, factor: number): void {
  const cell = cells.get(seat);
  if (cell !== undefined) cells.set(seat, cell * factor);
}
