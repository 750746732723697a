import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { State } from "boardgame.io";
import type { MatchLogEntry, MatchMeta } from "../matches/match-record.ts";
import { type MatchStore, Outdated } from "./match-store.ts";

const busyTimeoutMs = 5000;

/** One entry a released schema; the database remembers in user_version how many it has run. */
const migrations = [
  `CREATE TABLE matches (
     id TEXT PRIMARY KEY,
     meta TEXT NOT NULL,
     state TEXT,
     updated_at INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX matches_by_age ON matches (updated_at);
   CREATE TABLE match_log (
     match_id TEXT NOT NULL REFERENCES matches (id) ON DELETE CASCADE,
     position INTEGER NOT NULL,
     entry TEXT NOT NULL,
     PRIMARY KEY (match_id, position)
   ) STRICT, WITHOUT ROWID;`,
  "ALTER TABLE matches ADD COLUMN version INTEGER NOT NULL DEFAULT 0;",
];

/**
 * Opens `dataDir`/matches.sqlite and creates it where it is missing. synchronous=FULL syncs the write-ahead log at
 * every commit: a move that was answered survives a power cut, not only a crash of the process.
 */
export function openSqliteStore(dataDir: string): MatchStore {
  mkdirSync(dataDir, { recursive: true });
  const database = new DatabaseSync(join(dataDir, "matches.sqlite"));
  database.exec(
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;",
  );
  database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs};`);
  migrate(database);

  const insert = database.prepare("INSERT INTO matches (id, meta, updated_at) VALUES (?, ?, ?)");
  const select = database.prepare("SELECT version, meta, state FROM matches WHERE id = ?");
  const update = database.prepare(
    `UPDATE matches SET version = version + 1, meta = ?, state = coalesce(?, state), updated_at = ?
     WHERE id = ? AND version = ?`,
  );
  const append = database.prepare(
    `INSERT INTO match_log (match_id, position, entry)
     SELECT ?, coalesce(max(position) + 1, 0), ? FROM match_log WHERE match_id = ?`,
  );
  const selectLog = database.prepare("SELECT entry FROM match_log WHERE match_id = ? ORDER BY position");
  const deleteOne = database.prepare("DELETE FROM matches WHERE id = ?");
  const deleteOld = database.prepare("DELETE FROM matches WHERE updated_at < ?");

  return {
    async create(id, meta) {
      insert.run(id, JSON.stringify(meta), meta.updatedAt);
    },
    async load(id) {
      const row = select.get(id) as { version: number; meta: string; state: string | null } | undefined;
      if (row === undefined) return undefined;
      const state = row.state === null ? null : (JSON.parse(row.state) as State);
      return { id, version: row.version, meta: JSON.parse(row.meta) as MatchMeta, state };
    },
    async save({ id, version }, { meta, state, log = [] }) {
      inTransaction(database, () => {
        const stateText = state === undefined ? null : JSON.stringify(state);
        const { changes } = update.run(JSON.stringify(meta), stateText, meta.updatedAt, id, version);
        if (changes === 0) throw new Outdated();
        for (const entry of log) append.run(id, JSON.stringify(entry), id);
      });
    },
    async log(id) {
      const rows = selectLog.all(id) as { entry: string }[];
      return rows.map((row) => JSON.parse(row.entry) as MatchLogEntry);
    },
    async delete(id) {
      const { changes } = deleteOne.run(id);
      wipeWriteAheadLog(database);
      return changes > 0;
    },
    async deleteOlderThan(time) {
      const { changes } = deleteOld.run(time);
      wipeWriteAheadLog(database);
      return Number(changes);
    },
    async ping() {
      database.exec("SELECT 1");
    },
    async close() {
      database.close();
    },
  };
}

/**
 * secure_delete overwrites what is deleted in the database file only; the write-ahead log keeps the old pages, names of
 * people included, until it is emptied. A reader in another process (a backup) puts that off until the next call.
 */
function wipeWriteAheadLog(database: DatabaseSync): void {
  // Matches must not wait for the reader: try once and do not wait.
  database.exec(`PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = ${busyTimeoutMs};`);
}

function migrate(database: DatabaseSync): void {
  const { user_version: done } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (done > migrations.length) throw new Error("the database was written by a newer version of this program");
  for (const [index, migration] of migrations.entries()) {
    if (index < done) continue;
    inTransaction(database, () => database.exec(`${migration} PRAGMA user_version = ${index + 1};`));
  }
}

function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    work();
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}
