import type { State } from "boardgame.io";
import type { MatchLogEntry, MatchMeta, MatchRecord } from "../matches/match-record.ts";
import { readAny } from "../matches/match-store.ts";
import { Outdated } from "../records/conflict.ts";
import { anyHeldContent } from "./deck-holders.ts";
import type { GameStore } from "./game-store.ts";
import { PostgresDecks } from "./postgres-decks.ts";
import { matchSaves, textsOf } from "./postgres-match-saves.ts";
import { PostgresPool } from "./postgres-pool.ts";
import { PostgresSaves } from "./postgres-saves.ts";
import { migrate } from "./postgres-schema.ts";
import { postgresWorkshops } from "./postgres-workshops.ts";

export type PostgresStoreOptions = Readonly<{
  /** How long, in ms, PostgreSQL may be away: changes wait so long for it, and are refused afterwards. */
  patience?: number;
}>;

const deckTables = "deck_versions, deck_files, deck_contents";
const matchTables = "matches, match_log, answers, match_decks";
const workshopTables = "workshops, workshop_decks";

type MatchRow = { version: number; meta: string; state: string | null };
const selectMatch = "SELECT version, meta, state FROM matches WHERE id = $1";

const matchOf = (id: string, { version, meta, state }: MatchRow): MatchRecord => ({
  id,
  version,
  meta: JSON.parse(meta) as MatchMeta,
  state: state === null ? null : (JSON.parse(state) as State),
});

/**
 * Opens the database at a postgres:// address, waits for it, and creates or updates its tables; several nodes may do
 * so at once. It needs a connection of its own to PostgreSQL (no pooler between that mixes sessions) and the server's
 * usual `synchronous_commit = on`: a move that was answered is then in PostgreSQL's write-ahead log on disk.
 *
 * A change whose connection broke is tried again, and asked for, before it is answered. Only if PostgreSQL stays away,
 * or eight other changes followed meanwhile, is it answered with an error although it may have been stored.
 *
 * Deleting removes rows and then runs VACUUM, so that no query and no dump finds them. PostgreSQL overwrites the freed
 * bytes in its files only when it needs the room; its write-ahead log, replicas and backups keep them as long as the
 * database's own administration says.
 */
export async function openPostgresStore(
  url: string,
  { patience = 15_000 }: PostgresStoreOptions = {},
): Promise<GameStore> {
  const pool = new PostgresPool(url, { connections: 10, patience });
  const saves = new PostgresSaves(pool, matchSaves);
  const decks = new PostgresDecks(pool);
  try {
    await pool.query("SELECT 1");
    await pool.onOneConnection(migrate);
  } catch (error) {
    await pool.close();
    // One error for each address of a host, and no message of its own.
    const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
    throw new Error(`PostgreSQL cannot be used: ${(first as Error).message}`, { cause: error });
  }

  /** Not in a transaction, and as long as it takes; a sweep that runs elsewhere does the same work. */
  const vacuum = (tables: string) =>
    pool.onOneConnection(async (client) => {
      await client.query("SET statement_timeout = 0");
      const patient = { text: `VACUUM (SKIP_LOCKED) ${tables}, ${deckTables}`, query_timeout: 3_600_000 };
      await client.query(patient);
    });

  const workshops = postgresWorkshops(pool, decks, () => vacuum(workshopTables));

  return {
    workshops,
    async create(id, meta, sealed, given = []) {
      const { count, isRepeated } = await decks.create(id, meta, sealed, given);
      // Of two tries the first may have created it: ids are random, or known to one client only.
      if (count === 0 && !isRepeated) throw new Outdated();
    },
    async load(id) {
      const { rows } = await pool.query<MatchRow>(selectMatch, [id], "load");
      return rows[0] && matchOf(id, rows[0]);
    },
    save: async (match, change) => saves.save(match, textsOf(change)),
    async log(id, latest) {
      const { rows } = await pool.query<{ entry: string }>(
        "SELECT entry FROM match_log WHERE match_id = $1 ORDER BY version DESC, position DESC LIMIT $2",
        [id, latest],
      );
      return rows.toReversed().map(({ entry }) => JSON.parse(entry) as MatchLogEntry);
    },
    async answer(keyHash) {
      const { rows } = await pool.query<{ sealed: string; expiresAt: string }>(
        `SELECT sealed, expires_at AS "expiresAt" FROM answers WHERE key_hash = $1`,
        [keyHash],
      );
      // A bigint comes as text.
      return rows[0] && { keyHash, sealed: rows[0].sealed, expiresAt: Number(rows[0].expiresAt) };
    },
    deckFile: (deck, path) => decks.file(deck, path),
    adoptDeck: (deck) => decks.adopt(deck),
    async delete(id) {
      const { count, isRepeated } = await pool.query("DELETE FROM matches WHERE id = $1", [id]);
      await decks.sweep();
      await vacuum(matchTables);
      return count > 0 || isRepeated;
    },
    async deleteExpired(now) {
      await pool.query("DELETE FROM answers WHERE expires_at <= $1", [now]);
      const { count } = await pool.query("DELETE FROM matches WHERE expires_at <= $1", [now]);
      await decks.sweep();
      // Even where nothing has expired: names of people who left are in earlier versions of rows.
      await vacuum(matchTables);
      return count;
    },
    async count() {
      const { rows } = await pool.query<{ stored: number }>("SELECT count(*)::int AS stored FROM matches");
      return rows[0]?.stored ?? 0;
    },
    async check() {
      const rows = await pool.ask<MatchRow & { id: string }>("SELECT id, version, meta, state FROM matches LIMIT 2");
      await readAny(rows, async (row) => matchOf(row.id, row));
      await pool.ask("SELECT entry FROM match_log LIMIT 1");
      await workshops.check();
      for (const select of anyHeldContent) await pool.ask(select);
      await pool.ask(
        "UPDATE schema_versions SET version = version WHERE version = (SELECT max(version) FROM schema_versions)",
      );
    },
    async close() {
      await Promise.all([saves.drain(), workshops.drain()]);
      await pool.close();
    },
  };
}
