import type { ValueId } from "../../../cards/schema/vocabulary.ts";
import type { Comparison, PlayDeck, SupertrumpfState } from "./state.ts";

/**
 * Plays every top card against the others in `value` and moves the cards: to the winner's hand from below, or to the
 * pot on a tie. Changes `state`.
 */
export function playTrick(state: SupertrumpfState, deck: PlayDeck, value: ValueId): void {
  const comparison = compareTopCards(state, deck, value);
  for (const { seat } of comparison.plays) state.pot.push(...(state.hands[seat]?.splice(0, 1) ?? []));

  const tied = state.trick !== null && state.trick.winner === null ? state.trick : null;
  const comparisons = [...(tied?.comparisons ?? []), comparison];
  const leader = tied?.leader ?? state.leader;
  const winner = winnerOf(state, comparison);
  state.trick = { leader, comparisons, winner };
  if (winner === null) {
    // The same player picks again; one who laid the last card hands over to the next seat with cards.
    state.leader = nextSeatWithCards(state, state.leader);
    return;
  }
  state.hands[winner]?.push(...state.pot);
  state.pot = [];
  state.leader = winner;
  state.rounds += 1;
}

function compareTopCards(state: SupertrumpfState, deck: PlayDeck, value: ValueId): Comparison {
  const plays = state.hands.flatMap((hand, seat) => {
    const card = hand[0];
    const amount = card === undefined ? undefined : deck.cards[card]?.[value];
    return card === undefined || amount === undefined ? [] : [{ seat, card, amount }];
  });
  const amounts = plays.map((play) => play.amount);
  const target = deck.better[value] === "higher" ? Math.max(...amounts) : Math.min(...amounts);
  return { value, plays, best: plays.filter((play) => play.amount === target).map((play) => play.seat) };
}

/** The seat that takes the pot, or null while the tie stands. */
function winnerOf(state: SupertrumpfState, { best }: Comparison): number | null {
  if (best.length === 1) return best[0] ?? null;
  // On a tie the next cards decide; a sole holder of cards has nobody left to decide against and takes the pot.
  const holders = state.hands.flatMap((hand, seat) => (hand.length > 0 ? [seat] : []));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function nextSeatWithCards(state: SupertrumpfState, from: number): number {
  const seats = state.hands.length;
  for (let step = 0; step < seats; step += 1) {
    const seat = (from + step) % seats;
    if ((state.hands[seat]?.length ?? 0) > 0) return seat;
  }
  return from;
}
