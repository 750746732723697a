import type { DeckReference } from "../../protocol/public-match.ts";
import type { SealedAnswer } from "./idempotency.ts";
import type { MatchChange, MatchLogEntry, MatchMeta, MatchRecord } from "./match-record.ts";
import type { PackedDeck } from "./packed-deck.ts";

/** Where matches live. Every method resolves only after its change is safe on disk, and rejects if it is not. */
export type MatchStore = Readonly<{
  /**
   * Stores what is not stored yet of `decks` together with it. Rejects with `Outdated`, and stores nothing, if there is a
   * match of this id; rejects, too, if one of its decks is neither stored nor among `decks`.
   */
  create(id: string, meta: MatchMeta, sealed?: SealedAnswer, decks?: readonly PackedDeck[]): Promise<void>;
  load(id: string): Promise<MatchRecord | undefined>;
  /**
   * Metadata, state, log and sealed answer of one change in one transaction; the match then has the next version. Rejects with
   * `Outdated`, and stores nothing, if the stored match is no longer at the version the change was decided on.
   */
  save(match: Pick<MatchRecord, "id" | "version">, change: MatchChange): Promise<void>;
  /** The log of a match in its order, or its `latest` entries. */
  log(id: string, latest?: number): Promise<readonly MatchLogEntry[]>;
  /** The answer that was stored with a change of any match under the key with this hash. Of each the latest are kept. */
  answer(keyHash: string): Promise<SealedAnswer | undefined>;
  /** A packed file of a deck that a match has; undefined where none has it, or it has no such file. */
  deckFile(deck: DeckReference, path: string): Promise<Uint8Array | undefined>;
  /** Gives this deck to matches of before there were decks; returns how many those were. */
  adoptDeck(deck: PackedDeck): Promise<number>;
  /** Deletes one match for good, and decks that no other has; false if there is none. */
  delete(id: string): Promise<boolean>;
  /** Deletes for good, with their decks, what should be kept no longer than `now` (ms since 1970); returns how many matches that were. */
  deleteExpired(now: number): Promise<number>;
  /** How many matches there are. */
  count(): Promise<number>;
  /** Rejects where matches cannot be read, or changes not be stored, as things are now. Changes nothing. */
  check(): Promise<void>;
  close(): Promise<void>;
}>;

/** How many answers of one match are kept at most. */
export const maxAnswers = 100;

/** Rejects if none of these matches can be read. One alone may be damaged. */
export async function readAny<Item>(matches: readonly Item[], read: (match: Item) => Promise<unknown>): Promise<void> {
  if (matches.length === 0) return;
  await Promise.any(matches.map(read)).catch((error: AggregateError) => {
    throw error.errors[0];
  });
}
