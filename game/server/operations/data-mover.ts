import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import pg from "pg";
import { expiresAt, type MatchMeta } from "../matches/match-record.ts";
import { openPostgresStore } from "../storage/postgres-match-store.ts";
import { takeFolder } from "../storage/sqlite-folder.ts";

export type Moved = Readonly<{ matches: number; logEntries: number; workshops: number }>;

const rowsAtATime = 200;
const insertMatches = `
  INSERT INTO matches (id, version, meta, state, expires_at)
  SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::text[], $5::bigint[])`;
// The log of before counts as that of version 0; what is played on follows it.
const insertLog = `
  INSERT INTO match_log (match_id, version, position, entry)
  SELECT match_id, 0, position, entry FROM unnest($1::text[], $2::integer[], $3::text[]) AS g (match_id, position, entry)`;

/**
 * Tables that are the same in both, in the order in which they refer to each other. Contents of decks may be photos of
 * 4 MB, those of workshops hundreds of kB.
 */
const sameTables = [
  ["deck_versions", "SELECT deck_id, version FROM deck_versions", ["text", "text"], rowsAtATime],
  ["deck_contents", "SELECT hash, content FROM deck_contents", ["text", "bytea"], 1],
  ["deck_files", "SELECT deck_id, version, path, hash FROM deck_files", ["text", "text", "text", "text"], rowsAtATime],
  [
    "match_decks",
    "SELECT id AS match_id, deck_id, match_decks.version FROM match_decks JOIN matches ON number = match_number",
    ["text", "text", "text"],
    rowsAtATime,
  ],
  [
    "workshops",
    "SELECT id, join_code, version, expires_at, content FROM workshops",
    ["text", "text", "integer", "bigint", "text"],
    10,
  ],
  [
    "workshop_decks",
    `SELECT id AS workshop_id, deck_id, workshop_decks.version
     FROM workshop_decks JOIN workshops ON number = workshop_number`,
    ["text", "text", "text"],
    rowsAtATime,
  ],
] as const;

type MatchRow = { id: string; version: number; meta: string; state: string | null };
type LogRow = { match_id: string; position: number; entry: string };

/**
 * Copies all matches and workshops, with their decks, in `dataDir`/matches.sqlite to the PostgreSQL at `url`, all or none.
 * Nothing can change in the SQLite database meanwhile. Rejects where there is no database, a server uses it or somebody
 * writes to it, or the target holds matches or workshops.
 */
export async function moveData(dataDir: string, url: string): Promise<Moved> {
  const file = join(dataDir, "matches.sqlite");
  if (!existsSync(file)) throw new Error(`there is no database ${file}`);
  // Both sides are brought to the schema of this program first.
  const { release } = takeFolder(dataDir);
  try {
    await (await openPostgresStore(url)).close();
    return await move(file, url);
  } finally {
    release();
  }
}

async function move(file: string, url: string): Promise<Moved> {
  const source = new DatabaseSync(file);
  const target = new pg.Client({ connectionString: url, application_name: "quartett move-data" });
  try {
    source.exec("BEGIN IMMEDIATE");
    await target.connect();
    return await copy(source, target);
  } catch (error) {
    if (/database is locked/.test(String(error))) throw new Error("the database is in use: stop the server first");
    throw error;
  } finally {
    source.close();
    await target.end();
  }
}

async function copy(source: DatabaseSync, target: pg.Client): Promise<Moved> {
  await target.query("BEGIN; LOCK TABLE matches, workshops");
  const { rowCount } = await target.query("SELECT FROM matches UNION ALL SELECT FROM workshops LIMIT 1");
  if (rowCount !== 0) throw new Error("the target already holds matches or workshops; they would be mixed");
  let matches = 0;
  let workshops = 0;
  const select = source.prepare("SELECT id, version, meta, state FROM matches");
  for (const rows of inPortions(select.iterate() as Iterable<unknown> as Iterable<MatchRow>)) {
    const expiries = rows.map(({ meta }) => expiresAt(JSON.parse(meta) as MatchMeta));
    const columns = [rows.map(({ id }) => id), rows.map(({ version }) => version)];
    await target.query(insertMatches, [
      ...columns,
      rows.map(({ meta }) => meta),
      rows.map(({ state }) => state),
      expiries,
    ]);
    matches += rows.length;
  }
  for (const [table, select, types, atATime] of sameTables) {
    for (const rows of inPortions(source.prepare(select).iterate(), atATime)) {
      const names = Object.keys(rows[0] ?? {});
      const columns = types.map((type, at) => `$${at + 1}::${type}[]`);
      await target.query(
        `INSERT INTO ${table} (${names.join()}) SELECT * FROM unnest(${columns.join()}) ON CONFLICT DO NOTHING`,
        names.map((name) => rows.map((row) => row[name])),
      );
      if (table === "workshops") workshops += rows.length;
    }
  }
  let logEntries = 0;
  const selectLog = source.prepare(
    "SELECT id AS match_id, position, entry FROM match_log JOIN matches ON number = match_number",
  );
  for (const rows of inPortions(selectLog.iterate() as Iterable<unknown> as Iterable<LogRow>)) {
    const columns = [rows.map(({ match_id }) => match_id), rows.map(({ position }) => position)];
    await target.query(insertLog, [...columns, rows.map(({ entry }) => entry)]);
    logEntries += rows.length;
  }
  await target.query("COMMIT");
  return { matches, logEntries, workshops };
}

function* inPortions<Row>(rows: Iterable<Row>, atATime = rowsAtATime): Generator<Row[]> {
  let portion: Row[] = [];
  for (const row of rows) {
    portion.push(row);
    if (portion.length < atATime) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
