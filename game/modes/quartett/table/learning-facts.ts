import {
  amountOf,
  type CardValue,
  type DeckNames,
  effectOf,
  type FailureCardWithoutStory,
  formatValue,
} from "../../../../cards/deck.ts";
import type { QuartettView } from "../rules/state.ts";

/** Effects that at least two of the cards have, the most frequent first. */
export function sharedEffects(
  deck: DeckNames,
  cards: readonly FailureCardWithoutStory[],
): { id: string; name: string; codes: string[] }[] {
  const ids = [...new Set(cards.flatMap((card) => card.effects))];
  return ids
    .map((id) => ({
      id,
      name: effectOf(deck, id).name,
      codes: cards.filter((card) => card.effects.includes(id)).map((card) => card.id),
    }))
    .filter(({ codes }) => codes.length > 1)
    .sort((a, b) => b.codes.length - a.codes.length);
}

/** How often each cause stands behind the cards, the most frequent first. */
export function causeCounts(cards: readonly Readonly<{ cause: number }>[]): { cause: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { cause } of cards) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  return [...counts].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count);
}

/**
 * Money of all the cards, and technology's share on average, as the deck writes them. Null where the deck has no values
 * of these drawings: of any others nobody can tell whether to add them up.
 */
export function totals(
  deck: DeckNames,
  cards: readonly FailureCardWithoutStory[],
): { money: string; technology: string } | null {
  const drawnAs = (shape: string) => deck.values.find(({ id, icon = id }) => icon === shape);
  const [money, technology] = [drawnAs("money"), drawnAs("technology")];
  if (money === undefined || technology === undefined) return null;
  const sum = ({ id }: CardValue) => cards.reduce((total, card) => total + amountOf(card, id), 0);
  return {
    money: formatValue(deck, money, sum(money)),
    technology: formatValue(deck, technology, Math.round(sum(technology) / Math.max(1, cards.length))),
  };
}

/**
 * Which of four questions a learning moment asks, 0 to 3: the same on every screen and in every language, since it
 * follows from the history alone, and another one from quartet to quartet.
 */
export const questionNumber = (laid: QuartettView["laid"]): number => (laid.length + (laid[0]?.asks ?? 0)) % 4;
