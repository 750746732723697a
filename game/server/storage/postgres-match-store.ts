import type { State } from "boardgame.io";
import { expiresAt, type MatchLogEntry, type MatchMeta } from "../matches/match-record.ts";
import type { MatchStore } from "./match-store.ts";
import { PostgresPool } from "./postgres-pool.ts";
import { PostgresSaves } from "./postgres-saves.ts";
import { migrate } from "./postgres-schema.ts";

export type PostgresStoreOptions = Readonly<{
  /** How long, in ms, PostgreSQL may be away: changes wait so long for it, and are refused afterwards. */
  patience?: number;
}>;

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
): Promise<MatchStore> {
  const pool = new PostgresPool(url, { connections: 10, patience });
  const saves = new PostgresSaves(pool);
  try {
    await pool.query("SELECT 1");
    await pool.onOneConnection(migrate);
  } catch (error) {
    await pool.close();
    throw new Error(`PostgreSQL cannot be used: ${(error as Error).message}`, { cause: error });
  }

  /** Not in a transaction, and as long as it takes; a sweep that runs elsewhere does the same work. */
  const vacuum = () =>
    pool.onOneConnection(async (client) => {
      await client.query("SET statement_timeout = 0");
      const patient = { text: "VACUUM (SKIP_LOCKED) matches, match_log", query_timeout: 3_600_000 };
      await client.query(patient);
    });

  return {
    async create(id, meta) {
      const { count, isRepeated } = await pool.query(
        "INSERT INTO matches (id, meta, expires_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
        [id, JSON.stringify(meta), expiresAt(meta)],
      );
      // Nobody else can have created it between two tries: ids are random.
      if (count === 0 && !isRepeated) throw new Error("there is a match of this id already");
    },
    async load(id) {
      type Row = { version: number; meta: string; state: string | null };
      const { rows } = await pool.query<Row>("SELECT version, meta, state FROM matches WHERE id = $1", [id], "load");
      const row = rows[0];
      if (row === undefined) return undefined;
      const state = row.state === null ? null : (JSON.parse(row.state) as State);
      return { id, version: row.version, meta: JSON.parse(row.meta) as MatchMeta, state };
    },
    save: (match, change) => saves.save(match, change),
    async log(id) {
      const { rows } = await pool.query<{ entry: string }>(
        "SELECT entry FROM match_log WHERE match_id = $1 ORDER BY version, position",
        [id],
      );
      return rows.map(({ entry }) => JSON.parse(entry) as MatchLogEntry);
    },
    async delete(id) {
      const { count, isRepeated } = await pool.query("DELETE FROM matches WHERE id = $1", [id]);
      await vacuum();
      return count > 0 || isRepeated;
    },
    async deleteExpired(now) {
      const { count } = await pool.query("DELETE FROM matches WHERE expires_at <= $1", [now]);
      // Even where nothing has expired: names of people who left are in earlier versions of rows.
      await vacuum();
      return count;
    },
    ping: () => pool.ping(),
    async close() {
      await saves.drain();
      await pool.close();
    },
  };
}
