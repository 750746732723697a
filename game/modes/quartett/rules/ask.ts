import { openLearning } from "./learning.ts";
import { layQuartets } from "./quartets.ts";
import type { QuartettState, QuartettView } from "./state.ts";
import { draw, refill } from "./stock.ts";

/**
 * What `seat` may ask now: any of the cards, of any of the seats. Both are empty unless it is its turn; on its turn
 * neither is, for a quartet that is not laid has its missing cards in other hands or in the stock, and an empty hand is
 * refilled from the stock or passed over.
 */
export function legalAsks(
  view: Pick<QuartettView, "phase" | "turn" | "hand" | "counts" | "quartets">,
  seat: number,
): { seats: number[]; cards: string[] } {
  if (view.phase !== "ask" || view.turn !== seat) return { seats: [], cards: [] };
  const begun = Object.values(view.quartets).filter((cards) => cards.some((card) => view.hand.includes(card)));
  return {
    seats: view.counts.flatMap((count, other) => (other !== seat && count > 0 ? [other] : [])),
    cards: begun.flat().filter((card) => !view.hand.includes(card)),
  };
}

/**
 * The seat on turn asks `asked` for `card`, which must be one of its legal asks. If the card is there it changes hands
 * and the asker goes on; if not, the asker draws while there is a stock, and goes on only with the very card asked for.
 * Changes `state`.
 */
export function playAsk(state: QuartettState, asked: number, card: string): void {
  const asker = state.turn;
  const giver = state.hands[asked] ?? [];
  const got = giver.includes(card);
  state.draws = [];
  if (got) {
    state.hands[asked] = giver.filter((held) => held !== card);
    state.hands[asker]?.push(card);
  }
  const drawn = got ? undefined : draw(state, asker);
  const drewIt = drawn === card;
  state.history.push({ asker, asked, card, got, ...(drawn === undefined ? {} : { drewIt }) });
  if (!got && !drewIt) state.turn = asked;
  settle(state);
}

/**
 * Brings the table in order after a deal or an ask: complete quartets are laid, empty hands drawn for, the turn passed
 * on to the next seat with cards, the learning moment opened. Changes `state`.
 */
export function settle(state: QuartettState): void {
  const letters = layQuartets(state);
  const refilled = refill(state);
  const latest = state.history.pop();
  if (latest !== undefined) state.history.push(refilled.length > 0 ? { ...latest, refilled } : latest);
  state.turn = seatWithCards(state.hands, state.turn);
  openLearning(state, letters);
}

/** `from`, or the next seat after it that holds cards; `from` itself where all cards are laid. */
function seatWithCards(hands: readonly (readonly string[])[], from: number): number {
  const order = hands.map((_, step) => (from + step) % hands.length);
  return order.find((seat) => (hands[seat]?.length ?? 0) > 0) ?? from;
}
