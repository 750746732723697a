import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { BenchTable } from "./bench-table.ts";
import { localhost, startOurs } from "./contestants.ts";
import { createdMatch } from "./new-match.ts";

const movesPlayed = 12;

export type StoredMatches = Readonly<{ ids: readonly string[]; credentials: readonly string[] }>;

/**
 * Leaves a SQLite database with `howMany` matches in `folder`, all alike: four people, in the middle of the play. The
 * server itself makes the first; the others are copies of its rows with ids of their own, and the same credentials.
 */
export async function storeMatches(folder: string, howMany: number): Promise<StoredMatches> {
  const server = await startOurs(folder);
  const url = localhost(server.ready);
  let template: Awaited<ReturnType<ReturnType<typeof createdMatch>>> | undefined;
  const table = await BenchTable.open([url]);
  await table.seatIn(async () => {
    template = await createdMatch(url)();
    return template;
  });
  for (let move = 0; move < movesPlayed && table.isPlaying; move += 1) await table.move();
  table.close();
  await server.stop();
  if (template === undefined) throw new Error("there is no match to copy");
  const database = new DatabaseSync(join(folder, "matches.sqlite"));
  const ids = copyMatch(database, template.matchID, howMany);
  database.close();
  return { ids, credentials: template.credentials };
}

/** Copies the rows of a match, as if so many others had been made after it. */
function copyMatch(database: DatabaseSync, template: string, howMany: number): string[] {
  database.exec("BEGIN");
  const made = database
    .prepare(
      `WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
       INSERT INTO matches (id, version, expires_at, meta, state)
       SELECT replace(replace(lower(hex(randomblob(8))), '0', 'x'), '1', 'y'), version, expires_at, meta, state
       FROM numbers, matches WHERE id = ? RETURNING id, number`,
    )
    .all(howMany, template);
  const copyLog = database.prepare(
    `INSERT INTO match_log (match_number, position, entry)
     SELECT ?, position, entry FROM match_log JOIN matches ON number = match_number WHERE id = ?`,
  );
  const copyDecks = database.prepare(
    `INSERT INTO match_decks (match_number, deck_id, version)
     SELECT ?, deck_id, match_decks.version FROM match_decks JOIN matches ON number = match_number WHERE id = ?`,
  );
  for (const { number } of made) {
    copyLog.run(Number(number), template);
    copyDecks.run(Number(number), template);
  }
  database.exec("COMMIT");
  return made.map(({ id }) => String(id));
}
