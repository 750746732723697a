import { settle } from "./ask.ts";
import { type PlayDeck, type PlayDecks, type QuartettState, seatLimits, twoPlayerHand } from "./state.ts";

/**
 * Deals the whole deck one by one; to two players ten cards each, the rest is the stock. Quartets that were dealt
 * complete are laid. Chance comes from `shuffle` alone. Where cards do not divide evenly, some seats get one more; who
 * they are is drawn apart from who asks first, since either way round would tilt the match (docs/fairness.md).
 */
export function deal(deck: PlayDeck, seats: number, shuffle: <Item>(items: Item[]) => Item[]): QuartettState {
  const cards = shuffle(Object.values(deck.quartets).flat());
  const drawSeat = () => shuffle(Array.from({ length: seats }, (_, seat) => seat))[0] ?? 0;
  const turn = drawSeat();
  const firstDealt = drawSeat();
  const dealt = seats === 2 ? Math.min(2 * twoPlayerHand, cards.length) : cards.length;
  const hands = Array.from({ length: seats }, (): string[] => []);
  for (const [index, card] of cards.slice(0, dealt).entries()) hands[(firstDealt + index) % seats]?.push(card);
  const state: QuartettState = {
    quartets: deck.quartets,
    hands,
    stock: cards.slice(dealt),
    draws: [],
    turn,
    history: [],
    laid: [],
    learning: null,
    absent: [],
    stoppedBy: null,
  };
  settle(state);
  return state;
}

/** The deck that a checked set-up names; without a set-up the usual one. */
export function chosenDeck(decks: PlayDecks, setup: { deck: string } | undefined): PlayDeck {
  const deck = setup === undefined ? Object.values(decks)[0] : decks[setup.deck];
  if (deck === undefined) throw new Error(`no deck named ${setup?.deck}`);
  return deck;
}

/** Says what is wrong with a set-up, or nothing. */
export function setupError(
  decks: PlayDecks,
  setup: Readonly<{ deck?: unknown }> | undefined,
  seats: number,
): string | undefined {
  const { deck } = setup ?? {};
  if (!Number.isInteger(seats) || seats < seatLimits.min || seats > seatLimits.max) {
    return `Quartett needs ${seatLimits.min} to ${seatLimits.max} players`;
  }
  if (typeof deck !== "string" || !Object.hasOwn(decks, deck)) {
    return `deck is one of: ${Object.keys(decks).join(", ")}`;
  }
  if (Object.values(chosenDeck(decks, { deck }).quartets).flat().length < seats)
    return "Quartett needs a card a player";
  return undefined;
}
