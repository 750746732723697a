import type { DeckReference } from "../../protocol/public-match.ts";
import type { PackedDeck } from "../matches/packed-deck.ts";
import { Conflict } from "../records/conflict.ts";
import type { StoredRecord } from "../records/stored-record.ts";

/** What the store has to know of a workshop; all else is content, which it does not look into. */
export type WorkshopFrame = Readonly<{
  /** Of no other workshop as long as this one is stored. */
  joinCode: string;
  /** From when on it is to be deleted, in ms since 1970. */
  expiresAt: number;
  /** Versions that stay as long as the workshop, whatever becomes of the decks; one of each deck. */
  decks: readonly DeckReference[];
}>;

/** One change of a workshop: all of it is stored, or nothing. The content can be written as JSON. */
export type WorkshopChange<Content = unknown> = Readonly<{ expiresAt: number; content: Content }>;

export type StoredWorkshop<Content = unknown> = StoredRecord & WorkshopChange<Content>;

/** Where workshops live. Every method resolves only after its change is safe on disk, and rejects if it is not. */
export type WorkshopStore = Readonly<{
  /**
   * Stores what is not stored yet of `decks` together with it. Rejects, and stores nothing, with `Outdated` if there is a
   * workshop of this id, with `CodeTaken` if another one has this join code; rejects, too, if one of its decks is neither
   * stored nor among `decks`.
   */
  create(id: string, frame: WorkshopFrame, content: unknown, decks?: readonly PackedDeck[]): Promise<void>;
  load(id: string): Promise<StoredWorkshop | undefined>;
  /** The id of the workshop with this join code. */
  idOf(joinCode: string): Promise<string | undefined>;
  /**
   * The workshop then has the next version. Rejects with `Outdated`, and stores nothing, if the stored one is no longer at
   * the version the change was decided on.
   */
  save(workshop: StoredRecord, change: WorkshopChange): Promise<void>;
  /** Deletes one for good, and decks that nothing else has; false if there is none. */
  delete(id: string): Promise<boolean>;
  /** Deletes for good, with their decks, what should be kept no longer than `now`; returns how many workshops that were. */
  deleteExpired(now: number): Promise<number>;
  /** How many workshops there are. */
  count(): Promise<number>;
}>;

/** Another workshop has this join code: it takes another code. */
export class CodeTaken extends Conflict {
  constructor() {
    super("another workshop has this join code");
  }
}
