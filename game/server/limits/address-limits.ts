import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { bucketOf } from "./client-address.ts";
import type { Limits } from "./limits.ts";
import { TooMany } from "./too-many.ts";

/** Seconds over which each kind of event is counted. */
const windows = {
  requests: 60,
  apiRequests: 60,
  creations: 3600,
  joins: 60,
  wrongSecrets: 600,
  connections: 60,
  prints: 3600,
} as const;

export type CountedEvent = keyof typeof windows;

export type AddressLimitsOptions = Readonly<{
  limits: Limits;
  /** Told about every refusal. */
  onRefused: (event: CountedEvent) => void;
}>;

/** Counts what comes from each address, in fixed windows. Memory is bounded, since addresses fall into buckets. */
export class AddressLimits {
  readonly #limiters: ReadonlyMap<CountedEvent, RateLimiterMemory>;
  readonly #onRefused: (event: CountedEvent) => void;

  constructor({ limits, onRefused }: AddressLimitsOptions) {
    this.#onRefused = onRefused;
    const limited = (Object.keys(windows) as CountedEvent[]).filter((event) => limits[event] > 0);
    this.#limiters = new Map(
      limited.map((event) => [event, new RateLimiterMemory({ points: limits[event], duration: windows[event] })]),
    );
  }

  /** Counts one event. Rejects with `TooMany` once the address has had its share. */
  async count(event: CountedEvent, address: string): Promise<void> {
    const limiter = this.#limiters.get(event);
    if (limiter === undefined) return;
    try {
      await limiter.consume(bucketOf(address));
    } catch (reason) {
      if (!(reason instanceof RateLimiterRes)) throw reason;
      this.#onRefused(event);
      throw new TooMany(reason.msBeforeNext);
    }
  }

  /** Rejects with `TooMany` if the address has had its share already; counts nothing. */
  async require(event: CountedEvent, address: string): Promise<void> {
    const used = await this.#limiters.get(event)?.get(bucketOf(address));
    if (used == null || used.remainingPoints > 0) return;
    this.#onRefused(event);
    throw new TooMany(used.msBeforeNext);
  }
}
