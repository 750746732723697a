import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatTable, type Outcome, outcomesOf } from "./outcome-table.ts";

const root = join(import.meta.dirname, "../..");
const usage = `Usage: npm run faults [-- --stock]

Tries every class of faults on our server, on every storage. FAULTS_URL=http://… tries a server that already runs.
  --stock  tries them on boardgame.io's own server, too, and prints how each came off`;

/** Runs the fault suite once and resolves with what became of each check. */
async function run(env: Readonly<Record<string, string>>): Promise<Outcome[]> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-faults-"));
  const report = join(folder, "report.json");
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  // One file at a time: the heap is measured, and processes are killed at random moments.
  const vitest = spawn("vitest", ["run", "tests/faults", "--no-file-parallelism", ...reporters], {
    cwd: root,
    env: { ...process.env, ...env, PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}` },
    stdio: ["ignore", "inherit", "inherit"],
  });
  await new Promise((resolve, reject) => {
    vitest.on("exit", resolve);
    vitest.on("error", reject);
  });
  const outcomes = outcomesOf(JSON.parse(await readFile(report, "utf8")));
  await rm(folder, { recursive: true, force: true });
  return outcomes;
}

async function main(args: readonly string[]): Promise<number> {
  const withStock = args.length === 1 && args[0] === "--stock";
  if (args.length > 0 && !withStock) {
    console.error(usage);
    return 2;
  }
  const ours = await run({ FAULTS_STORAGES: "all" });
  const stock = withStock ? await run({ FAULTS_TARGET: "stock" }) : [];
  console.log(`\n${formatTable([...stock, ...ours])}`);
  return ours.some(({ passed }) => !passed) ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
