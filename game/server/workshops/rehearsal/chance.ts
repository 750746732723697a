import { createHash } from "node:crypto";

/** From 0 up to 1, and the same whenever it is asked about the same. */
export type Chance = (about: string) => number;

export const chanceBy =
  (seed: string): Chance =>
  (about) =>
    createHash("sha256").update(`${seed} ${about}`).digest().readUInt32BE(0) / 2 ** 32;

/** One of them, or none where there are none. */
export const pick = <Item>(items: readonly Item[], chance: number): Item | undefined =>
  items[Math.floor(chance * items.length)];
