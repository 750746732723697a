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
    for (const [letter, cards] of Object.entries(state.quartets)) {
      if (!cards.every((card) => hand.includes(card))) continue;
      state.hands[seat] = (state.hands[seat] ?? []).filter((card) => !cards.includes(card));
      state.laid.push({ letter, seat, asks: state.history.length });
      letters.push(letter);
    }
  }
  return letters;
}
