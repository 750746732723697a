import type { MatchRecord } from "./match-record.ts";

type Held = { holders: number; record: MatchRecord | undefined; toldVersion: number };

/**
 * The matches that somebody watches, as they were last stored or read: a move of theirs reads nothing. A match that
 * nobody watches is forgotten at once, so that memory follows the people who are here.
 */
export class HeldMatches {
  readonly #matches = new Map<string, Held>();

  /** Call `release` as often as this. */
  hold(matchID: string): void {
    const held = this.#matches.get(matchID);
    if (held === undefined) this.#matches.set(matchID, { holders: 1, record: undefined, toldVersion: -1 });
    else held.holders += 1;
  }

  release(matchID: string): void {
    const held = this.#matches.get(matchID);
    if (held === undefined) return;
    held.holders -= 1;
    if (held.holders === 0) this.#matches.delete(matchID);
  }

  get(matchID: string): MatchRecord | undefined {
    return this.#matches.get(matchID)?.record;
  }

  /** Takes what was stored or read. True if listeners have heard of an older version and of no newer one. */
  take(record: MatchRecord): boolean {
    const held = this.#matches.get(record.id);
    if (held === undefined) return false;
    const isNews = held.toldVersion !== -1 && held.toldVersion < record.version;
    held.record = record;
    held.toldVersion = Math.max(held.toldVersion, record.version);
    return isNews;
  }

  /** What is held may be out of date: it is read again when it is needed next. */
  forget(matchID: string): void {
    const held = this.#matches.get(matchID);
    if (held !== undefined) held.record = undefined;
  }

  ids(): string[] {
    return [...this.#matches.keys()];
  }
}
