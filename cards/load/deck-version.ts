import { createHash } from "node:crypto";
import { type Deck, type Language, type PlayableDeck, pictureFiles } from "../deck.ts";
import type { CardData } from "./card-data.ts";
import type { Drawings } from "./drawings.ts";
import { resolveDeck } from "./resolve-deck.ts";
import { webPicture } from "./web-picture.ts";

/** A deck in all of its languages, with what its cards show. */
export type DeckContent = Readonly<{
  id: string;
  /** As deck.yaml counts them, "1.0.0". */
  version: string;
  licence: string;
  /** In every language, the base language first. */
  decks: readonly [Deck, ...Deck[]];
  /** By file name. */
  pictures: ReadonlyMap<string, Uint8Array>;
}>;

/** What about.json says of a deck, so that it can be offered without being read. */
export type AboutDeck = Readonly<{
  licence: string;
  /** The base language first. */
  languages: readonly Language[];
  /** By the ids of the languages. */
  titles: Readonly<Record<string, string>>;
  failures: number;
  measures: number;
}>;

/**
 * A deck under a name that stands for this content and no other. Files by their paths: `about.json`, and as the web
 * app takes them `<language>/deck.json` (a `PlayableDeck`), `<language>/stories.json` (by card) and `pictures/<file>`.
 */
export type DeckVersion = Readonly<{
  id: string;
  /** That of deck.yaml and a hash of all files: "1.0.0-3f2a9c1b7d04". A correction is another version. */
  version: string;
  files: ReadonlyMap<string, Uint8Array>;
}>;

/** 48 bits: versions of one deck are few, and nobody gains from two that are told apart badly. */
const hashDigits = 12;

export function deckVersion({ id, version, licence, decks, pictures }: DeckContent): DeckVersion {
  const about: AboutDeck = {
    licence,
    languages: decks.map(({ language }) => language),
    titles: Object.fromEntries(decks.map(({ language, face }) => [language.id, face.deckName])),
    failures: decks[0].failures.length,
    measures: decks[0].measures.length,
  };
  const files = new Map<string, Uint8Array>([["about.json", json(about)]]);
  for (const deck of decks) {
    const { played, stories } = partsOf(deck);
    files.set(`${deck.language.id}/deck.json`, json(played));
    files.set(`${deck.language.id}/stories.json`, json(stories));
  }
  for (const [name, bytes] of pictures) files.set(`pictures/${name}`, bytes);
  return { id, version: `${version}-${hashOf(files)}`, files };
}

/** A deck as the web app takes it, and its long stories by card. */
export function partsOf(deck: Deck): { played: PlayableDeck; stories: Readonly<Record<string, string>> } {
  const failures = deck.failures.map(({ story: _, ...card }) => card);
  const stories = Object.fromEntries(deck.failures.map(({ id, story }) => [id, story]));
  return { played: { ...deck, failures }, stories };
}

/** All of a deck without findings; what is not among `drawings` is read. Throws where a picture cannot be read. */
export function readDeckContent(data: CardData, drawings: Drawings = new Map()): DeckContent {
  const { id, version, licence } = data.deck;
  const [base, ...others] = data.languages.map(({ language }) => resolveDeck(data, language));
  if (base === undefined) throw new Error(`${data.folder}: the deck has no language`);
  const names = pictureFiles(base);
  const pictures = new Map([...names].map((name) => [name, webPicture(data.root, name, drawings)]));
  return { id, version, licence, decks: [base, ...others], pictures };
}

const json = (content: unknown): Uint8Array => Buffer.from(JSON.stringify(content));

function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash("sha256");
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex").slice(0, hashDigits);
}
