import { setTimeout as wait } from "node:timers/promises";
import AsyncLock from "async-lock";
import type { Decision } from "./decision.ts";
import { HeldMatches } from "./held-matches.ts";
import { expiresAt, type MatchChange, type MatchRecord } from "./match-record.ts";
import { type MatchStore, Outdated } from "./match-store.ts";
import { Refusal } from "./refusal.ts";

export type MatchChangesOptions = Readonly<{
  store: MatchStore;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Told what a listener failed with; the change itself stands. */
  reportError: (error: unknown) => void;
}>;

/** Called after a change is stored, never before. */
export type MatchListener = (match: MatchRecord) => void;
/** Called once a match is deleted for good. */
export type DeletionListener = (matchID: string) => void;

type MaybePromise<Value> = Value | Promise<Value>;

/** How often a change is decided anew because another server process was faster. */
const maxTries = 20;
/** How much longer is waited before each further try, at most, in ms: who was faster has the match at hand already. */
const tryPause = 10;

/**
 * One change at a time for each match: it is decided on the match as it is, stored, and only then made known. Where
 * another process has changed the match meanwhile, it is decided again on what that has made of it.
 */
export class MatchChanges {
  readonly #store: MatchStore;
  readonly #now: () => number;
  readonly #reportError: (error: unknown) => void;
  readonly #lock = new AsyncLock({ maxPending: 10_000 });
  readonly #held = new HeldMatches();
  readonly #listeners: MatchListener[] = [];
  readonly #deletionListeners: DeletionListener[] = [];

  constructor({ store, now, reportError }: MatchChangesOptions) {
    this.#store = store;
    this.#now = now;
    this.#reportError = reportError;
  }

  onChange(listener: MatchListener): void {
    this.#listeners.push(listener);
  }

  onDelete(listener: DeletionListener): void {
    this.#deletionListeners.push(listener);
  }

  hold(matchID: string): void {
    this.#held.hold(matchID);
  }

  release(matchID: string): void {
    this.#held.release(matchID);
  }

  /** The match as it was last stored or read here; undefined where nobody watches it. */
  known(matchID: string): MatchRecord | undefined {
    return this.#held.get(matchID);
  }

  heldIDs(): string[] {
    return this.#held.ids();
  }

  /** The match as it is stored now. Refuses "no-such-match". */
  async find(matchID: string): Promise<MatchRecord> {
    const match = await this.#load(matchID);
    const known = this.#held.get(matchID);
    if (known !== undefined && known.version < match.version) await this.refresh(matchID);
    return match;
  }

  /** Runs `look` between two changes. */
  inspect(matchID: string, look: (match: MatchRecord) => void): Promise<void> {
    return this.#lock.acquire(matchID, async () => look(await this.#latest(matchID)));
  }

  /** Reads a match again that somebody watches here, and tells listeners if it has moved on. */
  async refresh(matchID: string): Promise<void> {
    await this.#lock.acquire(matchID, async () => {
      this.#held.forget(matchID);
      await this.#latest(matchID).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        this.#tell(this.#deletionListeners, matchID);
      });
    });
  }

  /** Runs `work` while nothing else happens to a match of this id; it must not call for a change of it. */
  alone<Answer>(matchID: string, work: () => Promise<Answer>): Promise<Answer> {
    return this.#lock.acquire(matchID, work);
  }

  /**
   * Decides, stores, tells; where there is nothing to change, only answers. What `decide` throws is passed on, like a
   * storage error; neither changes anything.
   */
  change<Answer>(
    matchID: string,
    decide: (match: MatchRecord) => MaybePromise<Decision<Answer, MatchChange | null>>,
  ): Promise<Answer> {
    return this.#lock.acquire(matchID, async () => {
      for (let tries = 1; tries <= maxTries; tries += 1) {
        const match = await this.#latest(matchID);
        const { change, answer } = await decide(match);
        if (change === null) return answer;
        const meta = { ...change.meta, updatedAt: this.#now() };
        if (!(await this.#isSaved(match, { ...change, meta }))) {
          await wait(Math.random() * tries * tryPause);
          continue;
        }
        const changed = { id: matchID, version: match.version + 1, meta, state: change.state ?? match.state };
        this.#held.take(changed);
        this.#tell(this.#listeners, changed);
        return answer;
      }
      throw new Refusal(503, "busy", "too many changes of this match at once");
    });
  }

  /** Deletes the match for good once `isAllowed` has not refused it. */
  delete(matchID: string, isAllowed: (match: MatchRecord) => MaybePromise<void>): Promise<void> {
    return this.#lock.acquire(matchID, async () => {
      await isAllowed(await this.#load(matchID));
      await this.#store.delete(matchID);
      this.#held.forget(matchID);
      this.#tell(this.#deletionListeners, matchID);
    });
  }

  /** Deletes what has been kept long enough; resolves with the number of matches. */
  async deleteExpired(): Promise<number> {
    const now = this.#now();
    const deleted = await this.#store.deleteExpired(now);
    for (const matchID of this.#held.ids()) {
      const record = this.#held.get(matchID);
      if (record !== undefined && expiresAt(record.meta) <= now) await this.refresh(matchID);
    }
    return deleted;
  }

  /** Resolves when no change is under way any more. */
  async drain(): Promise<void> {
    while (this.#lock.isBusy()) await new Promise((resolve) => setImmediate(resolve));
  }

  async #load(matchID: string): Promise<MatchRecord> {
    const match = await this.#store.load(matchID);
    if (match === undefined) throw new Refusal(404, "no-such-match", "there is no such match");
    return match;
  }

  async #latest(matchID: string): Promise<MatchRecord> {
    const held = this.#held.get(matchID);
    if (held !== undefined) return held;
    const match = await this.#load(matchID);
    if (this.#held.take(match)) this.#tell(this.#listeners, match);
    return match;
  }

  /** False if the change was decided on a match that is no more. */
  async #isSaved(match: MatchRecord, change: MatchChange): Promise<boolean> {
    try {
      await this.#store.save(match, change);
      return true;
    } catch (error) {
      // Nobody knows whether it was stored after all: a connection may break after the commit.
      this.#held.forget(match.id);
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
