import { compareNaturally } from "../../../../cards/text/natural-order.ts";
import type { PlayDecks } from "./state.ts";

/** What quartets are made of. */
export type GroupedCards = Readonly<{
  failures: readonly Readonly<{ id: string; sector: string }>[];
  measures: readonly Readonly<{ id: string; cause: number }>[];
}>;

/** With one, whoever is asked has to have it; with one group, nobody can choose. */
export const fewest = { cardsOfGroup: 2, groups: 2 } as const;

/**
 * The kinds of cards that make quartets, as quartets: failures by their groups, measures by the causes that they answer.
 * Any language of the deck gives the same. A group of a single card stays out of the game.
 */
export function quartettDecksOf(deck: GroupedCards): PlayDecks {
  return Object.fromEntries(
    Object.entries(kindsOf(deck)).filter(([, { quartets }]) => Object.keys(quartets).length >= fewest.groups),
  );
}

/** Both kinds of cards, whether or not they have enough groups. */
export function kindsOf({ failures, measures }: GroupedCards): PlayDecks {
  const causeKey = causeKeys(failures.map(({ sector }) => sector));
  return {
    failures: { quartets: quartetsOf(failures, (card) => card.sector) },
    measures: { quartets: quartetsOf(measures, (card) => causeKey(card.cause)) },
  };
}

/** What the quartets of causes are called in a match: M1, M2 …, or MM1 … where a group of failures is called like that. */
export function causeKeys(groups: readonly string[]): (cause: number) => string {
  const isTaken = (prefix: string) => groups.some((group) => new RegExp(`^${prefix}\\d+$`, "i").test(group));
  let prefix = "M";
  while (isTaken(prefix)) prefix += "M";
  return (cause) => `${prefix}${cause}`;
}

function quartetsOf<Card extends Readonly<{ id: string }>>(
  cards: readonly Card[],
  keyOf: (card: Card) => string,
): Record<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const card of cards) groups.set(keyOf(card), [...(groups.get(keyOf(card)) ?? []), card.id]);
  const large = [...groups].filter(([, group]) => group.length >= fewest.cardsOfGroup);
  return Object.fromEntries(large.map(([key, group]) => [key, group.sort(compareNaturally)]));
}
