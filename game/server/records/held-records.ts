import type { StoredRecord } from "./stored-record.ts";

type Held<Stored> = { holders: number; record: Stored | undefined; toldVersion: number };

/**
 * The records that somebody watches, as they were last stored or read: a change of theirs reads nothing. A record that
 * nobody watches is forgotten at once, so that memory follows the people who are here.
 */
export class HeldRecords<Stored extends StoredRecord> {
  readonly #records = new Map<string, Held<Stored>>();

  /** Call `release` as often as this. */
  hold(id: string): void {
    const held = this.#records.get(id);
    if (held === undefined) this.#records.set(id, { holders: 1, record: undefined, toldVersion: -1 });
    else held.holders += 1;
  }

  release(id: string): void {
    const held = this.#records.get(id);
    if (held === undefined) return;
    held.holders -= 1;
    if (held.holders === 0) this.#records.delete(id);
  }

  has(id: string): boolean {
    return this.#records.has(id);
  }

  get(id: string): Stored | undefined {
    return this.#records.get(id)?.record;
  }

  /** Takes what was stored or read. True if listeners have heard of an older version and of no newer one. */
  take(record: Stored): boolean {
    const held = this.#records.get(record.id);
    if (held === undefined) return false;
    const isNews = held.toldVersion !== -1 && held.toldVersion < record.version;
    held.record = record;
    held.toldVersion = Math.max(held.toldVersion, record.version);
    return isNews;
  }

  /** What is held may be out of date: it is read again when it is needed next. */
  forget(id: string): void {
    const held = this.#records.get(id);
    if (held !== undefined) held.record = undefined;
  }

  ids(): string[] {
    return [...this.#records.keys()];
  }
}
