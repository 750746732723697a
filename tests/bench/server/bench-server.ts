import { writeFile } from "node:fs/promises";
import { type BenchOptions, readBenchOptions } from "./bench-options.ts";
import { measureConditions } from "./conditions.ts";
import { type Contestant, names } from "./contestants.ts";
import { type Driver, startDriver } from "./driver-orders.ts";
import { Field } from "./field.ts";
import type { Figures } from "./figures.ts";
import { measureIdleMemory } from "./idle-memory.ts";
import { playOnce } from "./play-once.ts";
import { reportOf } from "./report.ts";

/**
 * Prints how fast, how big and how busy our server is beside boardgame.io's own and beside a bare broadcast: all play
 * in turns within each round, so that whatever else the machine does slows all alike. Writes the tables to the file
 * that `--out` names. Rejects where the plain contestants cannot be started.
 */
export async function benchServer(args: readonly string[]): Promise<void> {
  const options = readBenchOptions(args);
  const conditions = [await measureConditions()];
  const driver = await startDriver();
  const field = new Field(driver);
  try {
    await field.enterAll(options);
    const figures = await playRounds(driver, field.contestants, options);
    await field.close();
    conditions.push(await measureConditions());
    const idle = options.stored > 0 && options.before === undefined ? await measureIdleMemory(options.stored) : [];
    const report = reportOf({ options, conditions, figures, idle, skipped: field.skipped });
    console.log(report);
    if (options.out !== undefined) await writeFile(options.out, report);
  } finally {
    await driver.stop();
    await field.close();
  }
}

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
