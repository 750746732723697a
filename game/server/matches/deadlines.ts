import type { Clock } from "./clock.ts";

/** How many are remembered; of older ones the date is compared with the system's. */
const maxKnown = 10_000;

type Known = Readonly<{ date: number; steady: number }>;

/**
 * What is over after a while although only a date can be stored. How long it still takes is measured, not computed from
 * dates, once this process knows of it: setting the system's clock changes nothing about it.
 */
export class Deadlines {
  readonly #clock: Clock;
  readonly #known = new Map<string, Known>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The date `ms` from now, to be stored under this key. */
  in(key: string, ms: number): number {
    const date = this.#clock.date() + ms;
    this.#remember(key, { date, steady: this.#clock.steady() + ms });
    return date;
  }

  /** Milliseconds until the stored date; negative once it is past. */
  left(key: string, date: number): number {
    const known = this.#known.get(key);
    if (known?.date === date) return known.steady - this.#clock.steady();
    const left = date - this.#clock.date();
    this.#remember(key, { date, steady: this.#clock.steady() + left });
    return left;
  }

  #remember(key: string, deadline: Known): void {
    this.#known.delete(key);
    this.#known.set(key, deadline);
    const [oldest] = this.#known.keys();
    if (oldest !== undefined && this.#known.size > maxKnown) this.#known.delete(oldest);
  }
}
