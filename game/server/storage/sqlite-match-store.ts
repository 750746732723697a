import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { State } from "boardgame.io";
import type { SealedAnswer } from "../matches/idempotency.ts";
import { expiresAt, type MatchLogEntry, type MatchMeta } from "../matches/match-record.ts";
import { GroupCommit } from "./group-commit.ts";
import { type MatchStore, Outdated } from "./match-store.ts";
import { openSqlite, SqliteConnection } from "./sqlite-connection.ts";
import { migrate } from "./sqlite-migrations.ts";
import { prepareWrites } from "./sqlite-writes.ts";

/**
 * Opens `dataDir`/matches.sqlite and creates it where it is missing. Writes wait for the disk
 * together, and reads for what they have read. Throws if the folder cannot be written, or a later release wrote the database.
 */
export function openSqliteStore(dataDir: string): MatchStore {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, "matches.sqlite");
  const database = openSqlite(file);
  try {
    migrate(database);
  } finally {
    database.close();
  }
  let isOpen = true;
  const connection = new SqliteConnection(file, (opened) => ({
    ...prepareWrites(opened),
    match: opened.prepare("SELECT version, meta, state FROM matches WHERE id = ?"),
    count: opened.prepare("SELECT count(*) AS count FROM matches"),
    log: opened.prepare(
      `SELECT entry FROM match_log JOIN matches ON number = match_number WHERE id = ? ORDER BY position DESC LIMIT ?`,
    ),
    answer: opened.prepare(
      `SELECT key_hash AS "keyHash", sealed, expires_at AS "expiresAt" FROM answers WHERE key_hash = ?`,
    ),
  }));
  const commits = new GroupCommit(connection);

  const read = () => {
    if (!isOpen) throw new Error("the database is closed");
    return connection.statements();
  };

  return {
    async create(id, meta, sealed) {
      const write = { kind: "create", id, expiresAt: expiresAt(meta), meta: JSON.stringify(meta), sealed } as const;
      if ((await commits.write(write)) === 0) throw new Outdated();
    },
    async load(id) {
      const row = read().match.get(id) as { version: number; meta: string; state: string | null } | undefined;
      await commits.durable();
      if (row === undefined) return undefined;
      const state = row.state === null ? null : (JSON.parse(row.state) as State);
      return { id, version: row.version, meta: JSON.parse(row.meta) as MatchMeta, state };
    },
    async save({ id, version }, { meta, state, log = [], sealed }) {
      const changes = await commits.write({
        kind: "save",
        id,
        version,
        expiresAt: expiresAt(meta),
        meta: JSON.stringify(meta),
        state: state === undefined ? null : JSON.stringify(state),
        log: log.map((entry) => JSON.stringify(entry)),
        sealed,
      });
      if (changes === 0) throw new Outdated();
    },
    async log(id, latest = -1) {
      const rows = read().log.all(id, latest) as { entry: string }[];
      await commits.durable();
      return rows.reverse().map((row) => JSON.parse(row.entry) as MatchLogEntry);
    },
    async answer(keyHash) {
      const row = read().answer.get(keyHash) as SealedAnswer | undefined;
      await commits.durable();
      return row === undefined ? undefined : { ...row };
    },
    delete: async (id) => (await commits.write({ kind: "delete", id })) > 0,
    deleteExpired: (now) => commits.write({ kind: "deleteExpired", now }),
    async count() {
      return (read().count.get() as { count: number }).count;
    },
    async ping() {
      await commits.write({ kind: "ping" });
    },
    async close() {
      isOpen = false;
      await commits.close();
      connection.drop();
    },
  };
}
