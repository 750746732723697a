import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Usage } from "./usage-reporter.ts";

const root = join(import.meta.dirname, "../..");
const reporter = new URL("./usage-reporter.ts", import.meta.url).href;

/** Servers run on one core and who drives them on another, where the machine has two and lets us choose. */
// As it is at the beginning: later it may tell where this process was moved to.
export const cores = availableParallelism();
export const isPinned = cores > 1 && spawnSync("taskset", ["-c", "1", "true"]).status === 0;
export const serverCore = 0;
export const driverCore = 1;

/** Starts something else, processes of its own included, on one core. */
export async function onCore<Started>(core: number, start: () => Promise<Started>): Promise<Started> {
  // Processes begin on the cores of who starts them.
  const moveTo = (list: string) => isPinned && spawnSync("taskset", ["-cp", list, String(process.pid)]);
  moveTo(String(core));
  try {
    return await start();
  } finally {
    moveTo(`0-${cores - 1}`);
  }
}

/** A program of ours in a process of its own, whose use of CPU and memory can be asked for. */
export type MeasuredProcess = Readonly<{
  child: ChildProcess;
  /** Of what it printed to say that it is ready: the first group of the pattern that was waited for. */
  ready: string;
  usage(question: "cpu" | "memory"): Promise<Usage>;
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<void>;
}>;

type Program = Readonly<{
  file: URL;
  /** Null: any. */
  core: number | null;
  ready: RegExp;
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** The folder whose packages and settings it runs with. */
  cwd?: string;
}>;

/** Resolves when the program prints what matches `ready`. Rejects with its output if it ends before. */
export async function startMeasured({
  file,
  core,
  ready,
  args = [],
  env = {},
  cwd = root,
}: Program): Promise<MeasuredProcess> {
  const command = [
    process.execPath,
    "--expose-gc",
    "--import",
    "tsx",
    "--import",
    reporter,
    fileURLToPath(file),
    ...args,
  ];
  const [program = "", ...rest] = isPinned && core !== null ? ["taskset", "-c", String(core), ...command] : command;
  const child = spawn(program, rest, {
    cwd,
    env: { ...process.env, NODE_ENV: "production", ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const said = await untilItSays(child, ready);
  return {
    child,
    ready: said,
    async usage(question) {
      child.send(question);
      for (;;) {
        const [message] = (await once(child, "message")) as [{ usage?: Usage }];
        if (message.usage !== undefined) return message.usage;
      }
    },
    async stop(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill(signal);
      await ended;
    },
  };
}

function untilItSays(child: ChildProcess, words: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      // Only its beginning matters, and an error afterwards.
      output = (output + chunk).slice(-4000);
      const found = words.exec(output)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`${child.spawnargs.at(-1)} ended before it listened:\n${output}`)));
  });
}
