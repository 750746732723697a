import pg from "pg";
import type { DeckReference } from "../../protocol/public-match.ts";
import type { SealedAnswer } from "../matches/idempotency.ts";
import { expiresAt, type MatchMeta } from "../matches/match-record.ts";
import type { PackedDeck } from "../matches/packed-deck.ts";
import { legacyPrefix } from "./legacy-matches.ts";
import type { Answer, PostgresPool } from "./postgres-pool.ts";

/**
 * Stores versions, `valuesOf` which are $1 to $7, with all that is in them, unless they are there, or `wanted` has no
 * row. PostgreSQL looks at the end of the whole statement whether everything is there that something refers to.
 */
const keep = `
  kept_versions AS (
    INSERT INTO deck_versions (deck_id, version) SELECT given.* FROM wanted, unnest($1::text[], $2::text[]) AS given
    ON CONFLICT DO NOTHING
  ), kept_contents AS (
    INSERT INTO deck_contents (hash, content) SELECT given.* FROM wanted, unnest($6::text[], $7::bytea[]) AS given
    ORDER BY 1 ON CONFLICT DO NOTHING
  ), kept_files AS (
    INSERT INTO deck_files (deck_id, version, path, hash)
    SELECT given.* FROM wanted, unnest($3::text[], $4::text[], $5::text[], $6::text[]) AS given
    ON CONFLICT DO NOTHING
  )`;

const create = `
  WITH created AS (
    INSERT INTO matches (id, meta, expires_at) VALUES ($8, $9, $10) ON CONFLICT DO NOTHING RETURNING id
  ), wanted AS (SELECT FROM created), ${keep}, linked AS (
    INSERT INTO match_decks (match_id, deck_id, version)
    SELECT created.id, decks.* FROM created, unnest($11::text[], $12::text[]) AS decks
  ), answered AS (
    INSERT INTO answers (match_id, key_hash, sealed, expires_at)
    SELECT id, $13, $14, $15 FROM created WHERE $13::text IS NOT NULL
  )
  SELECT id FROM created`;

const withoutDecks = "SELECT id FROM matches WHERE NOT EXISTS (SELECT FROM match_decks WHERE match_id = matches.id)";

const adopt = `
  WITH without AS (${withoutDecks}), wanted AS (SELECT FROM without LIMIT 1), ${keep}, linked AS (
    INSERT INTO match_decks (match_id, deck_id, version)
    SELECT without.id, given.* FROM without, unnest($1::text[], $2::text[]) AS given
  )
  UPDATE matches SET version = version + 1, meta = $8 || substr(meta, 2) FROM without WHERE matches.id = without.id`;

/** Any number, the same in every release: nodes that start at the same time adopt one after the other. */
const lock = 7_283_004_712;

/** How often something is tried again because another node has just deleted what it refers to. */
const mostTries = 5;

/** Decks of matches in PostgreSQL. */
export class PostgresDecks {
  readonly #pool: PostgresPool;

  constructor(pool: PostgresPool) {
    this.#pool = pool;
  }

  /** Creates a match; counts none where there is one of this id. See `MatchStore.create`. */
  async create(
    id: string,
    meta: MatchMeta,
    sealed: SealedAnswer | undefined,
    given: readonly PackedDeck[],
  ): Promise<Answer<object>> {
    const rest = [
      ...[id, JSON.stringify(meta), expiresAt(meta)],
      ...[meta.decks.map((deck) => deck.id), meta.decks.map(({ version }) => version)],
      ...[sealed?.keyHash, sealed?.sealed, sealed?.expiresAt],
    ];
    // Nearly every match has decks that are there already: their content is sent where one is not.
    return whileReferring((tries) => this.#pool.query(create, [...valuesOf(tries === 0 ? [] : given), ...rest]));
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
    await whileReferring(() =>
      this.#pool.onOneConnection(async (client) => {
        await client.query("BEGIN; SET LOCAL statement_timeout = 0");
        await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
        const values = [...valuesOf([deck]), legacyPrefix(deck)];
        const patient = { text: adopt, values, query_timeout: 3_600_000 };
        const { rowCount } = await client.query(patient);
        await client.query("COMMIT");
        adopted = rowCount ?? 0;
      }),
    );
    return adopted;
  }

  /** Deletes what no match has any more. What a match takes up at this moment stays for the next sweep. */
  async sweep(): Promise<void> {
    try {
      await this.#pool.query(
        `DELETE FROM deck_versions WHERE NOT EXISTS (
           SELECT FROM match_decks
           WHERE match_decks.deck_id = deck_versions.deck_id AND match_decks.version = deck_versions.version)`,
      );
      await this.#pool.query(
        "DELETE FROM deck_contents WHERE NOT EXISTS (SELECT FROM deck_files WHERE deck_files.hash = deck_contents.hash)",
      );
    } catch (error) {
      if (!isBrokenReference(error)) throw error;
    }
  }
}

function valuesOf(decks: readonly PackedDeck[]): readonly unknown[] {
  const files = decks.flatMap(({ id, version, files }) =>
    [...files].map(([path, { hash, content }]) => ({ id, version, path, hash, content })),
  );
  return [
    ...[decks.map(({ id }) => id), decks.map(({ version }) => version)],
    ...[files.map(({ id }) => id), files.map(({ version }) => version), files.map(({ path }) => path)],
    ...[files.map(({ hash }) => hash), files.map(({ content }) => content)],
  ];
}

/** Tries again where something that is referred to is not there: not yet, or another node has just deleted it. */
async function whileReferring<Result>(work: (tries: number) => Promise<Result>): Promise<Result> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work(tries);
    } catch (error) {
      if (!isBrokenReference(error) || tries === mostTries) throw error;
    }
  }
}

const isBrokenReference = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === "23503";
