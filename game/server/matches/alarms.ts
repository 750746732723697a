import { Refusal } from "./refusal.ts";

/** The longest time that a timer of Node.js can wait, in ms. */
const longestDelay = 2 ** 31 - 1;

/** Timers by match: what is to be done once a time has come, unless the match changes before. */
export class Alarms {
  readonly #timers = new Map<string, NodeJS.Timeout[]>();
  readonly #reportError: (error: unknown) => void;

  constructor(reportError: (error: unknown) => void) {
    this.#reportError = reportError;
  }

  /** Does `work` after `delay` ms. A refusal means that somebody was faster, and with their change came new alarms. */
  set(matchID: string, delay: number, work: () => Promise<void>): void {
    const run = () => {
      work().catch((error: unknown) => {
        if (!(error instanceof Refusal)) this.#reportError(error);
      });
    };
    const timer = setTimeout(run, Math.max(0, Math.min(delay, longestDelay)));
    const timers = this.#timers.get(matchID);
    if (timers === undefined) this.#timers.set(matchID, [timer]);
    else timers.push(timer);
  }

  clear(matchID: string): void {
    for (const timer of this.#timers.get(matchID) ?? []) clearTimeout(timer);
    this.#timers.delete(matchID);
  }

  clearAll(): void {
    for (const matchID of this.#timers.keys()) this.clear(matchID);
  }
}
