import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isBusy } from "./sqlite-writes.ts";

/** How long a server that is just ending is waited for, in ms. */
const patience = 1000;

/** Another server has the folder. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";

  constructor(folder: string) {
    super(`${folder} is in use by another server: stop that one, or give this one a DATA_DIR of its own`);
  }
}

/** A database that nobody refers to any more is closed by the garbage collector, and its lock let go. */
const held = new Set<DatabaseSync>();

/**
 * Keeps other servers away from `folder` until it is released, or the process ends in whatever way: the system itself
 * holds the lock. It is SQLite's, on a file of its own that stays empty, so that backups go on beside it. Throws FolderInUse.
 */
export function lockFolder(folder: string): Readonly<{ release: () => void }> {
  const database = new DatabaseSync(join(folder, "server.lock"));
  try {
    database.exec(`PRAGMA busy_timeout = ${patience}; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;`);
  } catch (error) {
    database.close();
    if (!isBusy(error)) throw error;
    throw new FolderInUse(folder);
  }
  held.add(database);
  return {
    release() {
      if (held.delete(database)) database.close();
    },
  };
}
