import type { CardValues } from "../../../../cards/deck.ts";
import type { PlayDeck } from "./state.ts";

type ValuedDeck = Readonly<{
  failures: readonly Readonly<{ id: string; values: CardValues }>[];
  values: readonly Readonly<{ id: string; better: "higher" | "lower" }>[];
}>;

/** The part of a deck that rules need; any language of the deck gives the same. */
export function playDeckOf(deck: ValuedDeck): PlayDeck {
  return {
    cards: Object.fromEntries(deck.failures.map((card) => [card.id, card.values])),
    better: Object.fromEntries(deck.values.map((value) => [value.id, value.better])),
  };
}
