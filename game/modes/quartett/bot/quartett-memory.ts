import type { Ask, QuartettView } from "../rules/state.ts";

/** Where a card may be: a seat, or the stock of the two-player game. */
export const stock = -1;

/** A seat that asked for a card holds another one of its quartet. */
type Hint = { seat: number; cards: string[] };

/** What is known of the cards in other hands: possible places by card, and hints not yet settled. */
export type Memory = Readonly<{ places: ReadonlyMap<string, Set<number>>; hints: readonly Hint[] }>;

/**
 * Goes through these asks, the latest of the public history, and notes where each card not in the own hand can be.
 * Asks left out only make it know less, never wrong.
 */
export function recall(view: QuartettView, seat: number, asks: readonly Ask[]): Memory {
  const laid = new Set(view.laid.map(({ letter }) => letter));
  const open = Object.entries(view.quartets).filter(([letter]) => !laid.has(letter));
  const others = [...view.counts.keys()].filter((other) => other !== seat);
  const anywhere = view.counts.length === 2 ? [...others, stock] : others;
  const hidden = open.flatMap(([, cards]) => cards).filter((card) => !view.hand.includes(card));
  const places = new Map(hidden.map((card) => [card, new Set(anywhere)]));
  let hints: Hint[] = [];

  for (const { asker, asked, card, got, drewIt, refilled = [] } of asks) {
    const quartet = open.map(([, cards]) => cards).find((cards) => cards.includes(card));
    if (quartet !== undefined && asker !== seat) {
      hints.push({ seat: asker, cards: quartet.filter((other) => other !== card) });
    }
    if (got) hints = hints.filter((hint) => hint.seat !== asked || !hint.cards.includes(card));
    note(places, card, { asker, asked, isThere: got || drewIt === true });
    if (drewIt === false) mayHaveDrawn(places, asker, card);
    for (const drawer of refilled) {
      for (const seats of places.values()) seats.delete(drawer);
      hints = hints.filter((hint) => hint.seat !== drawer);
      mayHaveDrawn(places, drawer);
    }
  }
  for (const seats of places.values()) seats.delete(seat);
  return conclude({ places, hints }, view);
}

type Places = Map<string, Set<number>>;

function note(
  places: Places,
  card: string,
  { asker, asked, isThere }: Record<"asker" | "asked", number> & { isThere: boolean },
) {
  const seats = places.get(card);
  if (seats === undefined) return;
  if (isThere) {
    seats.clear();
    seats.add(asker);
  } else {
    seats.delete(asker);
    seats.delete(asked);
  }
}

/** Whatever may have been in the stock may be in this hand now, except a card it is known not to have drawn. */
function mayHaveDrawn(places: Places, drawer: number, notThis?: string): void {
  for (const [card, seats] of places) if (seats.has(stock) && card !== notThis) seats.add(drawer);
}

/** Draws every conclusion that hand sizes and hints allow, until nothing more follows. */
function conclude({ places, hints }: { places: Places; hints: Hint[] }, view: QuartettView): Memory {
  const sizes = new Map([...view.counts.entries(), [stock, view.stockCount]]);
  const settle = (card: string, place: number) => {
    const seats = places.get(card);
    if (seats === undefined || (seats.size === 1 && seats.has(place))) return false;
    seats.clear();
    seats.add(place);
    return true;
  };
  let open = hints;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [place, size] of sizes) {
      const possible = [...places].filter(([, seats]) => seats.has(place));
      const sure = possible.filter(([, seats]) => seats.size === 1);
      if (possible.length === sure.length) continue;
      if (sure.length === size) {
        for (const [, seats] of possible) if (seats.size > 1) changed = seats.delete(place) || changed;
      } else if (possible.length === size) {
        for (const [card] of possible) changed = settle(card, place) || changed;
      }
    }
    open = open.filter(({ seat, cards }) => {
      const candidates = cards.filter((card) => places.get(card)?.has(seat));
      const [only] = candidates;
      if (candidates.length === 1 && only !== undefined) changed = settle(only, seat) || changed;
      return candidates.length > 1 && !candidates.some((card) => places.get(card)?.size === 1);
    });
  }
  return { places, hints: open };
}
