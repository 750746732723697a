import { join } from "node:path";
import { lockFolder } from "./folder-lock.ts";
import { makeFolder } from "./make-folder.ts";
import { openingFault } from "./opening-fault.ts";
import { openSqlite } from "./sqlite-connection.ts";
import { migrate } from "./sqlite-migrations.ts";

/** A database that is ready to be opened, and kept from other servers until it is released. */
export type SqliteFolder = Readonly<{ file: string; release: () => void }>;

/**
 * Takes `dataDir` for this process, makes it and its database where they are missing, and brings that to the present
 * schema. Throws one line that says what is wrong and what to do: with the disk, rights, the file, another server.
 */
export function takeFolder(dataDir: string): SqliteFolder {
  const file = join(dataDir, "matches.sqlite");
  try {
    makeFolder(dataDir);
    const { release } = lockFolder(dataDir);
    try {
      const database = openSqlite(file);
      try {
        migrate(database);
      } finally {
        database.close();
      }
      return { file, release };
    } catch (error) {
      release();
      throw error;
    }
  } catch (error) {
    throw openingFault(error, dataDir, file);
  }
}
