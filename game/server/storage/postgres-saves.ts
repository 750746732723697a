import { randomBytes } from "node:crypto";
import { Outdated } from "../records/conflict.ts";
import type { StoredRecord } from "../records/stored-record.ts";
import type { PostgresPool } from "./postgres-pool.ts";

/** A change as text. `tag` tells it apart from every other change. */
type TaggedChange<Texts> = StoredRecord & Readonly<{ tag: string; texts: Texts }>;

/** How changes of one kind of records are stored. */
export type SaveStatement<Texts> = Readonly<{
  table: "matches" | "workshops";
  /**
   * Each change is its own compare-and-set; all share one statement, one round trip, and one sync of the write-ahead log.
   * $1, $2 and $3 are arrays of ids, versions and tags. It keeps the tags (`keepTag`) and returns the ids it has changed.
   */
  text: string;
  /** $4 and what follows. */
  valuesOf(batch: readonly TaggedChange<Texts>[]): readonly unknown[];
  /** How many changes go into one transaction at most. */
  batchSize: number;
}>;

/** How many changes back a record remembers, to find out what became of one whose answer was lost. */
const remembered = 8;

/** The new value of recent_changes. */
export const keepTag = (table: SaveStatement<never>["table"]): string =>
  `(given.tag || ${table}.recent_changes)[1:${remembered}]`;

/**
 * Long texts travel as one, parted by a character that JSON never holds as it is: an array would be escaped on one side,
 * letter by letter, and read back on the other.
 */
export const joined = (texts: readonly string[]): string => texts.join("\x1f");
/** The same texts as an array, in SQL. */
export const parted = (parameter: `$${number}`): string => `string_to_array(${parameter}, E'\\x1f')`;
/** With NULL for those that are empty. */
export const partedOrNull = (parameter: `$${number}`): string => `string_to_array(${parameter}, E'\\x1f', '')`;

type Waiting<Texts> = TaggedChange<Texts> & Readonly<{ resolve: () => void; reject: (error: unknown) => void }>;

/** Stores changes of many records of a kind: what comes while one transaction runs goes into the next. */
export class PostgresSaves<Texts> {
  readonly #pool: PostgresPool;
  readonly #statement: SaveStatement<Texts>;
  #waiting: Waiting<Texts>[] = [];
  #running: Promise<void> | undefined;

  constructor(pool: PostgresPool, statement: SaveStatement<Texts>) {
    this.#pool = pool;
    this.#statement = statement;
  }

  /**
   * Rejects with `Outdated`, and stores nothing, if the stored record is no longer at this version. A change whose answer
   * was lost with the connection is asked for before it is answered.
   */
  save({ id, version }: StoredRecord, texts: Texts): Promise<void> {
    return new Promise((resolve, reject) => {
      const tag = randomBytes(9).toString("base64url");
      this.#waiting.push({ id, version, tag, texts, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves once nothing waits any more. */
  async drain(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    // What is saved in the same breath goes together.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const batch = this.#nextBatch();
      try {
        const stored = await this.#store(batch);
        for (const { tag, resolve, reject } of batch) stored.has(tag) ? resolve() : reject(new Outdated());
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#running = undefined;
  }

  /** One change a record; a second one of the same record waits, since it may build on the first. */
  #nextBatch(): Waiting<Texts>[] {
    const { batchSize } = this.#statement;
    const batch = new Map<string, Waiting<Texts>>();
    const later: Waiting<Texts>[] = [];
    for (const change of this.#waiting) {
      if (batch.size < batchSize && !batch.has(change.id)) batch.set(change.id, change);
      else later.push(change);
    }
    this.#waiting = later;
    return [...batch.values()];
  }

  /** The tags of those that are stored. */
  async #store(batch: readonly Waiting<Texts>[]): Promise<ReadonlySet<string>> {
    const { table, text, valuesOf } = this.#statement;
    const { rows, isRepeated } = await this.#pool.query<{ id: string }>(
      text,
      [batch.map(({ id }) => id), batch.map(({ version }) => version), batch.map(({ tag }) => tag), ...valuesOf(batch)],
      `save-${table}`,
    );
    const changed = new Set(rows.map(({ id }) => id));
    const stored = new Set(batch.filter(({ id }) => changed.has(id)).map(({ tag }) => tag));
    if (isRepeated)
      for (const tag of await this.#storedBefore(batch.filter(({ tag }) => !stored.has(tag)))) stored.add(tag);
    return stored;
  }

  /** Of changes that are outdated at the second try: those that the first try had stored. */
  async #storedBefore(batch: readonly Waiting<Texts>[]): Promise<string[]> {
    const { table } = this.#statement;
    const { rows } = await this.#pool.query<{ tag: string }>(
      `SELECT given.tag FROM unnest($1::text[], $2::text[]) AS given (id, tag)
       JOIN ${table} ON ${table}.id = given.id AND given.tag = ANY (${table}.recent_changes)`,
      [batch.map(({ id }) => id), batch.map(({ tag }) => tag)],
    );
    return rows.map(({ tag }) => tag);
  }
}
