import { join } from "node:path";
import type { ReadDeck } from "../../cards/checks/read-deck.ts";
import type { Deck } from "../../cards/deck.ts";
import { deckIds, findDeck } from "../../cards/load/deck-folder.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { RequestFault, unknownChoice } from "./print-failure.ts";
import { readSoundDeck } from "./sound-deck.ts";

/** A deck's pictures: the folder of their files, and what the drawings among them draw, by the names of the files. */
export type Pictures = Readonly<{ folder: string; drawings: ReadDeck["drawings"] }>;

/**
 * Where the data of the prints comes from: folders, and the cards of one deck, which are read and checked once.
 * Everything that concerns the cards is said of that deck.
 */
export type Sources = Readonly<{
  /** The folder print/ with papers/, formats/, shops/, products/. */
  print: string;
  /** The folder workshop-guides/. */
  guides: string;
  /** Ids of all decks there are. */
  decks: () => readonly string[];
  /** The deck that is meant where none is named; undefined where none is marked so. */
  houseDeck: () => string | undefined;
  /** The same sources with the cards of another deck. Throws RequestFault where there is none of this id. */
  of: (deck: string) => Sources;
  /** The deck's id in addresses and names of files; undefined for the deck of the house, which goes without saying. */
  deckId: string | undefined;
  /** Language ids of the cards, base language first. Throws PrintFailure if the cards are not in order. */
  languages: () => readonly string[];
  /** The language whose addresses are printed without naming it. */
  baseLanguage: () => string;
  pictures: () => Pictures;
  /** The version of the deck. */
  edition: () => string;
  languageNames: () => Readonly<Record<string, string>>;
  /** The checked deck. Throws PrintFailure if the cards are not in order, RequestFault for an unknown language. */
  deckIn: (language: string) => Deck;
}>;

/**
 * The sources whose top folder is `root`, with the cards of the house. Decks lie in decks/ of `cards`, and those of
 * whoever runs it in decks/ of `ownCards`; of two with one id the first counts. Nothing is read before it is asked for,
 * and what was read is kept in the folder `keeping`, if there is one.
 */
export function openSources(
  root: string,
  cards: string = join(root, "cards"),
  ownCards?: string,
  keeping?: string,
): Sources {
  const known = new Map<string, Sources>();
  const own = () => (ownCards === undefined ? [] : deckIds(ownCards));
  const decks = () => [...new Set([...deckIds(cards), ...own()])];
  const folderOf = (deck: string) => (ownCards === undefined || deckIds(cards).includes(deck) ? cards : ownCards);
  let marked: Readonly<{ id: string | undefined }> | undefined;
  const houseDeck = () => {
    marked ??= { id: findDeck(cards, undefined, [])?.deck.id };
    return marked.id;
  };
  const shared = { print: join(root, "print"), guides: join(root, "workshop-guides"), decks, houseDeck };
  const of = (deck: string): Sources => {
    if (!decks().includes(deck)) throw new RequestFault([unknownChoice("deck", deck, decks())]);
    if (deck === houseDeck()) return house;
    const sources = known.get(deck) ?? {
      ...shared,
      of,
      deckId: deck,
      ...cardsOf(() => readSoundDeck(folderOf(deck), deck, keeping)),
    };
    known.set(deck, sources);
    return sources;
  };
  const house: Sources = {
    ...shared,
    of,
    deckId: undefined,
    ...cardsOf(() => readSoundDeck(cards, undefined, keeping)),
  };
  return house;
}

function cardsOf(read: () => ReadDeck) {
  const decks = new Map<string, Deck>();
  let known: ReadDeck | undefined;
  const deck = () => {
    known ??= read();
    return known;
  };
  const data = () => deck().data;
  const languages = () => data().languages.map((entry) => entry.language);
  return {
    languages,
    baseLanguage: () => data().deck.baseLanguage,
    pictures: () => ({ folder: join(data().root, "pictures"), drawings: deck().drawings }),
    edition: () => data().deck.version,
    languageNames: () => Object.fromEntries(data().languages.map((entry) => [entry.language, entry.name])),
    deckIn: (language: string) => {
      if (!languages().includes(language)) throw new RequestFault([unknownChoice("language", language, languages())]);
      const deck = decks.get(language) ?? resolveDeck(data(), language);
      decks.set(language, deck);
      return deck;
    },
  };
}
