import { createHash } from "node:crypto";

/** A move that somebody sent; `isAcknowledged` once the server has said that it is made. */
export type SentMove = {
  readonly matchID: string;
  readonly seat: number;
  /** The state it answers. */
  readonly stateID: number;
  readonly name: string;
  readonly args: readonly unknown[];
  isAcknowledged: boolean;
};

/** A state that somebody saw, by the fingerprint of the view. */
type Sight = Readonly<{ seat: number; stateID: number; fingerprint: string }>;

/** Who sits where, by their credentials. */
export type Claim = Readonly<{ matchID: string; seat: number; name: string; credentials: string }>;

/** What people can testify to after all: what they were promised and what they were shown. */
export class Testimony {
  readonly moves: SentMove[] = [];
  readonly claims: Claim[] = [];
  /** By match; one entry for each different thing seen. */
  readonly sights = new Map<string, Map<string, Sight>>();
  /** Everything that must never happen, in words. */
  readonly wrongs: string[] = [];
  statesSeen = 0;

  sees(matchID: string, seat: number, stateID: number, view: unknown): void {
    this.statesSeen += 1;
    const sight: Sight = { seat, stateID, fingerprint: fingerprintOf(view) };
    const seen = this.sights.get(matchID) ?? new Map<string, Sight>();
    seen.set(`${seat} ${stateID} ${sight.fingerprint}`, sight);
    this.sights.set(matchID, seen);
  }
}

/** The same for equal values, whatever the order of their keys. */
export const fingerprintOf = (value: unknown): string =>
  createHash("sha1")
    .update(JSON.stringify(sorted(value)))
    .digest("base64");

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
