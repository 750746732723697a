import { randomBytes } from "node:crypto";
import type { SealedAnswer } from "../matches/idempotency.ts";
import { expiresAt, type MatchChange, type MatchRecord } from "../matches/match-record.ts";
import { maxAnswers } from "../matches/match-store.ts";
import { Outdated } from "../records/conflict.ts";
import type { PostgresPool } from "./postgres-pool.ts";

/** A change as text, and who waits for it. `tag` tells it apart from every other change. */
type Waiting = Readonly<{
  id: string;
  version: number;
  tag: string;
  meta: string;
  state: string | null;
  expiresAt: number;
  log: readonly string[];
  sealed: SealedAnswer | undefined;
  resolve: () => void;
  reject: (error: unknown) => void;
}>;

/** How many changes go into one transaction at most: 200 matches that move at once. */
const batchSize = 200;
/** How many changes back a match remembers, to find out what became of one whose answer was lost. */
const remembered = 8;

/**
 * Long texts travel as one, parted by a character that JSON never holds as it is: an array would be escaped on one side,
 * letter by letter, and read back on the other.
 */
const between = "\\x1f";
const joined = (texts: readonly string[]): string => texts.join("\x1f");

/**
 * Each change is its own compare-and-set; all share one statement, one round trip, and one sync of the write-ahead log.
 * Rows are locked in the order of their ids, so that two nodes cannot wait for each other. A version that another node
 * has just written is seen: UPDATE looks at a row again once it got its lock.
 */
const saveAll = `
  WITH given AS (
    SELECT * FROM unnest($1::text[], $2::integer[], $3::text[],
      string_to_array($4, E'${between}'), string_to_array($5, E'${between}', ''), $6::bigint[])
      AS g (id, version, tag, meta, state, expires_at)
  ), locked AS (
    SELECT id FROM matches WHERE id = ANY ($1) ORDER BY id FOR UPDATE
  ), changed AS (
    UPDATE matches SET version = matches.version + 1, meta = given.meta, state = coalesce(given.state, matches.state),
      expires_at = given.expires_at, recent_changes = (given.tag || matches.recent_changes)[1:${remembered}]
    FROM given, locked
    WHERE matches.id = given.id AND locked.id = given.id AND matches.version = given.version
    RETURNING matches.id, matches.version
  ), logged AS (
    INSERT INTO match_log (match_id, version, position, entry)
    SELECT entries.id, changed.version, entries.position, entries.entry
    FROM unnest($7::text[], $8::integer[], string_to_array($9, E'${between}')) AS entries (id, position, entry)
    JOIN changed ON changed.id = entries.id
  ), answered AS (
    SELECT DISTINCT ON (key_hash) sealed.* FROM unnest($10::text[], $11::text[], $12::text[], $13::bigint[])
      AS sealed (id, key_hash, sealed, expires_at)
    JOIN changed ON changed.id = sealed.id
  ), answers_kept AS (
    INSERT INTO answers (match_id, key_hash, sealed, expires_at) SELECT * FROM answered
    ON CONFLICT (key_hash) DO UPDATE
    SET match_id = excluded.match_id, sealed = excluded.sealed, expires_at = excluded.expires_at
  ), answers_dropped AS (
    DELETE FROM answers USING (
      SELECT answers.key_hash, row_number() OVER (PARTITION BY match_id ORDER BY answers.expires_at DESC) AS place
      FROM answers JOIN answered ON answered.id = match_id
      WHERE answers.key_hash NOT IN (SELECT key_hash FROM answered)
    ) AS former
    WHERE answers.key_hash = former.key_hash AND place >= ${maxAnswers}
  )
  SELECT id FROM changed`;

/** Stores changes of many matches: what comes while one transaction runs goes into the next. */
export class PostgresSaves {
  readonly #pool: PostgresPool;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
  }

  /** See `MatchStore.save`. A change whose answer was lost with the connection is asked for before it is answered. */
  save({ id, version }: Pick<MatchRecord, "id" | "version">, change: MatchChange): Promise<void> {
    const { meta, state, log = [], sealed } = change;
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        ...{ id, version, resolve, reject, expiresAt: expiresAt(meta) },
        tag: randomBytes(9).toString("base64url"),
        meta: JSON.stringify(meta),
        state: state === undefined ? null : JSON.stringify(state),
        log: log.map((entry) => JSON.stringify(entry)),
        sealed,
      });
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

  /** One change a match; a second one of the same match waits, since it may build on the first. */
  #nextBatch(): Waiting[] {
    const batch = new Map<string, Waiting>();
    const later: Waiting[] = [];
    for (const change of this.#waiting) {
      if (batch.size < batchSize && !batch.has(change.id)) batch.set(change.id, change);
      else later.push(change);
    }
    this.#waiting = later;
    return [...batch.values()];
  }

  /** The tags of those that are stored. */
  async #store(batch: readonly Waiting[]): Promise<ReadonlySet<string>> {
    const entries = batch.flatMap(({ id, log }) => log.map((entry, position) => ({ id, position, entry })));
    const answers = batch.flatMap(({ id, sealed }) => (sealed === undefined ? [] : [{ ...sealed, id }]));
    const { rows, isRepeated } = await this.#pool.query<{ id: string }>(
      saveAll,
      [
        batch.map(({ id }) => id),
        batch.map(({ version }) => version),
        batch.map(({ tag }) => tag),
        joined(batch.map(({ meta }) => meta)),
        joined(batch.map(({ state }) => state ?? "")),
        batch.map(({ expiresAt }) => expiresAt),
        entries.map(({ id }) => id),
        entries.map(({ position }) => position),
        joined(entries.map(({ entry }) => entry)),
        answers.map(({ id }) => id),
        answers.map(({ keyHash }) => keyHash),
        answers.map(({ sealed }) => sealed),
        answers.map(({ expiresAt }) => expiresAt),
      ],
      "save-all",
    );
    const changed = new Set(rows.map(({ id }) => id));
    const stored = new Set(batch.filter(({ id }) => changed.has(id)).map(({ tag }) => tag));
    if (isRepeated)
      for (const tag of await this.#storedBefore(batch.filter(({ tag }) => !stored.has(tag)))) stored.add(tag);
    return stored;
  }

  /** Of changes that are outdated at the second try: those that the first try had stored. */
  async #storedBefore(batch: readonly Waiting[]): Promise<string[]> {
    const { rows } = await this.#pool.query<{ tag: string }>(
      `SELECT given.tag FROM unnest($1::text[], $2::text[]) AS given (id, tag)
       JOIN matches ON matches.id = given.id AND given.tag = ANY (matches.recent_changes)`,
      [batch.map(({ id }) => id), batch.map(({ tag }) => tag)],
    );
    return rows.map(({ tag }) => tag);
  }
}
