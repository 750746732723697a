import type { TableMove } from "../../mode/time-box.ts";
import type { ClockName } from "../../protocol/public-match.ts";
import type { LocalTable } from "./local-table.ts";

/** The agreed time of a match and the time-boxes of its phases. They stand still while the match is not open. */
export class LocalClocks {
  readonly #table: LocalTable;
  readonly #rang: () => void;
  /** Ends in ms of `performance.now()`. */
  #matchEndsAt: number | null;
  #box: { readonly key: string; endsAt: number } | null = null;
  #alarms: ReturnType<typeof setTimeout>[] = [];

  /** `rang` is called after a clock has ended something. */
  constructor(table: LocalTable, rang: () => void) {
    this.#table = table;
    this.#rang = rang;
    const { timeLeft } = table.record;
    this.#matchEndsAt = timeLeft === null ? null : performance.now() + timeLeft;
  }

  /** Milliseconds until the match, and until its present phase, ends by itself; null where it does not. */
  get left(): Readonly<Record<ClockName, number | null>> {
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
    const ring = (move: TableMove) => () => {
      if (this.#table.makeForAll(move)) this.#rang();
    };
    if (match !== null && this.#table.isTimed) this.#alarms.push(setTimeout(ring({ name: "timeUp", args: [] }), match));
    if (phase !== null && box !== null) this.#alarms.push(setTimeout(ring(box.move), phase));
  }

  /** Adds time to a clock, to be wound anew. False where there is no such clock. */
  extend(clock: ClockName, minutes: number): boolean {
    const ms = minutes * 60_000;
    if (clock === "match" && this.#matchEndsAt !== null) this.#matchEndsAt += ms;
    else if (clock === "phase" && this.#box !== null) this.#box.endsAt += ms;
    else return false;
    return true;
  }

  stop(): void {
    for (const alarm of this.#alarms) clearTimeout(alarm);
    this.#alarms = [];
  }
}
