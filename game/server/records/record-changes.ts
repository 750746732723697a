import { setTimeout as wait } from "node:timers/promises";
import AsyncLock from "async-lock";
import { Outdated } from "./conflict.ts";
import { HeldRecords } from "./held-records.ts";
import type { RecordKind, StoredRecord } from "./stored-record.ts";

export type ChangesOptions = Readonly<{
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told what a listener failed with; the change itself stands. */
  reportError: (error: unknown) => void;
}>;

/** Called after a change is stored, never before. */
export type ChangeListener<Stored> = (record: Stored) => void;
/** Called once a record is deleted for good. */
export type DeletionListener = (id: string) => void;

type MaybePromise<Value> = Value | Promise<Value>;

/** How often a change is decided anew because another server process was faster. */
const maxTries = 20;
/** How much longer is waited before each further try, at most, in ms: who was faster has the record at hand already. */
const tryPause = 10;

/**
 * One change at a time for each record: it is decided on the record as it is, stored, and only then made known. Where
 * another process has changed the record meanwhile, it is decided again on what that has made of it.
 */
export class RecordChanges<Stored extends StoredRecord, Change> {
  readonly #kind: RecordKind<Stored, Change>;
  readonly #now: () => number;
  readonly #reportError: (error: unknown) => void;
  readonly #lock = new AsyncLock({ maxPending: 10_000 });
  readonly #held = new HeldRecords<Stored>();
  readonly #listeners: ChangeListener<Stored>[] = [];
  readonly #deletionListeners: DeletionListener[] = [];

  constructor(kind: RecordKind<Stored, Change>, { now, reportError }: ChangesOptions) {
    this.#kind = kind;
    this.#now = now;
    this.#reportError = reportError;
  }

  onChange(listener: ChangeListener<Stored>): void {
    this.#listeners.push(listener);
  }

  onDelete(listener: DeletionListener): void {
    this.#deletionListeners.push(listener);
  }

  /** Somebody watches the record here: it is kept at hand until it is released as often as it was held. */
  hold(id: string): void {
    this.#held.hold(id);
  }

  release(id: string): void {
    this.#held.release(id);
  }

  /** Whether somebody watches the record here. */
  isHeld(id: string): boolean {
    return this.#held.has(id);
  }

  heldIDs(): string[] {
    return this.#held.ids();
  }

  /** The record as it was last stored or read here; undefined where nobody watches it. */
  known(id: string): Stored | undefined {
    return this.#held.get(id);
  }

  /** The record as it is stored now. Refuses where there is none. */
  async find(id: string): Promise<Stored> {
    const record = await this.#load(id);
    const known = this.#held.get(id);
    if (known !== undefined && known.version < record.version) await this.refresh(id);
    return record;
  }

  /** Runs `look` between two changes. */
  inspect(id: string, look: (record: Stored) => void): Promise<void> {
    return this.#lock.acquire(id, async () => look(await this.#latest(id)));
  }

  /** Reads a record again that somebody watches here, and tells listeners if it has moved on, or is gone. */
  async refresh(id: string): Promise<void> {
    await this.#lock.acquire(id, async () => {
      this.#held.forget(id);
      if ((await this.#read(id)) === undefined) this.#tell(this.#deletionListeners, id);
    });
  }

  /** Runs `work` while nothing else happens to a record of this id; it must not call for a change of it. */
  alone<Answer>(id: string, work: () => Promise<Answer>): Promise<Answer> {
    return this.#lock.acquire(id, work);
  }

  /**
   * Decides, stores, tells; where there is nothing to change, only answers. What `decide` throws is passed on, like a
   * storage error; neither changes anything.
   */
  change<Answer>(
    id: string,
    decide: (record: Stored) => MaybePromise<Readonly<{ change: Change | null; answer: Answer }>>,
  ): Promise<Answer> {
    return this.#lock.acquire(id, async () => {
      for (let tries = 1; tries <= maxTries; tries += 1) {
        const record = await this.#latest(id);
        const { change, answer } = await decide(record);
        if (change === null) return answer;
        const stamped = this.#kind.stamp(change, this.#now());
        if (!(await this.#isSaved(record, stamped))) {
          await wait(Math.random() * tries * tryPause);
          continue;
        }
        const changed = this.#kind.changed(record, stamped);
        this.#held.take(changed);
        this.#tell(this.#listeners, changed);
        return answer;
      }
      throw this.#kind.refusals.busy();
    });
  }

  /** Deletes the record for good once `isAllowed` has not refused it. */
  delete(id: string, isAllowed: (record: Stored) => MaybePromise<void>): Promise<void> {
    return this.#lock.acquire(id, async () => {
      await isAllowed(await this.#load(id));
      await this.#kind.delete(id);
      this.#held.forget(id);
      this.#tell(this.#deletionListeners, id);
    });
  }

  /** Deletes what has been kept long enough; resolves with the number of records. */
  async deleteExpired(): Promise<number> {
    const now = this.#now();
    const deleted = await this.#kind.deleteExpired(now);
    for (const id of this.#held.ids()) {
      const record = this.#held.get(id);
      if (record !== undefined && this.#kind.expiresAt(record) <= now) await this.refresh(id);
    }
    return deleted;
  }

  /** Resolves when no change is under way any more. */
  async drain(): Promise<void> {
    while (this.#lock.isBusy()) await new Promise((resolve) => setImmediate(resolve));
  }

  async #load(id: string): Promise<Stored> {
    return this.#required(await this.#kind.load(id));
  }

  async #latest(id: string): Promise<Stored> {
    return this.#held.get(id) ?? this.#required(await this.#read(id));
  }

  /** Reads the record, and tells who watches it if it has moved on. */
  async #read(id: string): Promise<Stored | undefined> {
    const record = await this.#kind.load(id);
    if (record !== undefined && this.#held.take(record)) this.#tell(this.#listeners, record);
    return record;
  }

  #required(record: Stored | undefined): Stored {
    if (record === undefined) throw this.#kind.refusals.missing();
    return record;
  }

  /** False if the change was decided on a record that is no more. */
  async #isSaved(record: Stored, change: Change): Promise<boolean> {
    try {
      await this.#kind.save(record, change);
      return true;
    } catch (error) {
      // Nobody knows whether it was stored after all: a connection may break after the commit.
      this.#held.forget(record.id);
      if (error instanceof Outdated) return false;
      throw error;
    }
  }

  #tell<News>(listeners: readonly ((news: News) => void)[], news: News): void {
    for (const listener of listeners) {
      try {
        listener(news);
      } catch (error) {
        this.#reportError(error);
      }
    }
  }
}
