import { handSize, type RettungsrundeState, type Shuffle } from "./state.ts";

/** Fills every hand to four, absent seats too; the discard is shuffled in as soon as the pile is used up. */
export function refillHands(state: RettungsrundeState, shuffle: Shuffle): void {
  for (const hand of state.hands) {
    while (hand.length < handSize) {
      if (state.pile.length === 0) {
        state.pile = shuffle([...state.discard].sort());
        state.discard = [];
      }
      const measure = state.pile.shift();
      if (measure === undefined) return;
      hand.push(measure);
    }
  }
}

/**
 * Takes the played measures out of the hands and lays them on the table without names. Sorted before they are shuffled:
 * the order depends on the measures and the seed, never on seats.
 */
export function layMeasures(state: RettungsrundeState, shuffle: Shuffle): void {
  const played = state.played.filter((measure) => measure !== null);
  state.hands = state.hands.map((hand, seat) => hand.filter((measure) => measure !== state.played[seat]));
  state.table = shuffle(played.sort());
}
