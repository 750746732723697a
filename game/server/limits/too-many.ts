import { Refusal } from "../matches/refusal.ts";

/** An address has used up its share; `retryAfter` is in seconds. */
export class TooMany extends Refusal {
  readonly retryAfter: number;

  constructor(msBeforeNext: number) {
    super(429, "too-many", "too many requests from this address; wait a little");
    this.retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1000));
  }
}
