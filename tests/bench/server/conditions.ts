import { createHash } from "node:crypto";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, percentile } from "../statistics.ts";

/**
 * What the machine is like: ms of a disk sync where the servers store, the median and what one in ten exceeds; ms of CPU
 * for a fixed piece of work; the share of that work's time that no core was free for it, 0 to 1.
 */
export type Conditions = Readonly<{ syncMs: number; slowSyncMs: number; hashMs: number; waitedShare: number }>;

const syncs = 60;
const block = Buffer.alloc(4096, 7);
const hashes = 7;
const work = Buffer.alloc(16 * 2 ** 20, 7);

export async function measureConditions(): Promise<Conditions> {
  const times = await syncTimes();
  const runs = Array.from({ length: hashes }, hashOnce);
  const waited = runs.map(({ cpuMs, wallMs }) => Math.max(0, 1 - cpuMs / wallMs));
  return {
    syncMs: median(times),
    slowSyncMs: percentile(times, 0.9),
    hashMs: median(runs.map(({ cpuMs }) => cpuMs)),
    waitedShare: median(waited),
  };
}

/** As SQLite's log grows: a block is written, then synced. */
async function syncTimes(): Promise<number[]> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-bench-"));
  const file = await open(join(folder, "log"), "w");
  try {
    const times: number[] = [];
    for (let sync = 0; sync < syncs; sync += 1) {
      await file.write(block);
      const start = performance.now();
      await file.datasync();
      times.push(performance.now() - start);
    }
    return times;
  } finally {
    await file.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function hashOnce() {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  createHash("sha256").update(work).digest();
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMs: (user + system) / 1000, wallMs: performance.now() - start };
}
