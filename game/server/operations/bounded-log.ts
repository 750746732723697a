import type { FastifyBaseLogger } from "fastify";

export type BoundedLogOptions = Readonly<{
  /** How long, in ms, what is like a line that was written is only counted. */
  quiet?: number;
  /** How many kinds are told apart at a time; all others count as one. */
  maxKinds?: number;
}>;

type Line = Readonly<{ level: "warn" | "error"; kind: string; fields: object; message: string }>;
type Quiet = { leftOut: number; readonly line: Line; timer: NodeJS.Timeout };

/**
 * A log that nobody can fill: of each kind the first line is written at once. What follows is left out and counted, and
 * told in one line when its time is over.
 */
export class BoundedLog {
  readonly #log: FastifyBaseLogger;
  readonly #quietMs: number;
  readonly #maxKinds: number;
  readonly #quiet = new Map<string, Quiet>();

  constructor(log: FastifyBaseLogger, { quiet = 60_000, maxKinds = 100 }: BoundedLogOptions = {}) {
    this.#log = log;
    this.#quietMs = quiet;
    this.#maxKinds = maxKinds;
  }

  write(line: Line): void {
    const kind = this.#quiet.has(line.kind) || this.#quiet.size < this.#maxKinds ? line.kind : "other";
    const quiet = this.#quiet.get(kind);
    if (quiet !== undefined) {
      quiet.leftOut += 1;
      return;
    }
    this.#log[line.level](line.fields, line.message);
    this.#keepQuiet(kind, line);
  }

  /** Tells what was left out and is not told yet. */
  close(): void {
    for (const [kind, { timer }] of this.#quiet) {
      clearTimeout(timer);
      this.#tell(kind);
    }
  }

  #keepQuiet(kind: string, line: Line): void {
    const timer = setTimeout(() => {
      // What goes on stays quiet: one line in each span of time.
      if (this.#tell(kind)) this.#keepQuiet(kind, line);
    }, this.#quietMs).unref();
    this.#quiet.set(kind, { leftOut: 0, line, timer });
  }

  /** False where nothing was left out. */
  #tell(kind: string): boolean {
    const quiet = this.#quiet.get(kind);
    this.#quiet.delete(kind);
    if (quiet === undefined || quiet.leftOut === 0) return false;
    const { leftOut, line } = quiet;
    this.#log[line.level]({ kind, leftOut, seconds: this.#quietMs / 1000 }, `${line.message}: more of it`);
    return true;
  }
}
