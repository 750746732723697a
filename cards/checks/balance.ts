import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { type CardValues, type ValueId, valueIds } from "../schema/vocabulary.ts";

type Card = Readonly<{ id: string; values: CardValues }>;
type Directions = Readonly<Record<ValueId, "higher" | "lower">>;

/** Share of the cards on which one value may be the best pick. */
const bestPickShare = { min: 0.1, max: 0.25 } as const;

/** No card is hopeless, and no value is always or never the one to pick. */
export function checkBalance(data: CardData): Finding[] {
  const cards = data.failures.flatMap((file) => file.cards);
  const directions = directionsOf(data);
  const beaten = cards.flatMap((card) => {
    const winner = cards.find((other) => valueIds.every((id) => beats(directions, id, other.values, card.values)));
    if (winner === undefined) return [];
    const file = `failures/${card.id.charAt(0)}.yaml`;
    return [{ file, card: card.id, field: "values", expected: `at least one value not beaten by ${winner.id}` }];
  });
  const picks = bestPicks(cards, directions);
  const uneven = valueIds.flatMap((id) => {
    const share = picks[id] / cards.length;
    if (share >= bestPickShare.min && share <= bestPickShare.max) return [];
    const expected = `${id} is the best pick on 10–25 % of the cards, not on ${picks[id]} of ${cards.length}`;
    return [{ file: "taxonomy.yaml", card: "–", field: "values", expected }];
  });
  return [...beaten, ...uneven];
}

function directionsOf(data: CardData): Directions {
  return Object.fromEntries(data.taxonomy.values.map(({ id, better }) => [id, better])) as Directions;
}

/** Whether `a` wins outright against `b` in this value. */
export function beats(directions: Directions, id: ValueId, a: CardValues, b: CardValues): boolean {
  return directions[id] === "higher" ? a[id] > b[id] : a[id] < b[id];
}

/** How often each value is a card's best pick: the one that beats most cards outright; ties count for each. */
export function bestPicks(cards: readonly Card[], directions: Directions): Record<ValueId, number> {
  const picks = Object.fromEntries(valueIds.map((id) => [id, 0])) as Record<ValueId, number>;
  for (const card of cards) {
    const ranks = valueIds.map(
      (id) => cards.filter((other) => beats(directions, id, card.values, other.values)).length,
    );
    const best = Math.max(...ranks);
    for (const [index, id] of valueIds.entries()) if (ranks[index] === best) picks[id] += 1;
  }
  return picks;
}
