import type { Limits } from "../config/limits.ts";
import type { WrongSecret } from "../matches/refusal.ts";
import { bucketOf } from "./client-address.ts";
import { FixedWindow } from "./fixed-window.ts";
import { TooMany } from "./too-many.ts";

/** Seconds over which each kind of event is counted. */
const windows = {
  requests: 60,
  apiRequests: 60,
  creations: 3600,
  joins: 60,
  wrongSecrets: 600,
  wrongCodes: 600,
  commands: 60,
  connections: 60,
  prints: 3600,
} as const;

export type CountedEvent = keyof typeof windows;

export type AddressLimitsOptions = Readonly<{
  limits: Limits;
  /** Milliseconds, by a clock that never jumps. */
  now: () => number;
  /** Told about every refusal. */
  onRefused: (event: CountedEvent) => void;
}>;

/** Counts what comes from each address, or each person, in fixed windows. Memory is bounded, since addresses fall into buckets. */
export class AddressLimits {
  readonly #options: AddressLimitsOptions;
  readonly #counted = new Map<CountedEvent, Map<number, FixedWindow>>();

  constructor(options: AddressLimitsOptions) {
    this.#options = options;
  }

  /** Counts one event. Rejects with `TooMany` once the address has had its share. */
  async count(event: CountedEvent, address: string): Promise<void> {
    const { limits, now } = this.#options;
    if (limits[event] === 0) return;
    const buckets = this.#counted.get(event) ?? new Map<number, FixedWindow>();
    this.#counted.set(event, buckets);
    const bucket = bucketOf(address);
    const window = buckets.get(bucket) ?? new FixedWindow({ max: limits[event], length: windows[event] * 1000, now });
    buckets.set(bucket, window);
    if (!window.allows()) this.#refuse(event, window);
  }

  /** Counts a key or a code that opens nothing; join codes of no workshop count apart as well. Rejects like `count`. */
  async countWrong({ code }: WrongSecret, address: string): Promise<void> {
    // Whoever asks for a workshop next is refused by it.
    if (code === "no-such-workshop") await this.count("wrongCodes", address).catch(() => {});
    await this.count("wrongSecrets", address);
  }

  /** Rejects with `TooMany` if the address has had its share already; counts nothing. */
  async require(event: CountedEvent, address: string): Promise<void> {
    const window = this.#counted.get(event)?.get(bucketOf(address));
    if (window?.isFull === true) this.#refuse(event, window);
  }

  #refuse(event: CountedEvent, { rest }: FixedWindow): never {
    this.#options.onRefused(event);
    throw new TooMany(rest);
  }
}
