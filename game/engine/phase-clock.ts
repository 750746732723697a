import type { TimeBox } from "../mode/time-box.ts";

/** Times in ms by a clock that never jumps; `stoppedAt` is set while the match is paused. */
type RunningBox = { readonly key: string; endsAt: number; stoppedAt: number | null };

/** How a time-box stands: when it will be over, in ms by a clock that never jumps, and how many ms are left of it now. */
export type BoxTime = Readonly<{ endsAt: number; left: number }>;

/** What a clock must know of its match. `extra`: time that was added to the box of that key, in ms. */
export type ClockedMatch = Readonly<{
  isPaused: boolean;
  isWatched: boolean;
  extra?: Readonly<{ key: string; ms: number }> | undefined;
}>;

/**
 * How far the time-boxes of matches have run, on the server and in solo alike. They stand still while a match is paused,
 * and begin anew once somebody comes back to a match that nobody watched, and after a restart.
 */
export class PhaseClock {
  readonly #now: () => number;
  readonly #boxes = new Map<string, RunningBox>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * The time of the box that runs now, as things stand; null where there is none. Must hear of every change of the match
   * and of its watchers.
   */
  timeOf(matchID: string, box: TimeBox | null, { isPaused, isWatched, extra }: ClockedMatch): BoxTime | null {
    if (box === null || !isWatched) {
      this.#boxes.delete(matchID);
      return null;
    }
    const running = this.#runningBox(matchID, box);
    if (isPaused) running.stoppedAt ??= this.#now();
    else if (running.stoppedAt !== null) {
      running.endsAt += this.#now() - running.stoppedAt;
      running.stoppedAt = null;
    }
    const endsAt = running.endsAt + (extra?.key === box.key ? extra.ms : 0);
    return { endsAt, left: Math.max(0, endsAt - (running.stoppedAt ?? this.#now())) };
  }

  /** The match is gone. */
  forget(matchID: string): void {
    this.#boxes.delete(matchID);
  }

  #runningBox(matchID: string, { key, seconds }: TimeBox): RunningBox {
    const running = this.#boxes.get(matchID);
    if (running?.key === key) return running;
    const box = { key, endsAt: this.#now() + seconds * 1000, stoppedAt: null };
    this.#boxes.set(matchID, box);
    return box;
  }
}
