import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Write, Written } from "./sqlite-writes.ts";

type Waiting = Readonly<{ write: Write; resolve: (changes: number) => void; reject: (error: Error) => void }>;

/**
 * Hands writes to the writer's thread. All that come in while one commit is under way go into the next one together: the
 * busier the server, the more moves share one wait for the disk.
 */
export class GroupCommit {
  readonly #file: string;
  #worker: Worker | undefined;
  #underWay: readonly Waiting[] = [];
  #waiting: Waiting[] = [];
  #isClosed = false;

  constructor(file: string) {
    this.#file = file;
  }

  /** Resolves after the commit, with the number of matches changed. Rejects if this very write could not be stored. */
  write(write: Write): Promise<number> {
    if (this.#isClosed) return Promise.reject(new Error("the database is closed"));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ write, resolve, reject });
      if (this.#underWay.length === 0) this.#send();
    });
  }

  /** Finishes what was handed in before. */
  async close(): Promise<void> {
    // Writes are done in their order: after this one nothing is under way.
    const last = this.write({ kind: "ping" });
    this.#isClosed = true;
    await last.catch(() => {});
    if (this.#worker === undefined) return;
    this.#worker.ref();
    const exit = once(this.#worker, "exit");
    this.#worker.postMessage(null);
    await exit;
  }

  #send(): void {
    this.#underWay = this.#waiting;
    this.#waiting = [];
    if (this.#underWay.length === 0) {
      // An idle database keeps no process alive.
      this.#worker?.unref();
      return;
    }
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage(this.#underWay.map(({ write }) => write));
  }

  #start(): Worker {
    const worker = new Worker(new URL("./sqlite-writer.ts", import.meta.url), {
      workerData: this.#file,
      // Node.js reads the thread's TypeScript by itself; loaders that the server was started with would slow its start.
      execArgv: [],
    });
    worker.on("message", (written: readonly Written[]) => this.#settle(written));
    // A thread that died has stored nothing of what it has not answered, or nobody knows; the next write starts another.
    worker.on("error", (error) => this.#lose(worker, error as Error));
    worker.on("exit", () => this.#lose(worker, new Error("the database's thread has ended")));
    return worker;
  }

  #settle(written: readonly Written[]): void {
    const done = this.#underWay;
    this.#send();
    for (const [index, { resolve, reject }] of done.entries()) {
      const outcome = written[index] ?? { error: "the database's thread gave no answer" };
      if ("error" in outcome) reject(new Error(outcome.error));
      else resolve(outcome.changes);
    }
  }

  #lose(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    this.#settle(this.#underWay.map(() => ({ error: error.message })));
  }
}
