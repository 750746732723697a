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

/** Copies all rows of a match in all tables that have any. */
function copyMatch(database: DatabaseSync, template: string, howMany: number): string[] {
  database.exec(`
    BEGIN;
    CREATE TEMP TABLE copies AS
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${howMany})
    SELECT replace(replace(lower(hex(randomblob(8))), '0', 'x'), '1', 'y') AS id FROM numbers;`);
  for (const [table, key] of [
    ["matches", "id"],
    ["match_log", "match_id"],
  ]) {
    const columns = database.prepare(`SELECT name FROM pragma_table_info('${table}')`).all();
    const others = columns.flatMap(({ name }) => (name === key ? [] : [String(name)]));
    database
      .prepare(
        `INSERT INTO ${table} (${[key, ...others].join(", ")})
         SELECT ${["copies.id", ...others.map((name) => `t.${name}`)].join(", ")}
         FROM copies, ${table} AS t WHERE t.${key} = ?`,
      )
      .run(template);
  }
  const rows = database.prepare("SELECT id FROM copies").all();
  database.exec("COMMIT");
  return rows.map(({ id }) => String(id));
}
