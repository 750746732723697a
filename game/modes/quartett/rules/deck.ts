import { compareNaturally } from "../../../../cards/text/natural-order.ts";
import type { PlayDecks } from "./state.ts";

type GroupedCards = Readonly<{
  failures: readonly Readonly<{ id: string; sector: string }>[];
  measures: readonly Readonly<{ id: string; cause: number }>[];
}>;

/**
 * Both decks as quartets: failures by sector (A, B …), measures by the cause they answer (M1, M2 …). Any language of the
 * deck gives the same.
 */
export function quartettDecksOf(deck: GroupedCards): PlayDecks {
  return {
    failures: { quartets: quartetsOf(deck.failures, (card) => card.sector) },
    measures: { quartets: quartetsOf(deck.measures, (card) => `M${card.cause}`) },
  };
}

function quartetsOf<Card extends Readonly<{ id: string }>>(
  cards: readonly Card[],
  letterOf: (card: Card) => string,
): Record<string, string[]> {
  const quartets: Record<string, string[]> = {};
  for (const card of cards) {
    const letter = letterOf(card);
    quartets[letter] = [...(quartets[letter] ?? []), card.id].sort(compareNaturally);
  }
  return quartets;
}
