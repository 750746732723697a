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
  return Array.from({ length: Math.ceil(count / cards.length) }, () => cards)
    .flat()
    .slice(0, count);
}
