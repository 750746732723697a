import { parseArgs } from "node:util";
import { z } from "zod";
import { readOptions } from "../support/read-options.ts";
import { storageNames } from "./disturbed-storage.ts";
import type { MemorySample } from "./memory-series.ts";
import { runSoak, type SoakResult } from "./run-soak.ts";

const schema = z.object({
  minutes: z.coerce.number().min(0.3).max(10_000).default(2),
  tables: z.coerce.number().int().min(1).max(1000).default(40),
  people: z.coerce.number().int().min(3).max(7).default(5),
  seed: z.coerce.number().int().default(1),
  storage: z.enum(storageNames).default("sqlite"),
});

async function main(args: readonly string[]): Promise<number> {
  const text = { type: "string" } as const;
  const names = { minutes: text, tables: text, people: text, seed: text, storage: text };
  const { people, ...options } = readOptions(schema, parseArgs({ args: [...args], options: names }).values);
  const result = await runSoak({ ...options, peopleAtTable: people });
  console.table(rowsOf(result));
  console.table(memoryRowsOf(result));
  const { lost, wrong } = result.verdict;
  for (const [kind, list] of Object.entries({ lost, wrong })) {
    for (const line of list.slice(0, 20)) console.log(`${kind}: ${line}`);
    if (list.length > 20) console.log(`${kind}: ${list.length - 20} more`);
  }
  return lost.length + wrong.length === 0 ? 0 : 1;
}

const mb = (bytes: number) => Math.round(bytes / 1e5) / 10;

/** Heap and resident memory of the server, in MB, after the garbage was collected. */
function memoryRowsOf({ memory: { fresh, busy, empty } }: SoakResult): Record<string, object> {
  const row = ({ minutes, heap, rss, pages, moves }: MemorySample) => ({
    ...{ "minutes since restart": Math.round(minutes * 10) / 10, pages, moves },
    ...{ "heap MB": mb(heap), "resident MB": mb(rss) },
  });
  const during = busy.map((sample, index) => [`everybody there, ${index + 1}`, row(sample)]);
  return { "fresh, nobody there": row(fresh), ...Object.fromEntries(during), "all have left": row(empty) };
}

function rowsOf({ verdict, testimony, faults, refusals, ...result }: SoakResult): Record<string, { count: number }> {
  const acknowledged = testimony.moves.filter((move) => move.isAcknowledged).length;
  const counts = {
    "matches played": verdict.matches,
    "moves sent by people": testimony.moves.length,
    "moves acknowledged": acknowledged,
    "moves stored (bots and clocks too)": verdict.movesStored,
    "states seen": testimony.statesSeen,
    "different states seen and checked": verdict.statesChecked,
    "notes and messages of a workshop seen or answered": result.claims,
    "connections, first and again": result.connections,
    "matches set up anew because of a fault": result.setUpsRepeated,
    ...Object.fromEntries([...faults].toSorted().map(([fault, count]) => [`fault: ${fault}`, count])),
    ...Object.fromEntries([...refusals].toSorted().map(([code, count]) => [`refused: ${code}`, count])),
    lost: verdict.lost.length,
    wrong: verdict.wrong.length,
  };
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, { count }]));
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error((error as Error).message);
    process.exitCode = 1;
  },
);
