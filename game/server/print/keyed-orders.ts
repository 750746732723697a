import { type KeyedRequest, keyHashOf, openAnswer, type SealedAnswer, sealAnswer } from "../matches/idempotency.ts";

/** How many orders are remembered. */
const max = 1000;

/**
 * The print that each order with a key has led to, for the case that its answer gets lost: the latest ones, for a day, and
 * as long as the process lasts, like the queue itself.
 */
export class KeyedOrders {
  readonly #now: () => number;
  readonly #answers = new Map<string, SealedAnswer>();

  /** `now` is the date, in ms since 1970. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** The id of the print; undefined where the order is new. Throws Refusal (422) where the key was used for another one. */
  find(order: KeyedRequest): string | undefined {
    const answer = this.#answers.get(keyHashOf(order));
    if (answer === undefined || answer.expiresAt <= this.#now()) return undefined;
    return openAnswer(order, answer) as string;
  }

  remember(order: KeyedRequest, id: string): void {
    const answer = sealAnswer(order, id, this.#now());
    this.#answers.delete(answer.keyHash);
    this.#answers.set(answer.keyHash, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > max && oldest !== undefined) this.#answers.delete(oldest);
  }

  /** Nothing came of the order: its key may come with another one. */
  forget(order: KeyedRequest): void {
    this.#answers.delete(keyHashOf(order));
  }
}
