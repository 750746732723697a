import type { PoolClient } from "pg";

/** One entry a released schema; the database remembers which it has run. */
const migrations = [
  `CREATE TABLE matches (
     id text PRIMARY KEY,
     version integer NOT NULL DEFAULT 0,
     meta text NOT NULL,
     state text,
     expires_at bigint NOT NULL,
     recent_changes text[] NOT NULL DEFAULT '{}'
   );
   CREATE INDEX matches_by_expiry ON matches (expires_at);
   CREATE TABLE match_log (
     match_id text NOT NULL REFERENCES matches (id) ON DELETE CASCADE,
     version integer NOT NULL,
     position integer NOT NULL,
     entry text NOT NULL,
     PRIMARY KEY (match_id, version, position)
   );
   CREATE UNLOGGED TABLE nodes (
     id text PRIMARY KEY,
     generation integer NOT NULL DEFAULT 0,
     seen_at timestamptz NOT NULL DEFAULT now()
   );
   CREATE UNLOGGED TABLE presence (
     node_id text NOT NULL REFERENCES nodes (id) ON DELETE CASCADE,
     match_id text NOT NULL,
     watchers text NOT NULL,
     PRIMARY KEY (node_id, match_id)
   );`,
  // An index by expiry was rewritten, with the other one, at every move, for the sake of one sweep an hour. Without it a
  // new version of a row stays on its page, where there is room for it. States are a few kB and change all the time:
  // compressing them cost a tenth of all moves.
  `DROP INDEX matches_by_expiry;
   ALTER TABLE matches SET (fillfactor = 50);
   ALTER TABLE matches ALTER COLUMN state SET STORAGE EXTERNAL;`,
  `CREATE TABLE answers (
     key_hash text PRIMARY KEY,
     match_id text NOT NULL REFERENCES matches (id) ON DELETE CASCADE,
     sealed text NOT NULL,
     expires_at bigint NOT NULL
   );
   CREATE INDEX answers_by_match ON answers (match_id);`,
  // A version is stored once for all matches that have it, and a file once for all versions. Contents are packed already.
  `CREATE TABLE deck_versions (
     deck_id text NOT NULL,
     version text NOT NULL,
     PRIMARY KEY (deck_id, version)
   );
   CREATE TABLE deck_contents (
     hash text PRIMARY KEY,
     content bytea NOT NULL
   );
   ALTER TABLE deck_contents ALTER COLUMN content SET STORAGE EXTERNAL;
   CREATE TABLE deck_files (
     deck_id text NOT NULL,
     version text NOT NULL,
     path text NOT NULL,
     hash text NOT NULL REFERENCES deck_contents (hash),
     PRIMARY KEY (deck_id, version, path),
     FOREIGN KEY (deck_id, version) REFERENCES deck_versions (deck_id, version) ON DELETE CASCADE
   );
   CREATE INDEX deck_files_by_hash ON deck_files (hash);
   CREATE TABLE match_decks (
     match_id text NOT NULL REFERENCES matches (id) ON DELETE CASCADE,
     deck_id text NOT NULL,
     version text NOT NULL,
     PRIMARY KEY (match_id, deck_id),
     FOREIGN KEY (deck_id, version) REFERENCES deck_versions (deck_id, version)
   );
   CREATE INDEX match_decks_by_version ON match_decks (deck_id, version);`,
  // As with states of matches, compressing what changes all the time would cost more than it saves.
  `CREATE TABLE workshops (
     id text PRIMARY KEY,
     join_code text NOT NULL UNIQUE,
     version integer NOT NULL DEFAULT 0,
     expires_at bigint NOT NULL,
     content text NOT NULL,
     recent_changes text[] NOT NULL DEFAULT '{}'
   );
   ALTER TABLE workshops ALTER COLUMN content SET STORAGE EXTERNAL;
   CREATE TABLE workshop_decks (
     workshop_id text NOT NULL REFERENCES workshops (id) ON DELETE CASCADE,
     deck_id text NOT NULL,
     version text NOT NULL,
     PRIMARY KEY (workshop_id, deck_id),
     FOREIGN KEY (deck_id, version) REFERENCES deck_versions (deck_id, version)
   );
   CREATE INDEX workshop_decks_by_version ON workshop_decks (deck_id, version);`,
];

/** Any number, the same in every release: nodes that start at the same time migrate one after the other. */
const lock = 7_283_004_711;

/** Brings the schema up to date in one transaction. Rejects, and changes nothing, where a newer program has been. */
export async function migrate(client: PoolClient): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query("SET LOCAL statement_timeout = 0");
    await client.query("SELECT pg_advisory_xact_lock($1)", [lock]);
    await client.query("CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY)");
    const { rows } = await client.query<{ done: number | null }>("SELECT max(version) AS done FROM schema_versions");
    const done = rows[0]?.done ?? 0;
    if (done > migrations.length)
      throw new Error(
        "the database was written by a newer version of this program: start that one, or restore the backup of before",
      );
    for (const [index, migration] of migrations.entries()) {
      if (index < done) continue;
      await client.query(migration);
      await client.query("INSERT INTO schema_versions VALUES ($1)", [index + 1]);
    }
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
