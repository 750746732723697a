import { amountOf, type CardValues } from "../deck.ts";
import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { message } from "../text/message.ts";

type Card = Readonly<{ id: string; values: CardValues }>;
/** Which way each value wins, by its id. */
type Directions = Readonly<Record<string, "higher" | "lower">>;

/** Where the deck promises balance: no card is hopeless, and no value is always or never the one to pick. */
export function checkBalance({ deck, failures }: CardData): Finding[] {
  const { balance } = deck.requires;
  const cards = failures.flatMap(({ file, cards }) => cards.map(({ id, values }) => ({ file, id, values })));
  // A deck with holes would only repeat its holes as faults of balance.
  if (balance === undefined || cards.length < deck.groups.length * (deck.requires.cardsPerGroup ?? 1)) return [];
  const directions: Directions = Object.fromEntries(deck.values.map(({ id, better }) => [id, better]));
  const ids = Object.keys(directions);
  const beaten = cards.flatMap(({ file, id: card, values }) => {
    const winner = cards.find((other) => ids.every((id) => beats(directions, id, other, { id: card, values })));
    if (winner === undefined) return [];
    return [{ file, card, field: "values", ...message("hopeless", { card: winner.id }) }];
  });
  const picks = bestPicks(cards, directions);
  const percent = (share: number) => Math.round(100 * share);
  const uneven = [...picks].flatMap(([id, count]) => {
    const share = count / cards.length;
    if (share >= balance.min && share <= balance.max) return [];
    const values = { value: id, min: percent(balance.min), max: percent(balance.max), count, cards: cards.length };
    return [{ file: "deck.yaml", card: "–", field: "values", ...message("unbalanced", values) }];
  });
  return [...beaten, ...uneven];
}

/** Whether card `a` wins outright against `b` in this value. */
export function beats(directions: Directions, id: string, a: Card, b: Card): boolean {
  const [mine, theirs] = [amountOf(a, id), amountOf(b, id)];
  return directions[id] === "higher" ? mine > theirs : mine < theirs;
}

/** How often each value is a card's best pick: the one that beats most cards outright; ties count for each. */
export function bestPicks(cards: readonly Card[], directions: Directions): ReadonlyMap<string, number> {
  const ids = Object.keys(directions);
  const picks = new Map(ids.map((id) => [id, 0]));
  for (const card of cards) {
    const ranks = ids.map((id) => cards.filter((other) => beats(directions, id, card, other)).length);
    const best = Math.max(...ranks);
    for (const [index, id] of ids.entries()) if (ranks[index] === best) picks.set(id, (picks.get(id) ?? 0) + 1);
  }
  return picks;
}
