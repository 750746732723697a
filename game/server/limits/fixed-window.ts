export type FixedWindowOptions = Readonly<{
  /** Events that are allowed in each window. */
  max: number;
  /** Milliseconds. */
  length: number;
  /** Milliseconds, by a clock that never jumps. */
  now: () => number;
}>;

/** Counts events in windows of fixed length. */
export class FixedWindow {
  readonly #options: FixedWindowOptions;
  #begin = Number.NEGATIVE_INFINITY;
  #count = 0;

  constructor(options: FixedWindowOptions) {
    this.#options = options;
  }

  /** Counts one event and says whether it is still allowed. */
  allows(): boolean {
    if (this.rest <= 0) {
      this.#begin = this.#options.now();
      this.#count = 0;
    }
    this.#count += 1;
    return this.#count <= this.#options.max;
  }

  /** Whether no further event is allowed in this window. */
  get isFull(): boolean {
    return this.rest > 0 && this.#count >= this.#options.max;
  }

  /** Milliseconds until the next window may begin; not above 0 where there is none. */
  get rest(): number {
    return this.#begin + this.#options.length - this.#options.now();
  }
}
