/** Amounts by the ids of the deck's values. */
export type CardValues = Readonly<Record<string, number>>;

/**
 * The language of its texts, as a tag for `lang`. That of the deck, but where decks of several languages are played together.
 * Missing in decks that an earlier version has stored.
 */
type Worded = Readonly<{ lang?: string }>;

export type Coded = Readonly<{
  /** What data call the card: matches, addresses that were printed before, and everything else that is stored. */
  id: string;
  /**
   * What people call it, where that differs: the letter of its group and its number, since its id would tell the cause.
   * Missing in decks that an earlier version has stored.
   */
  code?: string | undefined;
}>;

/** One failure card in one language, everything resolved. */
export type FailureCard = Worded &
  Readonly<{
    id: string;
    sector: string;
    level: number;
    municipality: Readonly<{ name: string; inhabitants: number }>;
    title: string;
    promise: string;
    happened: string;
    cause: number;
    causeWhy: string;
    otherCauses: readonly Readonly<{ cause: number; whyNot: string }>[];
    effects: readonly string[];
    lesson: string;
    questions: readonly string[];
    /** Codes of the measures against the main cause. */
    measures: readonly string[];
    /** One amount for each value of the deck; what they count stands with the value. */
    values: CardValues;
    sources: readonly SourceReference[];
    story: string;
    /** File name below pictures/ of the deck. */
    picture: string;
    pictureAlt: string;
  }>;

/** A failure card without its long story, which web pages load only when somebody opens it. */
export type FailureCardWithoutStory = Omit<FailureCard, "story">;

/** One way out in one language. */
export type MeasureCard = Worded &
  Coded &
  Readonly<{
    cause: number;
    number: number;
    title: string;
    do: string;
    firstStep: string;
    involve: string;
    /** File name below pictures/ of the deck, and what it shows; decks may have none for ways out. */
    picture?: string | undefined;
    pictureAlt?: string | undefined;
    sources: readonly SourceReference[];
  }>;

/** Its title stays in the language the deck was written in. */
export type SourceReference = Worded & Readonly<{ section: string; cite: string; title: string }>;

/** Missing in decks that an earlier version has stored. */
type InLanguages = Readonly<Record<string, string>>;

type Named = Worded & Readonly<{ name: string; definition: string }>;

export type Sector = Worded & Readonly<{ letter: string; name: string; colour: string; tint: string }>;
export type Cause = Named &
  Readonly<{
    number: number;
    colour: string;
    tint: string;
    /** By what its ways out are told apart on their fronts, where it is not by its number. */
    letter?: string | undefined;
    /** What it is for somebody who chooses among all at a glance; its name where it is left out. */
    inShort?: string | undefined;
    /** Its name in the language the deck was written in; by it decks that are played together know the same cause. */
    baseName?: string;
    /** Its names by the ids of all languages of the deck, by which decks written in different ones know it. */
    names?: InLanguages;
    /** Where several decks lie together: as each of those that have it tells it, by their ids. */
    inDecks?: Readonly<Record<string, Cause>>;
    /** Its number on the cards of the deck that tells it, where it has another one among several decks. */
    printed?: number;
  }>;
export type CardValue = Named &
  Readonly<{
    id: string;
    better: "higher" | "lower";
    format: string;
    direction: string;
    /** The drawing beside its name; the one called like the value where it is left out. */
    icon?: string;
    /** What it is counted in, alike in all languages of the deck: only values of one unit can be compared. */
    unit?: string;
    /** Where nobody told its unit, its formats by the ids of all languages of the deck: they tell it then. */
    formats?: InLanguages;
  }>;

export type Language = Readonly<{
  id: string;
  name: string;
  tag: string;
  /** Name of patterns in text/hyphenation.ts, or “none”. */
  hyphenation: string;
  simple: boolean;
}>;

/** The words a face prints besides the card's own texts. */
type FaceWords = Readonly<
  Record<
    | "valuesNote"
    | "inhabitants"
    | "firstStep"
    | "involve"
    | "wayOut"
    | "qrCode"
    | "deckFailures"
    | "deckMeasures"
    | "deckName"
    | "backFailures"
    | "backMeasures",
    string
  >
>;

/** The names of everything cards refer to, in one language. */
export type DeckNames = Readonly<{
  language: Language;
  sectors: readonly Sector[];
  levels: readonly Readonly<{ number: number; name: string }>[];
  causes: readonly Cause[];
  effects: readonly (Named & Readonly<{ id: string }>)[];
  values: readonly CardValue[];
  /** What makes the values win, in a sentence for the rules. */
  valuesInShort?: string;
  face: FaceWords;
}>;

/** Both decks with all names, in one language: what the export prints and every face and guide reads. */
export type Deck = DeckNames &
  Readonly<{
    failures: readonly FailureCard[];
    measures: readonly MeasureCard[];
  }>;

/** A deck without the long stories, which no rules and few pages need. */
export type PlayableDeck = Omit<Deck, "failures"> & Readonly<{ failures: readonly FailureCardWithoutStory[] }>;

/** The files below pictures/ that the cards of `deck` show. */
export const pictureFiles = ({
  failures,
  measures,
}: Pick<PlayableDeck, "failures" | "measures">): ReadonlySet<string> =>
  new Set([...failures, ...measures].flatMap(({ picture }) => picture ?? []));

/** Something is asked for that the deck does not have. */
export class NotInDeck extends Error {}

/**
 * Finds an entry that the schema has already proved to exist. Throws `NotInDeck` if it does not: then the data was not
 * checked, or a match was begun with other cards.
 */
export function mustFind<Item>(items: readonly Item[], matches: (item: Item) => boolean, what: string): Item {
  const item = items.find(matches);
  if (item === undefined) throw new NotInDeck(`${what} is not in the deck`);
  return item;
}

export const sectorOf = (deck: DeckNames, letter: string): Sector =>
  mustFind(deck.sectors, (sector) => sector.letter === letter, `sector ${letter}`);

export const causeOf = (deck: DeckNames, number: number): Cause =>
  mustFind(deck.causes, (cause) => cause.number === number, `cause ${number}`);

export const levelName = (deck: DeckNames, number: number): string =>
  mustFind(deck.levels, (level) => level.number === number, `level ${number}`).name;

export const effectOf = (deck: DeckNames, id: string): DeckNames["effects"][number] =>
  mustFind(deck.effects, (effect) => effect.id === id, `effect ${id}`);

/** "1.550 Tsd. €" or "€1,550k": a value as the face prints it, spaces made non-breaking. */
export function formatValue(deck: DeckNames, value: CardValue, amount: number): string {
  return value.format.replace("{n}", formatNumber(deck, amount)).replaceAll(" ", "\u00a0");
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** "36.400" or "36,400": a number as the deck's language writes it. */
export function formatNumber({ language: { tag } }: DeckNames, amount: number): string {
  // To make a format takes a hundred times as long as to use it.
  const format = numberFormats.get(tag) ?? new Intl.NumberFormat(tag);
  numberFormats.set(tag, format);
  return format.format(amount);
}

/** What a card counts in a value. Throws where it has none: then the data was not checked. */
export function amountOf(card: Readonly<{ id: string; values: CardValues }>, value: string): number {
  const amount = Object.hasOwn(card.values, value) ? card.values[value] : undefined;
  if (amount === undefined) throw new NotInDeck(`${card.id} has no value ${value}`);
  return amount;
}
