// Generated from the base language by `npm run texts`: change the texts, not this file.
/** Which cards a page shows or a match is played with, where the server has several decks. */
export type DeckChoiceTexts = Readonly<{
  legend: string;
  together: string;
  /** Before the names of the values that several decks share. */
  shared: string;
  /** In the waiting room of a match with several decks, before their names. */
  played: string;
  cards: (values: { failures: number; measures: number }) => string;
  /** The deck has no texts in the language of the page. */
  language: (values: { language: string | number }) => string;
  deck: string;
  /** Beside the filters of the list of cards: failures or ways out. */
  kind: string;
  unknownTitle: string;
  unknown: (values: { deck: string | number }) => string;
  toCards: string;
}>;
