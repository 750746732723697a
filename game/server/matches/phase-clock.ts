import type { PhaseTimer } from "../games/playable-game.ts";
import type { MatchRecord } from "./match-record.ts";

/** Times in ms since 1970; `stoppedAt` is set while the match is paused. */
type TimeBox = { readonly key: string; endsAt: number; stoppedAt: number | null };

/**
 * How far the time-boxes of matches have run. They stand still while a match is paused, and begin anew once somebody
 * comes back to a match that nobody watched, and after a restart.
 */
export class PhaseClock {
  readonly #now: () => number;
  readonly #boxes = new Map<string, TimeBox>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * When the time-box that runs now will be over, in ms since 1970, as things stand; null where there is none. Must hear
   * of every change of the match and of its watchers.
   */
  endsAt({ id, meta }: MatchRecord, timer: PhaseTimer | null, isWatched: boolean): number | null {
    if (timer === null || !isWatched) {
      this.#boxes.delete(id);
      return null;
    }
    const box = this.#boxOf(id, timer);
    if (meta.pausedAt !== null) box.stoppedAt ??= this.#now();
    else if (box.stoppedAt !== null) {
      box.endsAt += this.#now() - box.stoppedAt;
      box.stoppedAt = null;
    }
    return box.endsAt;
  }

  /** The match is gone. */
  forget(matchID: string): void {
    this.#boxes.delete(matchID);
  }

  #boxOf(matchID: string, { key, seconds }: PhaseTimer): TimeBox {
    const running = this.#boxes.get(matchID);
    if (running?.key === key) return running;
    const box = { key, endsAt: this.#now() + seconds * 1000, stoppedAt: null };
    this.#boxes.set(matchID, box);
    return box;
  }
}
