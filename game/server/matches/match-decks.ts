import { combineDecks, type DeckPart } from "../../../cards/combine-decks.ts";
import type { PlayableDeck } from "../../../cards/deck.ts";
import type { AboutDeck, DeckVersion } from "../../../cards/load/deck-version.ts";
import { type EngineModes, engineModes } from "../../engine/playable-modes.ts";
import type { Mode } from "../../mode/mode.ts";
import type { DeckOffer, DeckReference, ModeOffer } from "../../protocol/public-match.ts";
import type { MatchStore } from "./match-store.ts";
import { type PackedDeck, packDeck, unpack } from "./packed-deck.ts";
import { Refusal } from "./refusal.ts";

export type MatchDecksOptions = Readonly<{
  modes: Readonly<Record<string, Mode>>;
  /** What new matches may be played with, the default deck first. */
  offered: readonly [DeckVersion, ...DeckVersion[]];
  /** Holds the versions that matches have, also of decks that are offered no more. */
  store: Pick<MatchStore, "deckFile">;
}>;

/** So many lists of decks are kept at hand besides those of matches that somebody watches. */
const maxAtHand = 20;

/**
 * The decks of matches: which ones a new match may have, and how modes are played with those that a match began with.
 * Another process may know a deck in another version; what is not offered here is read from the store.
 */
export class MatchDecks {
  /** GET /api/decks */
  readonly offers: readonly [DeckOffer, ...DeckOffer[]];
  /** What is played where nobody chooses. */
  readonly default: PackedDeck;
  readonly #modes: Readonly<Record<string, Mode>>;
  readonly #store: Pick<MatchStore, "deckFile">;
  readonly #offered: readonly PackedDeck[];
  /** By `keyOf`, the one that was asked for last at the end. */
  readonly #atHand = new Map<string, LoadedDecks>();
  readonly #loading = new Map<string, Promise<LoadedDecks>>();
  /** By the list as a match holds it: as long as somebody has the match, its modes are there. */
  readonly #ofMatches = new WeakMap<readonly DeckReference[], LoadedDecks>();

  constructor({ modes, offered: [first, ...others], store }: MatchDecksOptions) {
    this.#modes = modes;
    this.#store = store;
    this.default = packDeck(first);
    this.#offered = [this.default, ...others.map(packDeck)];
    const offer = (deck: DeckVersion) => offerOf(deck, modes);
    this.offers = [offer(first), ...others.map(offer)];
  }

  /** The present versions of decks by their ids; of the default deck where none is named. Refuses (422) unknown ones. */
  chosen(ids: readonly string[] = [this.default.id]): readonly DeckReference[] {
    if (new Set(ids).size < ids.length) throw new Refusal(422, "no-such-deck", "a deck is named once");
    return ids.map((id) => {
      const deck = this.#offered.find((each) => each.id === id);
      const known = this.#offered.map((each) => each.id).join(", ");
      if (deck === undefined) throw new Refusal(422, "no-such-deck", `there is no deck ${id}; there are: ${known}`);
      return { id, version: deck.version };
    });
  }

  /** What is offered of these: a new match brings it along, since the store may not have it yet. */
  contentOf(decks: readonly DeckReference[]): readonly PackedDeck[] {
    return decks.flatMap((deck) => this.#find(deck) ?? []);
  }

  /** Has the decks at hand for `modesOf` and `deckOf`. Rejects where a deck cannot be read. */
  async load(decks: readonly DeckReference[]): Promise<void> {
    const key = keyOf(decks);
    const loaded = this.#atHand.get(key) ?? (await this.#loadOnce(key, decks));
    this.#atHand.delete(key);
    this.#atHand.set(key, loaded);
    this.#ofMatches.set(decks, loaded);
    const [oldest] = this.#atHand.keys();
    if (this.#atHand.size > maxAtHand && oldest !== undefined) this.#atHand.delete(oldest);
  }

  /** Modes as they are played with the decks of a match, once they were loaded. */
  modesOf(decks: readonly DeckReference[]): EngineModes {
    return this.#loaded(decks).modes;
  }

  /** The decks as one, once they were loaded. */
  deckOf(decks: readonly DeckReference[]): PlayableDeck {
    return this.#loaded(decks).deck;
  }

  /** A file of a deck, packed; undefined where there is no such version or file. */
  async file(deck: DeckReference, path: string): Promise<Uint8Array | undefined> {
    const found = this.#find(deck);
    return found === undefined ? this.#store.deckFile(deck, path) : found.files.get(path)?.content;
  }

  #loaded(decks: readonly DeckReference[]): LoadedDecks {
    const loaded = this.#ofMatches.get(decks) ?? this.#atHand.get(keyOf(decks));
    if (loaded === undefined) throw new Error(`the decks ${keyOf(decks)} were not loaded`);
    return loaded;
  }

  #find({ id, version }: DeckReference): PackedDeck | undefined {
    return this.#offered.find((deck) => deck.id === id && deck.version === version);
  }

  #loadOnce(key: string, decks: readonly DeckReference[]): Promise<LoadedDecks> {
    const loading = this.#loading.get(key) ?? this.#read(decks).finally(() => this.#loading.delete(key));
    this.#loading.set(key, loading);
    return loading;
  }

  async #read(decks: readonly DeckReference[]): Promise<LoadedDecks> {
    const [first, ...others] = await Promise.all(decks.map((deck) => this.#readPart(deck)));
    if (first === undefined) throw new Error("a match without a deck");
    const deck = combineDecks([first, ...others]);
    return { deck, modes: engineModes(this.#modes, deck) };
  }

  async #readPart(deck: DeckReference): Promise<DeckPart> {
    const read = async <Content>(path: string): Promise<Content> => {
      const content = await this.file(deck, path);
      if (content === undefined) throw new Error(`${path} of the deck ${deck.id} ${deck.version} is not stored`);
      return JSON.parse(unpack(content).toString("utf8")) as Content;
    };
    const about = await read<AboutDeck>("about.json");
    return { id: deck.id, deck: await read<PlayableDeck>(playedFile(about)) };
  }
}

type LoadedDecks = Readonly<{ deck: PlayableDeck; modes: EngineModes }>;

const keyOf = (decks: readonly DeckReference[]): string =>
  decks.map(({ id, version }) => `${id} ${version}`).join(", ");

/** To the rules all languages are alike. */
const playedFile = ({ languages: [base] }: AboutDeck): string => `${base?.id}/deck.json`;

function offerOf({ id, version, files }: DeckVersion, modes: Readonly<Record<string, Mode>>): DeckOffer {
  const read = <Content>(path: string) => JSON.parse(Buffer.from(files.get(path) ?? []).toString("utf8")) as Content;
  const about = read<AboutDeck>("about.json");
  const deck = read<PlayableDeck>(playedFile(about));
  const languages = about.languages.map(({ id, name, tag, simple }) => ({ id, name, tag, simple }));
  const offers = Object.values(modes).map(({ name, limits }): [string, ModeOffer] => [name, limits(deck)]);
  return { id, version, ...about, languages, modes: Object.fromEntries(offers) };
}
