import { type DeckLimits, deckLimits } from "../../../mode/limits.ts";
import { fewest, type GroupedCards, kindsOf } from "./deck.ts";
import { seatLimits } from "./state.ts";

/** Two groups of two or more cards, of failures or of measures, and a card for everybody. */
export function limitsOf(deck: GroupedCards): DeckLimits {
  const kinds = Object.values(kindsOf(deck)).map(({ quartets }) => ({
    groups: Object.keys(quartets).length,
    cards: Object.values(quartets).flat().length,
  }));
  const groups = Math.max(...kinds.map((kind) => kind.groups));
  const playable = kinds.filter((kind) => kind.groups >= fewest.groups);
  return deckLimits(
    seatLimits,
    [{ lacks: "groups", has: groups, needed: fewest.groups }],
    Math.max(...playable.map(({ cards }) => cards)),
  );
}
