import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BenchOptions, readBenchOptions } from "./bench-options.ts";
import { bytesIn, contestantsIn, maxHeap, node, print } from "./contestants.ts";
import type { Figures, Single } from "./figures.ts";
import { reportOf } from "./report.ts";
import { measureProcess } from "./whole-process.ts";

/**
 * Prints how long whole prints take, from the command to its end, beside the same browser printing empty pages and beside
 * WeasyPrint. Each round has all of them in turns, so that whatever else the machine does slows all alike. Writes the
 * tables to the file that `--out` names.
 */
export async function benchPrint(args: readonly string[]): Promise<void> {
  const options = readBenchOptions(args);
  const folder = await mkdtemp(join(tmpdir(), "quartett-bench-"));
  try {
    const figures = await playRounds(folder, options);
    const growth: Single[] = [];
    const isCompared = options.before !== undefined;
    if (!isCompared) for (const cards of options.cards) growth.push(await printMany(folder, cards));
    const products = isCompared ? [] : await printSeveral(folder, options);
    const report = reportOf({ options, figures, growth, products });
    console.log(report);
    if (options.out !== undefined) await writeFile(options.out, report);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function playRounds(folder: string, { rounds, before }: BenchOptions): Promise<Figures[]> {
  const contestants = await contestantsIn(folder, before);
  await mkdir(join(folder, "weasyprint"));
  const figures: Figures[] = [];
  // The first round is not counted: it fills caches that stay, as they do for whoever prints a second time.
  for (let round = 0; round <= rounds; round += 1) {
    console.error(round === 0 ? "Warming up" : `Round ${round} of ${rounds}`);
    for (const [index] of contestants.entries()) {
      // Each round begins with another one: who comes first has no advantage.
      const contestant = contestants[(index + round) % contestants.length];
      if (contestant === undefined) continue;
      const { name, command, args, written } = contestant;
      const measured = await measureProcess(command, args);
      if (round > 0) figures.push({ name, round, bytes: written(), ...measured });
    }
  }
  return figures;
}

/** A deck of `cards` cards as a print shop takes it. */
async function printMany(folder: string, cards: number): Promise<Single> {
  console.error(`${cards} cards`);
  const out = join(folder, `many-${cards}`);
  const { command, args } = node("tests/bench/print/print-many-cards.ts", cards, "mbprint", out);
  const measured = await measureProcess(command, [`--max-old-space-size=${maxHeap}`, ...args]);
  return { what: String(cards), bytes: bytesIn(out), ...measured };
}

async function printSeveral(folder: string, options: BenchOptions): Promise<Single[]> {
  const wanted = ["--products deck,rules,debrief", ...(options.all ? [""] : [])];
  const done: Single[] = [];
  for (const [index, products] of wanted.entries()) {
    const what = `all ${products}`.trim();
    console.error(what);
    const chosen = products === "" ? [] : products.split(" ");
    const out = join(folder, `all-${index}`);
    const { command, args } = print("all", ...chosen, "--public-url", "https://quartett.example", "--out", out);
    const measured = await measureProcess(command, args);
    done.push({ what, bytes: Number.NaN, ...measured });
    await rm(out, { recursive: true, force: true });
  }
  return done;
}
