import { combineDecks, type DeckPart } from "../../../cards/combine-decks.ts";
import type { PlayableDeck } from "../../../cards/deck.ts";
import type { AboutDeck, DeckVersion } from "../../../cards/load/deck-version.ts";
import { type EngineModes, engineModes } from "../../engine/playable-modes.ts";
import type { Mode } from "../../mode/mode.ts";
import type { DeckOffer, DeckReference, ModeOffer } from "../../protocol/public-match.ts";
import { Refusal } from "./refusal.ts";

export type MatchDecksOptions = Readonly<{
  modes: Readonly<Record<string, Mode>>;
  /** What new matches may be played with, the default deck first. */
  offered: readonly [DeckVersion, ...DeckVersion[]];
}>;

/** The decks of matches: which ones a new match may have, and how modes are played with those of a match. */
export class MatchDecks {
  /** GET /api/decks */
  readonly offers: readonly [DeckOffer, ...DeckOffer[]];
  readonly #modes: Readonly<Record<string, Mode>>;
  readonly #offered: readonly DeckVersion[];
  readonly #played = new Map<string, EngineModes>();

  constructor({ modes, offered: [first, ...others] }: MatchDecksOptions) {
    this.#modes = modes;
    this.#offered = [first, ...others];
    const offer = (deck: DeckVersion) => offerOf(deck, this.modesOf([deck]));
    this.offers = [offer(first), ...others.map(offer)];
  }

  /** The present versions of decks by their ids; of the default deck where none is named. Refuses (422) unknown ones. */
  chosen(ids: readonly string[] = [this.offers[0].id]): readonly DeckReference[] {
    if (new Set(ids).size < ids.length) throw new Refusal(422, "no-such-deck", "a deck is named once");
    return ids.map((id) => {
      const deck = this.#offered.find((each) => each.id === id);
      const known = this.#offered.map((each) => each.id).join(", ");
      if (deck === undefined) throw new Refusal(422, "no-such-deck", `there is no deck ${id}; there are: ${known}`);
      return { id, version: deck.version };
    });
  }

  /** Modes as they are played with these decks. */
  modesOf(decks: readonly DeckReference[] = [this.offers[0]]): EngineModes {
    const key = decks.map(({ id, version }) => `${id} ${version}`).join(" ");
    const known = this.#played.get(key);
    if (known !== undefined) return known;
    const [first, ...others] = decks.map((deck) => this.#partOf(deck));
    if (first === undefined) throw new Error("a match without a deck");
    const modes = engineModes(this.#modes, combineDecks([first, ...others]));
    this.#played.set(key, modes);
    return modes;
  }

  /** A file of a deck; undefined where there is no such deck or file. */
  async file({ id, version }: DeckReference, path: string): Promise<Uint8Array | undefined> {
    return this.#offered.find((deck) => deck.id === id && deck.version === version)?.files.get(path);
  }

  #partOf({ id }: DeckReference): DeckPart {
    const found = this.#offered.find((deck) => deck.id === id) ?? this.#offered[0];
    if (found === undefined) throw new Error(`there is no deck ${id}`);
    return { id, deck: playableDeck(found) };
  }
}

/** A version in its base language: to the rules all languages are alike. */
function playableDeck(deck: DeckVersion): PlayableDeck {
  const [base] = aboutOf(deck).languages;
  return readJson(deck, `${base?.id}/deck.json`);
}

function offerOf(deck: DeckVersion, modes: EngineModes): DeckOffer {
  const { languages, ...about } = aboutOf(deck);
  const offers = [...modes].map(([name, { seats, unplayable }]): [string, ModeOffer] => [
    name,
    unplayable === null ? { seats } : { unplayable },
  ]);
  return {
    ...{ id: deck.id, version: deck.version, ...about },
    languages: languages.map(({ id, name, tag, simple }) => ({ id, name, tag, simple })),
    modes: Object.fromEntries(offers),
  };
}

const aboutOf = (deck: DeckVersion): AboutDeck => readJson(deck, "about.json");

/** This program wrote it. Throws where the file is missing. */
function readJson<Content>({ id, version, files }: DeckVersion, path: string): Content {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the deck ${id} ${version} has no ${path}`);
  return JSON.parse(Buffer.from(bytes).toString("utf8")) as Content;
}
