import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** How long a running server may keep the database to itself, in ms. */
const busyTimeoutMs = 30_000;

/** What is in a copy. */
export type BackedUp = Readonly<{ matches: number; workshops: number }>;

/**
 * Writes one consistent copy of `dataDir`/matches.sqlite to `file`, while the server runs: VACUUM INTO reads one
 * snapshot, does not hold up writers, and leaves out what was deleted. The file appears whole or not at all, readable
 * for its owner alone. Throws where there is no database, `file` exists, or the copy does not pass SQLite's own check.
 */
export function backUp(dataDir: string, file: string): BackedUp {
  const source = join(dataDir, "matches.sqlite");
  if (!existsSync(source)) throw new Error(`${source} does not exist: is DATA_DIR right?`);
  if (existsSync(file)) throw new Error(`${file} exists already: choose another name`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  // Created empty with narrow rights first; VACUUM INTO takes an empty file.
  closeSync(openSync(part, "wx", 0o600));
  try {
    const database = new DatabaseSync(source, { readOnly: true });
    try {
      database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs};`);
      database.prepare("VACUUM INTO ?").run(part);
    } finally {
      database.close();
    }
    const copied = checkCopy(part);
    sync(part);
    renameSync(part, file);
    sync(dirname(file));
    return copied;
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

function checkCopy(file: string): BackedUp {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const { integrity_check: verdict } = copy.prepare("PRAGMA integrity_check").get() as { integrity_check: string };
    if (verdict !== "ok") throw new Error(`the copy is damaged: ${verdict}`);
    return { matches: countIn(copy, "matches"), workshops: countIn(copy, "workshops") };
  } finally {
    copy.close();
  }
}

/** A database that its server has not been updated for yet may lack the table. */
function countIn(copy: DatabaseSync, table: "matches" | "workshops"): number {
  const isThere = copy.prepare("SELECT 1 FROM sqlite_schema WHERE name = ?").get(table) !== undefined;
  return isThere ? (copy.prepare(`SELECT count(*) AS count FROM ${table}`).get() as { count: number }).count : 0;
}

/** Makes sure that a file, or the name of one in a folder, is on the disk. */
function sync(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
