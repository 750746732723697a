import { codeOf } from "../../../cards/card-code.ts";
import type { FailureCardWithoutStory, MeasureCard, PlayableDeck } from "../../../cards/deck.ts";

type OnPage = Readonly<{
  /** The address of the card's own page. */
  page: string;
}>;

/** `picture` is its address. */
export type WebFailure = FailureCardWithoutStory & OnPage;
export type WebMeasure = MeasureCard & OnPage;

/** A deck as pages hold it: its cards know their addresses; the long stories are loaded when a card is opened. */
export type WebDeck = Omit<PlayableDeck, "failures" | "measures"> &
  Readonly<{ failures: readonly WebFailure[]; measures: readonly WebMeasure[] }>;

/** Where a deck's pictures, by file name, and its cards, by code, are found. */
type Addresses = Readonly<{ picture: (file: string) => string; page: (code: string) => string }>;

type Cards = Pick<PlayableDeck, "failures" | "measures">;

/** The deck with the addresses of its cards; whatever else a card has, such as its story, stays. */
export function withAddresses<Deck extends Cards>(deck: Deck, { picture, page }: Addresses) {
  return {
    ...deck,
    failures: deck.failures.map((card) => ({
      ...card,
      picture: picture(card.picture),
      page: page(card.id),
    })) as readonly (Deck["failures"][number] & OnPage)[],
    measures: deck.measures.map((card) => ({
      ...card,
      picture: card.picture && picture(card.picture),
      page: page(codeOf(card)),
    })) as readonly (Deck["measures"][number] & OnPage)[],
  };
}

/** The addresses of the deck that was built with the pages. */
export const builtAddresses: Addresses = { picture: (file) => `/pictures/${file}`, page: (code) => `/k/${code}` };
