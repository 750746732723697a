import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatTable, type Outcome, outcomesOf } from "./outcome-table.ts";

const root = join(import.meta.dirname, "../..");
const usage = `Usage: npm run faults [-- --stock]

Tries every class of faults on our server, on every storage. FAULTS_URL=http://… tries a server that already runs.
  --stock  tries them on boardgame.io's own server, too, and prints how each came off`;

/** Runs the fault suite once: what became of each check, and whether all of it ran and passed. */
async function run(env: Readonly<Record<string, string>>): Promise<{ outcomes: Outcome[]; isWell: boolean }> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-faults-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  // One file at a time: the heap is measured, and processes are killed at random moments.
  const vitest = spawn("vitest", ["run", "tests/faults", "--no-file-parallelism", ...reporters], {
    cwd: root,
    env: { ...process.env, ...env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const code = await new Promise((resolve, reject) => {
    vitest.on("exit", resolve);
    vitest.on("error", reject);
  });
  const outcomes = outcomesOf(JSON.parse(await readFile(report, "utf8")));
  await rm(folder, { recursive: true, force: true });
  // Checks whose server did not start are none of the outcomes.
  return { outcomes, isWell: code === 0 };
}

async function main(args: readonly string[]): Promise<number> {
  const withStock = args.length === 1 && args[0] === "--stock";
  if (args.length > 0 && !withStock) {
    console.error(usage);
    return 2;
  }
  const ours = await run({ FAULTS_STORAGES: "all" });
  const stock = withStock ? await run({ FAULTS_TARGET: "stock" }) : undefined;
  console.log(`\n${formatTable([...(stock?.outcomes ?? []), ...ours.outcomes])}`);
  return ours.isWell ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
