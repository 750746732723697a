import type { State } from "boardgame.io";
import type { SealedAnswer } from "../matches/idempotency.ts";
import { expiresAt, type MatchLogEntry, type MatchMeta, type MatchRecord } from "../matches/match-record.ts";
import { readAny } from "../matches/match-store.ts";
import { Outdated } from "../records/conflict.ts";
import { anyHeldContent } from "./deck-holders.ts";
import type { GameStore } from "./game-store.ts";
import { GroupCommit } from "./group-commit.ts";
import { SqliteConnection } from "./sqlite-connection.ts";
import { takeFolder } from "./sqlite-folder.ts";
import { prepareWorkshopReads, sqliteWorkshops } from "./sqlite-workshops.ts";
import { prepareWrites } from "./sqlite-writes.ts";

/**
 * Opens `dataDir`/matches.sqlite and creates it where it is missing; no other process can do so until it is closed.
 * Writes wait for the disk together, and reads for what they have read. Throws like `takeFolder`.
 */
export function openSqliteStore(dataDir: string): GameStore {
  const { file, release } = takeFolder(dataDir);
  let isOpen = true;
  const connection = new SqliteConnection(file, (opened) => ({
    ...prepareWrites(opened),
    ...prepareWorkshopReads(opened),
    match: opened.prepare("SELECT version, meta, state FROM matches WHERE id = ?"),
    newest: opened.prepare("SELECT id FROM matches ORDER BY number DESC LIMIT 1"),
    oldest: opened.prepare("SELECT id FROM matches ORDER BY number LIMIT 1"),
    anyEntry: opened.prepare("SELECT entry FROM match_log LIMIT 1"),
    anyDecks: anyHeldContent.map((select) => opened.prepare(select)),
    count: opened.prepare("SELECT count(*) AS count FROM matches"),
    log: opened.prepare(
      `SELECT entry FROM match_log JOIN matches ON number = match_number WHERE id = ? ORDER BY position DESC LIMIT ?`,
    ),
    deckFile: opened.prepare(
      `SELECT content FROM deck_contents JOIN deck_files USING (hash) WHERE deck_id = ? AND version = ? AND path = ?`,
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

  const workshops = sqliteWorkshops(read, commits);

  const load = async (id: string): Promise<MatchRecord | undefined> => {
    const row = read().match.get(id) as { version: number; meta: string; state: string | null } | undefined;
    await commits.durable();
    if (row === undefined) return undefined;
    const state = row.state === null ? null : (JSON.parse(row.state) as State);
    return { id, version: row.version, meta: JSON.parse(row.meta) as MatchMeta, state };
  };

  return {
    workshops,
    async create(id, meta, sealed, given = []) {
      const { decks } = meta;
      const match = { id, expiresAt: expiresAt(meta), meta: JSON.stringify(meta), decks } as const;
      if ((await commits.write({ kind: "create", ...match, sealed, given })) === 0) throw new Outdated();
    },
    load,
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
    async deckFile({ id, version }, path) {
      const row = read().deckFile.get(id, version, path) as { content: Uint8Array } | undefined;
      await commits.durable();
      return row?.content;
    },
    adoptDeck: (deck) => commits.write({ kind: "adoptDeck", deck }),
    delete: async (id) => (await commits.write({ kind: "delete", id })) > 0,
    deleteExpired: (now) => commits.write({ kind: "deleteExpired", now }),
    async count() {
      return (read().count.get() as { count: number }).count;
    },
    async check() {
      const rows = [read().newest.get(), read().oldest.get()] as ({ id: string } | undefined)[];
      const ids = new Set(rows.flatMap((row) => row?.id ?? []));
      await readAny([...ids], load);
      await workshops.check();
      read().anyEntry.get();
      for (const anyDeck of read().anyDecks) anyDeck.get();
      await commits.write({ kind: "probe" });
    },
    async close() {
      isOpen = false;
      await commits.close();
      connection.drop();
      release();
    },
  };
}
