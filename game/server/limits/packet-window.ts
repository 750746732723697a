/** Counts packets in windows of fixed length. */
export class PacketWindow {
  readonly #most: number;
  readonly #now: () => number;
  #begin = 0;
  #count = 0;

  /** At most `most` packets in ten seconds; `now` in ms. */
  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts one packet and says whether it is still allowed. */
  allows(): boolean {
    const now = this.#now();
    if (now - this.#begin >= 10_000) {
      this.#begin = now;
      this.#count = 0;
    }
    this.#count += 1;
    return this.#count <= this.#most;
  }
}
