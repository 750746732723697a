import { median, percentile } from "../statistics.ts";
import { BenchTable } from "./bench-table.ts";
import type { DriverAnswer, DriverOrder, Played } from "./driver-orders.ts";
import { askedFor, createdMatch } from "./new-match.ts";

// The players of all contestants, in a process of its own. Takes one order after the other from its parent.

/** As many as may play at once. */
const tablesOpen = 200;
const laidAtOnce = 20;
/** Who is done goes on at a table that is laid already, so that nobody waits for a new match while time runs. */
const tablesToLay = (atOnce: number) => Math.min(tablesOpen, atOnce * 2 + 40);

type Group = { tables: readonly BenchTable[]; lay: (table: BenchTable) => Promise<void> };
const groups = new Map<string, Group>();

const groupOf = (name: string): Group => {
  const group = groups.get(name);
  if (group === undefined) throw new Error(`nobody plays at ${name}`);
  return group;
};

async function inTurns<Item>(items: readonly Item[], atOnce: number, work: (item: Item) => Promise<void>) {
  const left = items.values();
  const one = async () => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

/** `atOnce` matches at any time, until the first who is done finds no table any more, or `seconds` are over. */
async function playTables(tables: readonly BenchTable[], atOnce: number, seconds: number) {
  const latencies: number[] = [];
  const left = tables.values();
  const bytesBefore = tables.reduce((sum, table) => sum + table.bytes, 0);
  const start = performance.now();
  let isOver = false;
  const one = async () => {
    for (const table of left) {
      while (table.isPlaying && !isOver) {
        const sent = performance.now();
        await table.move();
        if (isOver) return;
        const now = performance.now();
        latencies.push(now - sent);
        if (now - start > seconds * 1000) isOver = true;
      }
      if (isOver) return;
    }
    isOver = true;
  };
  const slots = Array.from({ length: atOnce }, one);
  await Promise.race(slots);
  const elapsed = performance.now() - start;
  const moves = latencies.length;
  const bytes = tables.reduce((sum, table) => sum + table.bytes, 0) - bytesBefore;
  await Promise.all(slots);
  return { latencies, moves, elapsed, bytes };
}

async function follow(order: DriverOrder): Promise<Played | null> {
  if (order.type === "open") {
    const create = order.creates ? createdMatch(order.urls[0] ?? "") : askedFor;
    const tables: BenchTable[] = [];
    await inTurns(Array.from({ length: tablesOpen }), laidAtOnce, async () => {
      tables.push(await BenchTable.open(order.urls));
    });
    groups.set(order.name, { tables, lay: (table) => table.seatIn(create) });
    return null;
  }
  const { tables, lay } = groupOf(order.name);
  if (order.type === "close") {
    for (const table of tables) table.close();
    groups.delete(order.name);
    return null;
  }
  if (order.type === "lay") {
    await inTurns(tables.slice(0, tablesToLay(order.atOnce)), laidAtOnce, lay);
    return null;
  }
  const { latencies, moves, elapsed, bytes } = await playTables(
    tables.slice(0, tablesToLay(order.atOnce)),
    order.atOnce,
    order.seconds,
  );
  return { moves, elapsed, bytes, p50: median(latencies), p95: percentile(latencies, 0.95) };
}

process.on("message", (order: DriverOrder) => {
  const answer = (message: DriverAnswer) => process.send?.(message);
  follow(order).then(
    (played) => answer({ played }),
    (error: unknown) => answer({ error: String((error as Error).message) }),
  );
});
process.channel?.ref();
process.on("disconnect", () => process.exit());
console.log("driver ready");
