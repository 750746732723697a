import { closeSync, fdatasync, openSync, statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** How long opening waits for another program that has just opened or closes the file, in ms. */
const openingTimeout = 1000;

/** What `prepare` makes of an open database, and how to close it again. */
type Opened<Statements> = Readonly<{
  database: DatabaseSync;
  statements: Statements;
  /** Descriptor of the write-ahead log, to sync it by. */
  log: number;
  inode: number;
}>;

/**
 * A connection to one SQLite file that comes back by itself: SQLite goes on writing to a file that was deleted or
 * exchanged beneath it, and what is stored there is lost with the process.
 */
export class SqliteConnection<Statements> {
  readonly #file: string;
  readonly #prepare: (database: DatabaseSync) => Statements;
  #opened: Opened<Statements> | undefined;

  constructor(file: string, prepare: (database: DatabaseSync) => Statements) {
    this.#file = file;
    this.#prepare = prepare;
  }

  /** The prepared statements of the file as it is now. Throws if there is no such file, or it cannot be opened. */
  statements(): Statements {
    return this.#current().statements;
  }

  /** Resolves when all that was committed before is on the disk; meanwhile the caller may go on with other things. */
  sync(): Promise<void> {
    const log = this.#opened?.log;
    if (log === undefined) return Promise.reject(new Error("the database is closed"));
    return new Promise((resolve, reject) => {
      fdatasync(log, (error) => (error === null ? resolve() : reject(error)));
    });
  }

  /** Closes the file, for which SQLite brings the write-ahead log home; the next statement opens it again. */
  drop(): void {
    const opened = this.#opened;
    this.#opened = undefined;
    if (opened === undefined) return;
    closeSync(opened.log);
    opened.database.close();
  }

  #current(): Opened<Statements> {
    const inode = statSync(this.#file).ino;
    if (this.#opened?.inode === inode) return this.#opened;
    this.drop();
    const database = openSqlite(this.#file);
    try {
      const statements = this.#prepare(database);
      // The first look into the database makes the log.
      database.exec("SELECT count(*) FROM sqlite_schema; PRAGMA busy_timeout = 0;");
      this.#opened = { database, statements, log: openSync(`${this.#file}-wal`, "r+"), inode };
      return this.#opened;
    } catch (error) {
      database.close();
      throw error;
    }
  }
}

/**
 * Opens the file and creates it where it is missing. synchronous=NORMAL: SQLite itself syncs the write-ahead log before
 * it is brought home, and its head before it is written anew, so the file is whole after a power cut. That the latest
 * commits survive one is `GroupCommit`'s: it syncs the log once for all of them, and before anybody hears of any. FULL
 * would wait 1.1 ms for the disk at every commit with the whole server. For the same reason no statement waits for a lock,
 * and the log, brought home while the server waits, may grow to 16 MB before. 32 MB of pages are kept at hand, not
 * SQLite's 2.
 */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file);
  database.exec(
    `PRAGMA busy_timeout = ${openingTimeout}; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;
     PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -32000;`,
  );
  const { journal_mode: mode } = database.prepare("PRAGMA journal_mode = WAL").get() as { journal_mode: string };
  if (mode === "wal") return database;
  database.close();
  throw new Error(`${file} must be on a local disk: SQLite keeps no write-ahead log there`);
}
