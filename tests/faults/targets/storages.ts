import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { State } from "boardgame.io";
import { ask, startPostgres } from "../../../game/server/fixtures/postgres.ts";
import type { MatchLogEntry, MatchMeta } from "../../../game/server/matches/match-record.ts";
import type { Workshop } from "../../../game/workshop/workshop.ts";

/** A match as it lies in the database. */
export type StoredMatch = Readonly<{ id: string; meta: MatchMeta; state: State | null; log: readonly MatchLogEntry[] }>;

/** A workshop as it lies in the database. */
export type StoredRoom = Readonly<{ joinCode: string; content: Workshop }>;

/** A place for matches, for a server that is started as a process of its own. */
export type Storage = Readonly<{
  env: Readonly<Record<string, string>>;
  /** Reads the whole database without any of the server's code; rejects if it is damaged. */
  read(): Promise<readonly StoredMatch[]>;
  /** The same for workshops. */
  readRooms(): Promise<readonly StoredRoom[]>;
  tidy(): Promise<void>;
}>;

/** An empty folder, which is gone with this process at the latest. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-faults-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

async function newSqlite(): Promise<Storage> {
  return sqliteIn(await newFolder());
}

/** SQLite in this folder, which is removed afterwards. */
export function sqliteIn(folder: string): Storage {
  return {
    env: { DATA_DIR: folder },
    read: async () => readSqlite(join(folder, "matches.sqlite")),
    readRooms: async () => readSqliteRooms(join(folder, "matches.sqlite")),
    tidy: () => rm(folder, { recursive: true, force: true }),
  };
}

function readSqlite(file: string): StoredMatch[] {
  const database = new DatabaseSync(file);
  try {
    const damage = database.prepare("PRAGMA integrity_check").all() as { integrity_check: string }[];
    if (damage.some(({ integrity_check }) => integrity_check !== "ok")) throw new Error(JSON.stringify(damage));
    const [lost] = database.prepare(withoutItsDeck).all();
    if (lost !== undefined) throw new Error(`the deck of a match is not stored: ${JSON.stringify(lost)}`);
    const rows = database
      .prepare("SELECT id AS match_id, entry FROM match_log JOIN matches ON number = match_number ORDER BY position")
      .all();
    const logs = Map.groupBy(rows as EntryRow[], ({ match_id }) => match_id);
    const matches = database.prepare("SELECT id, meta, state FROM matches").all() as MatchRow[];
    return matches.map((row) =>
      parse(
        row,
        (logs.get(row.id) ?? []).map(({ entry }) => entry),
      ),
    );
  } finally {
    database.close();
  }
}

function readSqliteRooms(file: string): readonly StoredRoom[] {
  const database = new DatabaseSync(file);
  try {
    return (database.prepare(rooms).all() as RoomRow[]).map(parseRoom);
  } finally {
    database.close();
  }
}

/** A database on a PostgreSQL of its own, which syncs to disk as an ordinary one does. */
async function newPostgres(): Promise<Storage> {
  const postgres = await startPostgres([]);
  const url = await postgres.newDatabase();
  return {
    env: { DATABASE_URL: url },
    read: () => readPostgres(url),
    readRooms: async () => (await ask<RoomRow>(url, rooms)).map(parseRoom),
    tidy: () => postgres.remove(),
  };
}

/** In one statement: PostgreSQL may still be storing what a killed server asked it for. */
async function readPostgres(url: string): Promise<StoredMatch[]> {
  const [lost] = await ask(url, withoutItsDeck);
  if (lost !== undefined) throw new Error(`the deck of a match is not stored: ${JSON.stringify(lost)}`);
  const rows = await ask<MatchRow & { log: string[] }>(
    url,
    `SELECT id, meta, state,
       coalesce((SELECT array_agg(entry ORDER BY version, position) FROM match_log WHERE match_id = id), '{}') AS log
     FROM matches`,
  );
  return rows.map((row) => parse(row, row.log));
}

/** As text, since the two databases name the matches of decks differently. */
const withoutItsDeck = `
  SELECT id, meta FROM matches WHERE NOT EXISTS (
    SELECT 1 FROM deck_files JOIN deck_contents ON deck_contents.hash = deck_files.hash
    WHERE path = 'about.json' AND meta LIKE '%"id":"' || deck_id || '","version":"' || deck_files.version || '"%')`;

const rooms = `SELECT join_code AS "joinCode", content FROM workshops`;
type RoomRow = Readonly<{ joinCode: string; content: string }>;
const parseRoom = ({ joinCode, content }: RoomRow): StoredRoom => ({
  joinCode,
  content: JSON.parse(content) as Workshop,
});

type MatchRow = Readonly<{ id: string; meta: string; state: string | null }>;
type EntryRow = Readonly<{ match_id: string; entry: string }>;

const parse = ({ id, meta, state }: MatchRow, log: readonly string[]): StoredMatch => ({
  id,
  meta: JSON.parse(meta) as MatchMeta,
  state: state === null ? null : (JSON.parse(state) as State),
  log: log.map((entry) => JSON.parse(entry) as MatchLogEntry),
});

export const storages: ReadonlyMap<string, () => Promise<Storage>> = new Map([
  ["SQLite", newSqlite],
  ["PostgreSQL", newPostgres],
]);
