import { builtReference } from "virtual:built-deck";

/** The name that a card of the deck which guides are written for has among those of a workshop; undefined: it is not there. */
export type CardOfGuide = (code: string) => string | undefined;

type Decks = readonly Readonly<{ id: string }>[];

/** Whether guides are written for one of these decks; none stands for the one that was built with the pages, and them. */
export const isForGuides = (decks: Decks): boolean =>
  decks.length === 0 || decks.some(({ id }) => id === builtReference.id);

/** Where several decks lie together, a card is called by its own deck, too (`cards/combine-decks.ts`). */
export const cardsOfGuide = (decks: Decks, known: readonly string[]): CardOfGuide => {
  if (!isForGuides(decks)) return () => undefined;
  return (code) => [code, `${builtReference.id}:${code}`].find((card) => known.includes(card));
};
