import type { Deck } from "../../cards/deck.ts";
import type { BackKind } from "../../cards/face/card-back.tsx";

/** One of the two decks in one language, ready to be set. */
export type DeckSide = Readonly<{
  kind: BackKind;
  deck: Deck;
  /** Title of the PDF. */
  title: string;
  /** Codes in the order of the pages. */
  cards: readonly string[];
  /** Address in the QR code of a card; undefined without a public address. */
  addressOf: (card: string) => string | undefined;
}>;

/** Both decks of `deck` (already with soft hyphens). */
export function deckSides(deck: Deck, addressOf: DeckSide["addressOf"]): DeckSide[] {
  const { deckName, deckFailures, deckMeasures } = deck.face;
  const cards = { failures: deck.failures.map((card) => card.id), measures: deck.measures.map((card) => card.id) };
  return [
    { kind: "failures", deck, title: `${deckName}: ${deckFailures}`, cards: cards.failures, addressOf },
    { kind: "measures", deck, title: `${deckName}: ${deckMeasures}`, cards: cards.measures, addressOf },
  ];
}
