import type { Comparison, PlayDeck, SupertrumpfState } from "./state.ts";

/** Whether the latest comparison is tied and the next one decides about its cards too. */
export function isTied({ history }: Pick<SupertrumpfState, "history">): boolean {
  return history.at(-1)?.winner === null;
}

/**
 * Plays every top card against the others in `value` and moves the cards: to the winner's hand from below, or to the
 * pot on a tie. Then the lead passes on by turns, whoever won: docs/fairness.md says why. Changes `state`.
 */
export function playTrick(state: SupertrumpfState, deck: PlayDeck, value: string): void {
  const comparison = compareTopCards(state, deck, value);
  for (const { seat } of comparison.plays) state.pot.push(...(state.hands[seat]?.splice(0, 1) ?? []));

  const tied = isTied(state) ? state.history.pop() : undefined;
  const comparisons = [...(tied?.comparisons ?? []), comparison];
  const winner = winnerOf(state, comparison);
  state.history.push({ leader: state.leader, comparisons, winner });
  if (winner !== null) {
    state.hands[winner]?.push(...state.pot);
    state.pot = [];
  }
  state.leader = nextSeatWithCards(state);
  state.rounds += 1;
}

function compareTopCards(state: SupertrumpfState, deck: PlayDeck, value: string): Comparison {
  const plays = state.hands.flatMap((hand, seat) => {
    const card = hand[0];
    const amount = card === undefined ? undefined : deck.cards[card]?.[value];
    return card === undefined || amount === undefined ? [] : [{ seat, card, amount }];
  });
  const amounts = plays.map((play) => play.amount);
  const target = deck.better[value] === "higher" ? Math.max(...amounts) : Math.min(...amounts);
  const best = plays.filter((play) => play.amount === target).map((play) => play.seat);
  return { leader: state.leader, value, plays, best };
}

/** The seat that takes the pot, or null while the tie stands. */
function winnerOf(state: SupertrumpfState, { best }: Comparison): number | null {
  if (best.length === 1) return best[0] ?? null;
  // On a tie the next cards decide; a sole holder of cards has nobody left to decide against and takes the pot.
  const holders = state.hands.flatMap((hand, seat) => (hand.length > 0 ? [seat] : []));
  return holders.length === 1 ? (holders[0] ?? null) : null;
}

function nextSeatWithCards({ hands, leader }: SupertrumpfState): number {
  for (let step = 1; step <= hands.length; step += 1) {
    const seat = (leader + step) % hands.length;
    if ((hands[seat]?.length ?? 0) > 0) return seat;
  }
  return leader;
}
