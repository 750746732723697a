import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MeasuredProcess } from "../../support/measured-process.ts";
import { localhost, startOurs, startStock } from "./contestants.ts";
import { SeatClient } from "./seat-client.ts";
import { storeMatches } from "./stored-matches.ts";

/** Bytes by which one match more makes the process larger, after somebody has visited it and gone. */
export type IdleMemory = Readonly<{ name: string; matches: number; heap: number; rss: number }>;

const visitors = 20;

/** Ours with `matches` that are stored, and the stock server with as many that it made. */
export async function measureIdleMemory(matches: number): Promise<IdleMemory[]> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-bench-"));
  try {
    const { ids, credentials } = await storeMatches(folder, matches);
    const ours = await measure("ours, SQLite", await startOurs(folder), ids, credentials[0]);
    const made = Array.from({ length: matches }, () => randomUUID());
    return [ours, await measure("stock, in memory", await startStock([]), made, undefined)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(
  name: string,
  server: MeasuredProcess,
  ids: readonly string[],
  credentials: string | undefined,
): Promise<IdleMemory> {
  const url = localhost(server.ready);
  try {
    // Code is compiled and sockets have been there before the first look.
    await visit(url, ids.slice(0, 200), credentials);
    const before = await server.usage("memory");
    await visit(url, ids.slice(200), credentials);
    const after = await server.usage("memory");
    const visited = Math.max(1, ids.length - 200);
    const [heap, rss] = [(after.heap - before.heap) / visited, (after.rss - before.rss) / visited];
    return { name, matches: ids.length, heap, rss };
  } finally {
    await server.stop();
  }
}

/** Each match is opened by somebody who has a seat there, and left again. */
async function visit(url: string, ids: readonly string[], credentials: string | undefined): Promise<void> {
  const left = ids.values();
  const one = async () => {
    const client = await SeatClient.open(url);
    for (const id of left) {
      await new Promise<void>((resolve, reject) => {
        client.onState = resolve;
        client.onRefused = (code) => reject(new Error(`a visit was refused: ${code}`));
        client.sync(id, 0, credentials);
      });
    }
    client.close();
  };
  await Promise.all(Array.from({ length: visitors }, one));
}
