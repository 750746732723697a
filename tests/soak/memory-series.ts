import { setTimeout as delay } from "node:timers/promises";
import type { SoakTable } from "./soak-table.ts";
import type { Testimony } from "./testimony.ts";
import type { TorturedServer } from "./tortured-server.ts";

/** What the server needed at one moment, once its garbage was collected; bytes, and what it was needed for. */
export type MemorySample = Readonly<{
  /** Minutes since the last restart. */
  minutes: number;
  heap: number;
  rss: number;
  /** Open pages of people. */
  pages: number;
  /** Moves that people have sent so far. */
  moves: number;
}>;

/** Samples the server's memory `times` within `ms`, at even distances, the first one at once. */
export async function sampleMemory(
  server: TorturedServer,
  tables: readonly SoakTable[],
  testimony: Testimony,
  { ms, times, began }: Readonly<{ ms: number; times: number; began: number }>,
): Promise<MemorySample[]> {
  const samples: MemorySample[] = [];
  for (let taken = 0; taken < times; taken += 1) {
    if (taken > 0) await delay(ms / (times - 1));
    samples.push(await sampleNow(server, tables, testimony, began));
  }
  return samples;
}

export async function sampleNow(
  server: TorturedServer,
  tables: readonly SoakTable[],
  testimony: Testimony,
  began: number,
): Promise<MemorySample> {
  const { heap, rss } = await server.memory();
  const people = tables.flatMap((table) => table.people);
  return {
    minutes: (Date.now() - began) / 60_000,
    ...{ heap, rss },
    pages: people.reduce((sum, { tabs }) => sum + tabs.length, 0),
    moves: testimony.moves.length,
  };
}
