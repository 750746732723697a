import type { DatabaseSync } from "node:sqlite";

/** Matches of before they had a time of their own are kept so long, in days. */
const formerKeepDays = 30;
const dayInMs = 24 * 60 * 60 * 1000;

/** One entry a released schema; the database remembers in user_version how many it has run. */
const migrations: readonly ((database: DatabaseSync) => void)[] = [
  (database) =>
    database.exec(`
      CREATE TABLE matches (
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
      ) STRICT, WITHOUT ROWID;`),
  (database) => database.exec("ALTER TABLE matches ADD COLUMN version INTEGER NOT NULL DEFAULT 0"),
  ownExpiry,
  logByAge,
  (database) =>
    database.exec(`
      CREATE TABLE answers (
        key_hash TEXT PRIMARY KEY,
        match_number INTEGER NOT NULL REFERENCES matches (number) ON DELETE CASCADE,
        sealed TEXT NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX answers_by_match ON answers (match_number);`),
  // A version is stored once for all matches that have it, and a file once for all versions.
  (database) =>
    database.exec(`
      CREATE TABLE deck_versions (
        deck_id TEXT NOT NULL,
        version TEXT NOT NULL,
        PRIMARY KEY (deck_id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE deck_contents (
        hash TEXT PRIMARY KEY,
        content BLOB NOT NULL
      ) STRICT;
      CREATE TABLE deck_files (
        deck_id TEXT NOT NULL,
        version TEXT NOT NULL,
        path TEXT NOT NULL,
        hash TEXT NOT NULL REFERENCES deck_contents (hash),
        PRIMARY KEY (deck_id, version, path),
        FOREIGN KEY (deck_id, version) REFERENCES deck_versions (deck_id, version) ON DELETE CASCADE
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX deck_files_by_hash ON deck_files (hash);
      CREATE TABLE match_decks (
        match_number INTEGER NOT NULL REFERENCES matches (number) ON DELETE CASCADE,
        deck_id TEXT NOT NULL,
        version TEXT NOT NULL,
        PRIMARY KEY (match_number, deck_id),
        FOREIGN KEY (deck_id, version) REFERENCES deck_versions (deck_id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX match_decks_by_version ON match_decks (deck_id, version);`),
  (database) =>
    database.exec(`
      CREATE TABLE workshops (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        join_code TEXT NOT NULL UNIQUE,
        version INTEGER NOT NULL,
        expires_at INTEGER NOT NULL,
        content TEXT NOT NULL
      ) STRICT;
      CREATE TABLE workshop_decks (
        workshop_number INTEGER NOT NULL REFERENCES workshops (number) ON DELETE CASCADE,
        deck_id TEXT NOT NULL,
        version TEXT NOT NULL,
        PRIMARY KEY (workshop_number, deck_id),
        FOREIGN KEY (deck_id, version) REFERENCES deck_versions (deck_id, version)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX workshop_decks_by_version ON workshop_decks (deck_id, version);`),
];

/**
 * Matches know when they expire, and a move writes as little as it can: rows are too long for a table WITHOUT ROWID,
 * and an index by age would be rewritten at every move for the sake of one sweep an hour.
 */
function ownExpiry(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE matches_anew (
      id TEXT PRIMARY KEY,
      version INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      meta TEXT NOT NULL,
      state TEXT
    ) STRICT;`);
  const insert = database.prepare(
    "INSERT INTO matches_anew (id, version, expires_at, meta, state) VALUES (?, ?, ?, ?, ?)",
  );
  for (const { id, version, updated_at, meta, state } of database.prepare("SELECT * FROM matches").iterate()) {
    const expiresAt = Number(updated_at) + formerKeepDays * dayInMs;
    insert.run(id as string, version as number, expiresAt, completeMeta(meta as string), state as string | null);
  }
  database.exec("DROP TABLE matches; ALTER TABLE matches_anew RENAME TO matches;");
  const update = database.prepare("UPDATE match_log SET entry = ? WHERE match_id = ? AND position = ?");
  for (const { match_id, position, entry } of database.prepare("SELECT * FROM match_log").all()) {
    const parsed = JSON.parse(entry as string) as { kind?: string };
    // The first release logged boardgame.io's entries as they were; only people moved.
    if (parsed.kind !== undefined) continue;
    const move = JSON.stringify({ kind: "move", entry: parsed, by: "person" });
    update.run(move, match_id as string, position as number);
  }
}

/**
 * Matches are numbered as they are made, and logs are kept by number: those of matches that play now, which are young,
 * lie on the same few pages. Kept by the random id each lies on a page of its own, among all that were ever stored.
 */
function logByAge(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE matches_anew (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      version INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      meta TEXT NOT NULL,
      state TEXT
    ) STRICT;
    INSERT INTO matches_anew (id, version, expires_at, meta, state)
    SELECT id, version, expires_at, meta, state FROM matches ORDER BY rowid;
    CREATE TABLE match_log_anew (
      match_number INTEGER NOT NULL REFERENCES matches_anew (number) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      entry TEXT NOT NULL,
      PRIMARY KEY (match_number, position)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO match_log_anew (match_number, position, entry)
    SELECT number, position, entry FROM match_log JOIN matches_anew ON id = match_id ORDER BY number, position;
    DROP TABLE match_log;
    DROP TABLE matches;
    ALTER TABLE matches_anew RENAME TO matches;
    ALTER TABLE match_log_anew RENAME TO match_log;`);
}

/** Metadata with all that releases have added since. */
function completeMeta(text: string): string {
  const { seats, ...meta } = JSON.parse(text) as { seats: object[] };
  return JSON.stringify({
    pausedAt: null,
    endsAt: null,
    nextMatchID: null,
    keepDays: formerKeepDays,
    ...meta,
    seats: seats.map((seat) => ({ bot: null, rejoin: null, ...seat })),
  });
}

/** Brings a database of any earlier release to this one's schema, all of it or nothing. Throws at one of a later release. */
export function migrate(database: DatabaseSync): void {
  const { user_version: done } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (done > migrations.length)
    throw new Error(
      "the database was written by a newer version of this program: start that one, or restore the backup of before",
    );
  if (done === migrations.length) return;
  // A table that others refer to can be replaced only while nobody looks.
  database.exec("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;");
  try {
    for (const migration of migrations.slice(done)) migration(database);
    database.exec(`PRAGMA user_version = ${migrations.length}; COMMIT;`);
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  } finally {
    database.exec("PRAGMA foreign_keys = ON");
  }
}
