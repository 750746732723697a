import { codeOf } from "../../cards/card-code.ts";
import type { Deck, DeckNames } from "../../cards/deck.ts";
import type { BackKind } from "../../cards/face/card-back.tsx";

/** One of the two decks in one language, ready to be set. */
export type DeckSide = Readonly<{
  kind: BackKind;
  deck: Deck;
  /** Title of the PDF. */
  title: string;
  /** Codes of those of its cards that are set, in the order of the pages. */
  cards: readonly string[];
  /** Address in the QR code of a card; undefined without a public address. */
  addressOf: (card: string) => string | undefined;
}>;

/** The card that lies on top of a deck: its name, what to do in three lines, its edition, and room for misprints. */
export type CoverCard = Readonly<{
  /** Of the back it has like the cards below it. */
  kind: BackKind;
  subtitle: string;
  steps: readonly string[];
  misprints: string;
  edition: string;
  /** Of the first of its cards that has one. */
  picture: Readonly<{ picture: string; pictureAlt: string }> | undefined;
}>;

/** One file's worth of cards: those of its sides, and after them its covers. */
export type DeckPart = Readonly<{
  name: string;
  title: string;
  /** What its covers say, too. */
  deck: DeckNames;
  sides: readonly DeckSide[];
  covers: readonly CoverCard[];
}>;

/** A front of a part: its code and address, where it has them, and the index of its back in {@link backsOf}. */
type Front = Readonly<{ code: string | undefined; address: string | undefined; back: number }>;

/** What a back is set from. */
export type Back = Pick<DeckSide, "kind" | "title"> & Readonly<{ deck: DeckNames }>;

/** Each back of a part once. */
export function backsOf({ sides, covers, deck, title }: DeckPart): readonly Back[] {
  const kinds = sides.map(({ kind }) => kind);
  const others = new Set(covers.map(({ kind }) => kind).filter((kind) => !kinds.includes(kind)));
  return [...sides, ...[...others].map((kind) => ({ kind, deck, title }))];
}

/** All fronts of a part in the order of the pages. */
export function frontsOf(part: DeckPart): readonly Front[] {
  const backs = backsOf(part);
  const backOf = (kind: BackKind) => backs.findIndex((back) => back.kind === kind);
  return [
    ...part.sides.flatMap(({ kind, cards, addressOf }) =>
      cards.map((code) => ({ code, address: addressOf(code), back: backOf(kind) })),
    ),
    ...part.covers.map(({ kind }) => ({ code: undefined, address: undefined, back: backOf(kind) })),
  ];
}

/** The decks of `deck` (already with soft hyphens) that have cards, each for itself or all in one part. */
export function deckParts(deck: Deck, addressOf: DeckSide["addressOf"], together: boolean): DeckPart[] {
  const { deckName, deckFailures, deckMeasures } = deck.face;
  const cards = { failures: deck.failures.map(codeOf), measures: deck.measures.map(codeOf) };
  const sides: DeckSide[] = [
    { kind: "failures", deck, title: `${deckName}: ${deckFailures}`, cards: cards.failures, addressOf },
    { kind: "measures", deck, title: `${deckName}: ${deckMeasures}`, cards: cards.measures, addressOf },
  ];
  const filled = sides.filter((side) => side.cards.length > 0);
  if (together) return [{ name: "both", title: deckName, deck, sides: filled, covers: [] }];
  return filled.map((side) => ({ name: side.kind, title: side.title, deck, sides: [side], covers: [] }));
}
