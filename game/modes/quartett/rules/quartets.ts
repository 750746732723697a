import type { QuartettState } from "./state.ts";

/** Cards in the order of the deck: by quartet, then by number. */
export function sorted(quartets: QuartettState["quartets"], cards: readonly string[]): string[] {
  const held = new Set(cards);
  return Object.values(quartets)
    .flat()
    .filter((card) => held.has(card));
}

/** Lays every complete quartet open and returns the letters. Changes `state`. */
export function layQuartets(state: QuartettState): string[] {
  const letters: string[] = [];
  for (const [seat, hand] of state.hands.entries()) {
    // Read once: inside a move every look at the state goes through a proxy.
    const held = new Set(hand);
    for (const [letter, cards] of Object.entries(state.quartets)) {
      if (!cards.every((card) => held.has(card))) continue;
      for (const card of cards) held.delete(card);
      state.hands[seat] = [...held];
      state.laid.push({ letter, seat, asks: state.history.length });
      letters.push(letter);
    }
  }
  return letters;
}
