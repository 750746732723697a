import type { LocalTable } from "./local-table.ts";

/** The agreed time of a match and the time-boxes of its phases. They stand still while the match is not open. */
export class LocalClocks {
  readonly #table: LocalTable;
  readonly #rang: () => void;
  /** Ends in ms of `performance.now()`. */
  readonly #matchEndsAt: number | null;
  #box: Readonly<{ key: string; endsAt: number }> | null = null;
  #alarms: ReturnType<typeof setTimeout>[] = [];

  /** `rang` is called after a clock has ended something. */
  constructor(table: LocalTable, rang: () => void) {
    this.#table = table;
    this.#rang = rang;
    const { timeLeft } = table.record;
    this.#matchEndsAt = timeLeft === null ? null : performance.now() + timeLeft;
  }

  /** Milliseconds until the match, and until its present phase, ends by itself; null where it does not. */
  get left(): Readonly<{ match: number | null; phase: number | null }> {
    const now = performance.now();
    return {
      match: this.#matchEndsAt === null ? null : Math.max(0, this.#matchEndsAt - now),
      phase: this.#box === null ? null : Math.max(0, this.#box.endsAt - now),
    };
  }

  /** Sets the alarms for the phase that runs now. */
  wind(): void {
    this.stop();
    if (this.#table.isOver) return;
    const box = this.#table.timeBox;
    if (box === null) this.#box = null;
    else if (this.#box?.key !== box.key) {
      this.#box = { key: box.key, endsAt: performance.now() + box.seconds * 1000 };
    }
    const { match, phase } = this.left;
    const ring = (move: string, args: readonly unknown[]) => () => {
      if (this.#table.makeForAll({ move, args })) this.#rang();
    };
    if (match !== null) this.#alarms.push(setTimeout(ring("timeUp", []), match));
    if (phase !== null && box !== null) this.#alarms.push(setTimeout(ring(box.move.move, box.move.args), phase));
  }

  stop(): void {
    for (const alarm of this.#alarms) clearTimeout(alarm);
    this.#alarms = [];
  }
}
