import type { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

/** The pause before what was put off is tried again, at first and at most, in ms; it doubles. */
const pauses = { first: 50, max: 60_000 } as const;
/** How long closing waits for readers, in ms, and how often it looks. */
const closing = { patience: 3000, pause: 50 } as const;

/**
 * Empties the write-ahead log after something was deleted. secure_delete overwrites that in the database file only; the log
 * keeps the old pages, names of people included, until it is emptied, which a reader in another process (a backup, a
 * shell) puts off. It is tried again until it is done.
 */
export class LogWiper {
  readonly #open: () => DatabaseSync;
  #again: NodeJS.Timeout | undefined;
  #pause: number = pauses.first;

  /** `open` gives the connection to wipe by; it may throw. */
  constructor(open: () => DatabaseSync) {
    this.#open = open;
  }

  /** Empties the log now, or as soon as nobody reads from it any more. */
  wipe(): void {
    this.#pause = pauses.first;
    this.#try();
  }

  /** Gives readers a little time where something is still to be wiped; afterwards the next start does it. */
  async close(): Promise<void> {
    const giveUpAt = performance.now() + closing.patience;
    while (this.#again !== undefined && performance.now() < giveUpAt) {
      await wait(closing.pause);
      this.#try();
    }
    clearTimeout(this.#again);
  }

  #try(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
    if (isWiped(this.#open)) return;
    this.#again = setTimeout(() => this.#try(), this.#pause).unref();
    this.#pause = Math.min(pauses.max, this.#pause * 2);
  }
}

function isWiped(open: () => DatabaseSync): boolean {
  try {
    return open().prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0;
  } catch {
    // Nothing to open, or no room to write: what is in the log stays there.
    return false;
  }
}
