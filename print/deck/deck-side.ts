import { codeOf } from "../../cards/card-code.ts";
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

/** One file's worth of cards. */
export type DeckPart = Readonly<{ name: string; title: string; sides: readonly DeckSide[] }>;

/** The decks of `deck` (already with soft hyphens) that have cards, each for itself or all in one part. */
export function deckParts(deck: Deck, addressOf: DeckSide["addressOf"], together: boolean): DeckPart[] {
  const { deckName, deckFailures, deckMeasures } = deck.face;
  const cards = { failures: deck.failures.map(codeOf), measures: deck.measures.map(codeOf) };
  const sides: DeckSide[] = [
    { kind: "failures", deck, title: `${deckName}: ${deckFailures}`, cards: cards.failures, addressOf },
    { kind: "measures", deck, title: `${deckName}: ${deckMeasures}`, cards: cards.measures, addressOf },
  ];
  const filled = sides.filter((side) => side.cards.length > 0);
  if (together) return [{ name: "both", title: deckName, sides: filled }];
  return filled.map((side) => ({ name: side.kind, title: side.title, sides: [side] }));
}
