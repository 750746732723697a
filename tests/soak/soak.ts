import { parseArgs } from "node:util";
import { z } from "zod";
import { runSoak, type SoakResult } from "./run-soak.ts";

const schema = z.object({
  minutes: z.coerce.number().min(0.3).max(10_000).default(2),
  tables: z.coerce.number().int().min(1).max(1000).default(40),
  people: z.coerce.number().int().min(3).max(7).default(5),
  seed: z.coerce.number().int().default(1),
});

async function main(args: readonly string[]): Promise<number> {
  const text = { type: "string" } as const;
  const given = parseArgs({ args: [...args], options: { minutes: text, tables: text, people: text, seed: text } });
  const { minutes, tables, people, seed } = schema.parse(given.values);
  const result = await runSoak({ minutes, tables, peopleAtTable: people, seed });
  console.table(rowsOf(result));
  const { lost, wrong } = result.verdict;
  for (const [kind, list] of Object.entries({ lost, wrong })) {
    for (const line of list.slice(0, 20)) console.log(`${kind}: ${line}`);
    if (list.length > 20) console.log(`${kind}: ${list.length - 20} more`);
  }
  return lost.length + wrong.length === 0 ? 0 : 1;
}

function rowsOf({ verdict, testimony, faults, refusals, ...result }: SoakResult): Record<string, { count: number }> {
  const mb = (bytes: number) => Math.round(bytes / 1e5) / 10;
  const acknowledged = testimony.moves.filter((move) => move.isAcknowledged).length;
  const { start, end } = result.memory;
  const counts = {
    "matches played": verdict.matches,
    "moves sent by people": testimony.moves.length,
    "moves acknowledged": acknowledged,
    "moves stored (bots and clocks too)": verdict.movesStored,
    "states seen": testimony.statesSeen,
    "different states seen and checked": verdict.statesChecked,
    "connections, first and again": result.connections,
    "matches set up anew because of a fault": result.setUpsRepeated,
    ...Object.fromEntries([...faults].toSorted().map(([fault, count]) => [`fault: ${fault}`, count])),
    ...Object.fromEntries([...refusals].toSorted().map(([code, count]) => [`refused: ${code}`, count])),
    "memory after the last restart, MB": mb(start.rss),
    "memory at the end, MB": mb(end.rss),
    "heap after the last restart, MB": mb(start.heap),
    "heap at the end, MB": mb(end.heap),
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
