import { setImmediate as nextTurn, setTimeout as wait } from "node:timers/promises";
import { LogWiper } from "./log-wiper.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";
import {
  applyTogether,
  isBusy,
  isConnectionsFault,
  isDeletion,
  type Write,
  type WriteStatements,
  type Written,
} from "./sqlite-writes.ts";

type Waiting = Readonly<{ write: Write; resolve: (changes: number) => void; reject: (error: Error) => void }>;

/** How long the lock of another program is waited for, and how long until it is tried again, in ms. */
const busyTimeout = 5000;
const busyPause = 20;

/**
 * Commits all writes that come in while the disk is busy with those before in one transaction and syncs them together:
 * the busier the server, the more moves share one wait for the disk. Meanwhile the server serves others.
 */
export class GroupCommit {
  readonly #connection: SqliteConnection<WriteStatements>;
  readonly #wiper: LogWiper;
  #waiting: Waiting[] = [];
  #syncing: Promise<void> = Promise.resolve();
  #running: Promise<void> | undefined;
  #isClosed = false;

  constructor(connection: SqliteConnection<WriteStatements>) {
    this.#connection = connection;
    this.#wiper = new LogWiper(() => connection.statements().database);
    // The process before may have ended with something deleted that is still in the log.
    this.#wiper.wipe();
  }

  /** Resolves when it is on the disk, with the number of matches, or workshops, changed. Rejects if this very write is not. */
  write(write: Write): Promise<number> {
    if (this.#isClosed) return Promise.reject(new Error("the database is closed"));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when all that can be read now is on the disk; rejects where it may not be. */
  async durable(): Promise<void> {
    try {
      await this.#syncing;
    } catch {
      // A sync that failed says nothing of the disk as it is now, and who only reads must not wait for somebody to write.
      await this.write({ kind: "ping" });
    }
  }

  /** Finishes what was handed in before. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#running;
    await this.#wiper.close();
  }

  async #run(): Promise<void> {
    do {
      // What comes in within one turn goes together.
      await nextTurn();
      const writes = this.#waiting;
      this.#waiting = [];
      const written = await this.#commit(writes.map(({ write }) => write));
      for (const [index, { resolve, reject }] of writes.entries()) {
        const outcome = written[index] ?? { error: new Error("the database gave no answer") };
        if ("error" in outcome) reject(outcome.error);
        else resolve(outcome.changes);
      }
      await nextTurn();
    } while (this.#waiting.length > 0);
    this.#running = undefined;
  }

  async #commit(writes: readonly Write[]): Promise<readonly Written[]> {
    try {
      const written = await this.#applied(writes);
      await this.#syncing.catch((error: unknown) => {
        // Another sync of this log may claim success for pages the system has given up; closing copies them elsewhere.
        this.#connection.drop();
        throw error;
      });
      if (writes.some(isDeletion)) this.#wiper.wipe();
      if (written.some((outcome) => "error" in outcome && isConnectionsFault(outcome.error))) this.#connection.drop();
      return written;
    } catch (error) {
      return writes.map(() => ({ error: error as Error }));
    }
  }

  async #applied(writes: readonly Write[]): Promise<readonly Written[]> {
    const giveUpAt = performance.now() + busyTimeout;
    for (;;) {
      try {
        const written = applyTogether(this.#connection.statements(), writes);
        // In the same step: what is committed can be read from now on.
        this.#syncing = this.#connection.sync();
        return written;
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      }
      await wait(busyPause);
    }
  }
}
