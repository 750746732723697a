import { PhaseClock } from "../../engine/phase-clock.ts";
import type { TableMove } from "../../mode/time-box.ts";
import type { ClockName } from "../../protocol/public-match.ts";
import type { LocalTable } from "./local-table.ts";

/** There is but one on this device. */
const theMatch = "";

/** The agreed time of a match and the time-boxes of its phases. They stand still while the match is not open. */
export class LocalClocks {
  readonly #table: LocalTable;
  readonly #rang: () => void;
  /** Ends in ms of `performance.now()`. */
  #matchEndsAt: number | null;
  readonly #phases = new PhaseClock(() => performance.now());
  /** What was added to the box of that key, in ms. */
  #extra: { key: string; ms: number } | undefined;
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
    const running = { isPaused: false, isWatched: true, extra: this.#extra };
    return {
      match: this.#matchEndsAt === null ? null : Math.max(0, this.#matchEndsAt - performance.now()),
      phase: this.#phases.timeOf(theMatch, this.#table.timeBox, running)?.left ?? null,
    };
  }

  /** Sets the alarms for the phase that runs now. */
  wind(): void {
    this.stop();
    if (this.#table.isOver) return;
    const box = this.#table.timeBox;
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
    else {
      const key = clock === "phase" ? this.#table.timeBox?.key : undefined;
      if (key === undefined) return false;
      this.#extra = { key, ms: (this.#extra?.key === key ? this.#extra.ms : 0) + ms };
    }
    return true;
  }

  stop(): void {
    for (const alarm of this.#alarms) clearTimeout(alarm);
    this.#alarms = [];
  }
}
