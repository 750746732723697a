import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { State } from "boardgame.io";
import type { MatchLogEntry, MatchMeta } from "../../../game/server/matches/match-record.ts";

/** A match as it lies in the database. */
export type StoredMatch = Readonly<{ id: string; meta: MatchMeta; state: State | null; log: readonly MatchLogEntry[] }>;

/** A place for matches, for a server that is started as a process of its own. */
export type Storage = Readonly<{
  env: Readonly<Record<string, string>>;
  /** Reads the whole database without any of the server's code; rejects if it is damaged. */
  read(): Promise<readonly StoredMatch[]>;
  tidy(): Promise<void>;
}>;

/** An empty folder for the running test file. */
export async function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), "quartett-faults-"));
}

async function newSqlite(): Promise<Storage> {
  const folder = await newFolder();
  return {
    env: { DATA_DIR: folder },
    read: async () => readSqlite(join(folder, "matches.sqlite")),
    tidy: () => rm(folder, { recursive: true, force: true }),
  };
}

function readSqlite(file: string): StoredMatch[] {
  const database = new DatabaseSync(file);
  try {
    const damage = database.prepare("PRAGMA integrity_check").all() as { integrity_check: string }[];
    if (damage.some(({ integrity_check }) => integrity_check !== "ok")) throw new Error(JSON.stringify(damage));
    const entries = database.prepare("SELECT match_id, entry FROM match_log ORDER BY match_id, position").all();
    const matches = database.prepare("SELECT id, meta, state FROM matches").all();
    return assemble(matches as MatchRow[], entries as EntryRow[]);
  } finally {
    database.close();
  }
}

type MatchRow = Readonly<{ id: string; meta: string; state: string | null }>;
type EntryRow = Readonly<{ match_id: string; entry: string }>;

function assemble(matches: readonly MatchRow[], entries: readonly EntryRow[]): StoredMatch[] {
  const logs = Map.groupBy(entries, ({ match_id }) => match_id);
  return matches.map(({ id, meta, state }) => ({
    id,
    meta: JSON.parse(meta) as MatchMeta,
    state: state === null ? null : (JSON.parse(state) as State),
    log: (logs.get(id) ?? []).map(({ entry }) => JSON.parse(entry) as MatchLogEntry),
  }));
}

export const storages: ReadonlyMap<string, () => Promise<Storage>> = new Map([["sqlite", newSqlite]]);
