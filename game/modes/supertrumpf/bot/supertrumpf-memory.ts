import type { PlayDeck, SupertrumpfView } from "../rules/state.ts";

/** What public play tells about the top card of each other seat that holds cards. */
export type KnownTops = Readonly<{
  /** Top cards that are known, since won cards go below in an order everybody saw. */
  known: readonly string[];
  /** Number of other seats whose top card has not been seen yet. */
  unknown: number;
  /** Cards nobody has seen yet, the own lower ones among them: where the unknown top cards come from. */
  unseen: readonly string[];
}>;

/** Follows every card played, as a player with a perfect memory could at the table. */
export function knownTops(view: SupertrumpfView, seat: number, deck: PlayDeck): KnownTops {
  const all = Object.keys(deck.cards);
  const dealt = (all.length - view.aside.length) / view.counts.length;
  const hands = view.counts.map(() => ({ unseen: dealt, won: [] as string[] }));
  const seen = new Set([...view.aside, ...(view.top === null ? [] : [view.top])]);
  for (const { comparisons, winner } of view.history) {
    const plays = comparisons.flatMap((comparison) => comparison.plays);
    for (const { seat: player, card } of plays) {
      const hand = hands[player];
      seen.add(card);
      if (hand === undefined) continue;
      if (hand.unseen > 0) hand.unseen -= 1;
      else hand.won.shift();
    }
    if (winner !== null) hands[winner]?.won.push(...plays.map(({ card }) => card));
  }
  const others = hands.filter((_, other) => other !== seat && (view.counts[other] ?? 0) > 0);
  return {
    known: others.flatMap((hand) => (hand.unseen > 0 ? [] : hand.won.slice(0, 1))),
    unknown: others.filter((hand) => hand.unseen > 0).length,
    unseen: all.filter((card) => !seen.has(card)),
  };
}
