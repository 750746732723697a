import { Refusal } from "./refusal.ts";

/** The longest time that a timer of Node.js can wait, in ms. */
const longestDelay = 2 ** 31 - 1;

/** What the clock of timers may be ahead of the steady clock, in ms: it knows whole milliseconds only. */
const headStart = 1;

/** After what time something that failed is tried again, in ms: the storage may be back by then. */
const retryDelay = 1000;

/** Timers by match: what is to be done once a time has come, unless the match changes before. */
export class Alarms {
  readonly #timers = new Map<string, NodeJS.Timeout[]>();
  readonly #reportError: (error: unknown) => void;

  constructor(reportError: (error: unknown) => void) {
    this.#reportError = reportError;
  }

  /**
   * Does `work` after `delay` ms, never before: whoever asked too early would hear "not yet", and nobody would ask again. A refusal means that somebody was faster, and with their change came new alarms; what
   * fails otherwise is tried again until then.
   */
  set(matchID: string, delay: number, work: () => Promise<void>): void {
    const timers = this.#timers.get(matchID) ?? [];
    this.#timers.set(matchID, timers);
    const run = () => {
      work().catch((error: unknown) => {
        if (error instanceof Refusal) return;
        this.#reportError(error);
        // Nobody else would: where a bot is to move, all wait for it. Cleared alarms have other timers, or none.
        if (this.#timers.get(matchID) === timers) this.set(matchID, retryDelay, work);
      });
    };
    const wait = delay <= 0 ? 0 : Math.ceil(delay) + headStart;
    timers.push(setTimeout(run, Math.min(wait, longestDelay)));
  }

  clear(matchID: string): void {
    for (const timer of this.#timers.get(matchID) ?? []) clearTimeout(timer);
    this.#timers.delete(matchID);
  }

  clearAll(): void {
    for (const matchID of this.#timers.keys()) this.clear(matchID);
  }
}
