import type { QuartettState } from "./state.ts";

/** Draws the next card of the stock into the hand of `seat`; undefined where there is none. Changes `state`. */
export function draw(state: QuartettState, seat: number): string | undefined {
  const card = state.stock.shift();
  if (card === undefined) return undefined;
  state.hands[seat]?.push(card);
  state.draws.push({ seat, card });
  return card;
}

/**
 * Every empty hand draws one card while the stock lasts, the seat on turn first. Returns the seats that drew. From here
 * on a hand is empty only where the stock is too. Changes `state`.
 */
export function refill(state: QuartettState): number[] {
  const { turn, hands } = state;
  const seats = hands.map((_, step) => (turn + step) % hands.length);
  return seats.filter((seat) => hands[seat]?.length === 0 && draw(state, seat) !== undefined);
}
