import type { Deck } from "../../../cards/deck.ts";

/**
 * A deck of `count` cards, half of them failures: those there are in turns. A copy keeps its
 * code: a longer one would not fit beside the sector's name.
 */
export function manyCards(deck: Deck, count: number): Deck {
  const half = Math.ceil(count / 2);
  return { ...deck, failures: inTurns(deck.failures, half), measures: inTurns(deck.measures, count - half) };
}

function inTurns<Card>(cards: readonly Card[], count: number): Card[] {
  // Each turn begins with another card, or the browser would be given the same pages again, which it remembers.
  const turn = (from: number) => [...cards.slice(from), ...cards.slice(0, from)];
  return Array.from({ length: Math.ceil(count / cards.length) }, (_, index) => turn(index % cards.length))
    .flat()
    .slice(0, count);
}
