import { writeFile } from "node:fs/promises";
import { startPostgres } from "../../../game/server/fixtures/postgres.ts";
import { onCore, serverCore } from "../../support/measured-process.ts";
import { type BenchOptions, readBenchOptions } from "./bench-options.ts";
import { broadcast, type Contestant, type ContestantName, names, ours, oursOnPostgres, stock } from "./contestants.ts";
import { type Driver, startDriver } from "./driver-orders.ts";
import type { Figures } from "./figures.ts";
import { measureIdleMemory } from "./idle-memory.ts";
import { reportOf, type Skipped } from "./report.ts";
import { storeMatches } from "./stored-matches.ts";

/**
 * Prints how fast, how big and how busy our server is beside boardgame.io's own and beside a bare broadcast: all play
 * in turns within each round, so that whatever else the machine does slows all alike. Writes the tables to the file
 * that `--out` names. Rejects where the plain contestants cannot be started.
 */
export async function benchServer(args: readonly string[]): Promise<void> {
  const options = readBenchOptions(args);
  const driver = await startDriver();
  const contestants: Contestant[] = [];
  const skipped: Skipped[] = [];
  const ends: (() => Promise<void>)[] = [];
  try {
    const enter = async (name: ContestantName, start: () => Promise<Contestant>): Promise<Figures | undefined> => {
      console.error(`warming up: ${name}`);
      try {
        const contestant = await start();
        contestants.push(contestant);
        await driver.order({ type: "open", name, urls: contestant.urls, creates: contestant.creates });
        return await playOnce(driver, contestant, { atOnce: 50, seconds: 3, round: -1 });
      } catch (error) {
        skipped.push({ name, reason: reasonOf(error as Error) });
        const entered = contestants.findIndex((contestant) => contestant.name === name);
        for (const contestant of entered === -1 ? [] : contestants.splice(entered, 1)) await contestant.stop();
        return undefined;
      }
    };
    const own = await enter(names.sqlite, () => ours(names.sqlite));
    const theirs = await enter(names.memory, () => stock(names.memory, "memory"));
    if (own === undefined || theirs === undefined) throw new Error(JSON.stringify(skipped));
    console.error("starting PostgreSQL");
    // As it is in production: it syncs every commit.
    const database = await onCore(serverCore, () => startPostgres([])).catch((error: unknown) => error as Error);
    for (const [name, nodes] of [
      [names.postgres, 1],
      [names.nodes, 2],
    ] as const) {
      await enter(name, async () => {
        if (database instanceof Error) throw database;
        return oursOnPostgres(name, await database.newDatabase(), nodes);
      });
    }
    if (!(database instanceof Error)) ends.push(() => database.remove());
    await enter(names.flatFile, () => stock(names.flatFile, "files"));
    await enter(names.limit, () => broadcast(names.limit, own.bytes));
    await enter(names.stockLimit, () => broadcast(names.stockLimit, theirs.bytes));

    if (options.stored > 0) {
      await enter(names.full, () => ours(names.full, (folder) => storeMatches(folder, options.stored)));
    }
    const figures = await playRounds(driver, contestants, options);
    while (contestants.length > 0) await contestants.pop()?.stop();
    const idle = options.stored > 0 ? await measureIdleMemory(options.stored) : [];
    const report = reportOf({ options, figures, idle, skipped });
    console.log(report);
    if (options.out !== undefined) await writeFile(options.out, report);
  } finally {
    await driver.stop();
    for (const contestant of contestants) await contestant.stop();
    for (const end of ends) await end();
  }
}

/** Of a process that ended, what it failed with; the rest is where. */
const reasonOf = ({ message }: Error) => /^\w*Error: .*$/m.exec(message)?.[0] ?? message.split("\n")[0] ?? "";

async function playRounds(driver: Driver, contestants: readonly Contestant[], options: BenchOptions) {
  const figures: Figures[] = [];
  // Whether stored matches slow a move does not depend on how many are played.
  const storedAt = options.matches.includes(50) ? 50 : options.matches[0];
  for (const atOnce of options.matches) {
    for (let round = 0; round < options.rounds; round += 1) {
      console.error(`${atOnce} matches at once, round ${round + 1} of ${options.rounds}`);
      // Each round begins with another one: who comes first has no advantage.
      for (const [index] of contestants.entries()) {
        const contestant = contestants[(index + round) % contestants.length];
        if (contestant === undefined || (contestant.name === names.full && atOnce !== storedAt)) continue;
        figures.push(await playOnce(driver, contestant, { atOnce, seconds: options.seconds, round }));
      }
    }
  }
  return figures;
}

async function playOnce(
  driver: Driver,
  { name, processes }: Contestant,
  { atOnce, seconds, round }: Readonly<{ atOnce: number; seconds: number; round: number }>,
): Promise<Figures> {
  await driver.order({ type: "lay", name, atOnce });
  const cpu = async () => {
    const usages = await Promise.all(processes.map((process) => process.usage("cpu")));
    return usages.reduce((sum, usage) => sum + usage.cpu, 0);
  };
  const before = await cpu();
  const played = await driver.order({ type: "play", name, atOnce, seconds });
  const used = (await cpu()) - before;
  if (played === null) throw new Error("the driver measured nothing");
  const { moves, elapsed, bytes, p50, p95 } = played;
  const perMove = { cpu: used / moves, bytes: bytes / moves / 4 };
  return { name, atOnce, round, speed: (moves / elapsed) * 1000, p50, p95, ...perMove };
}
