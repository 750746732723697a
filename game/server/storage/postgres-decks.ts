import pg from "pg";
import type { DeckReference } from "../../protocol/public-match.ts";
import type { SealedAnswer } from "../matches/idempotency.ts";
import { expiresAt, type MatchMeta } from "../matches/match-record.ts";
import type { PackedDeck } from "../matches/packed-deck.ts";
import { isHeldByNothing } from "./deck-holders.ts";
import { legacyPrefix } from "./legacy-matches.ts";
import type { Answer, PostgresPool } from "./postgres-pool.ts";

/** PostgreSQL looks at the end of the whole statement whether everything is there that something refers to. */
const create = `
  WITH created AS (
    INSERT INTO matches (id, meta, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id
  ), linked AS (
    INSERT INTO match_decks (match_id, deck_id, version)
    SELECT created.id, decks.* FROM created, unnest($4::text[], $5::text[]) AS decks
  ), answered AS (
    INSERT INTO answers (match_id, key_hash, sealed, expires_at)
    SELECT id, $6, $7, $8 FROM created WHERE $6::text IS NOT NULL
  )
  SELECT id FROM created`;

const keepContent = "INSERT INTO deck_contents (hash, content) VALUES ($1, $2) ON CONFLICT DO NOTHING";

const keepVersion = `
  WITH version AS (
    INSERT INTO deck_versions (deck_id, version) VALUES ($1, $2) ON CONFLICT DO NOTHING
  )
  INSERT INTO deck_files (deck_id, version, path, hash)
  SELECT $1, $2, files.* FROM unnest($3::text[], $4::text[]) AS files ON CONFLICT DO NOTHING`;

const withoutDecks = "SELECT id FROM matches WHERE NOT EXISTS (SELECT FROM match_decks WHERE match_id = matches.id)";

const adopt = `
  WITH without AS (${withoutDecks}), linked AS (
    INSERT INTO match_decks (match_id, deck_id, version) SELECT id, $1, $2 FROM without
  )
  UPDATE matches SET version = version + 1, meta = $3 || substr(meta, 2) FROM without WHERE matches.id = without.id`;

/** Any number, the same in every release: nodes that start at the same time adopt one after the other. */
const lock = 7_283_004_712;

/** How often something is tried again because another node has just deleted what it refers to. */
const maxTries = 5;

/** Decks of matches and workshops in PostgreSQL. */
export class PostgresDecks {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
  }

  /** Creates a match; counts none where there is one of this id. See `MatchStore.create`. */
  create(
    id: string,
    meta: MatchMeta,
    sealed: SealedAnswer | undefined,
    given: readonly PackedDeck[],
  ): Promise<Answer<object>> {
    const values = [
      ...[id, JSON.stringify(meta), expiresAt(meta)],
      ...[meta.decks.map((deck) => deck.id), meta.decks.map(({ version }) => version)],
      ...[sealed?.keyHash, sealed?.sealed, sealed?.expiresAt],
    ];
    return this.referring(given, () => this.#pool.query(create, values));
  }

  async file({ id, version }: DeckReference, path: string): Promise<Uint8Array | undefined> {
    const { rows } = await this.#pool.query<{ content: Uint8Array }>(
      "SELECT content FROM deck_contents JOIN deck_files USING (hash) WHERE deck_id = $1 AND version = $2 AND path = $3",
      [id, version, path],
    );
    return rows[0]?.content;
  }

  /** See `MatchStore.adoptDeck`. */
  async adopt(deck: PackedDeck): Promise<number> {
    const { count } = await this.#pool.query(`${withoutDecks} LIMIT 1`);
    if (count === 0) return 0;
    let adopted = 0;
    await this.referring([deck], () =>
      this.#pool.onOneConnection(async (client) => {
        await client.query("BEGIN; SET LOCAL statement_timeout = 0");
        await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
        const values = [deck.id, deck.version, legacyPrefix(deck)];
        const patient = { text: adopt, values, query_timeout: 3_600_000 };
        const { rowCount } = await client.query(patient);
        await client.query("COMMIT");
        adopted = rowCount ?? 0;
      }),
    );
    return adopted;
  }

  /** Deletes what nothing has any more. What is taken up at this moment stays for the next sweep. */
  async sweep(): Promise<void> {
    try {
      await this.#pool.query(`DELETE FROM deck_versions WHERE ${isHeldByNothing}`);
      await this.#pool.query(
        "DELETE FROM deck_contents WHERE NOT EXISTS (SELECT FROM deck_files WHERE deck_files.hash = deck_contents.hash)",
      );
    } catch (error) {
      if (!isBrokenReference(error)) throw error;
    }
  }

  /**
   * Does what refers to decks. Nearly always they are there already: `given` are stored only where one is not, or another
   * node has just deleted it.
   */
  async referring<Result>(given: readonly PackedDeck[], work: () => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries += 1) {
      try {
        if (tries > 1) for (const deck of given) await this.#keep(deck);
        return await work();
      } catch (error) {
        if (!isBrokenReference(error)) throw error;
        if (tries < maxTries) continue;
        await this.sweep();
        throw error;
      }
    }
  }

  /** One content after the other: photos of a deck may be too much for one statement. */
  async #keep({ id, version, files }: PackedDeck): Promise<void> {
    for (const { hash, content } of files.values()) await this.#pool.query(keepContent, [hash, content]);
    const hashes = [...files.values()].map(({ hash }) => hash);
    await this.#pool.query(keepVersion, [id, version, [...files.keys()], hashes]);
  }
}

const isBrokenReference = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === "23503";
