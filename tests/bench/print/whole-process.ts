import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";

/** From start to exit in ms; the largest sum of resident memory of the process and all below it, in bytes. */
export type Measured = Readonly<{ milliseconds: number; peakBytes: number }>;

const interval = 50;
const pageBytes = 4096;

/** Runs a program to its end and measures it. Rejects with what it says where it does not end well. */
export async function measureProcess(command: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, PUBLIC_URL: "" } });
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  let peakBytes = 0;
  const sampling = setInterval(() => {
    peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0));
  }, interval);
  try {
    const [code] = await once(child, "exit");
    const milliseconds = performance.now() - started;
    if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}\n${said.join("")}`);
    return { milliseconds, peakBytes };
  } finally {
    clearInterval(sampling);
  }
}

/** Resident memory of `root` and all its descendants, from /proc; 0 where there is none (no Linux). */
function residentBytes(root: number): number {
  const processes = new Map(runningProcesses().map((one) => [one.pid, one]));
  const isBelow = (pid: number): boolean => {
    if (pid === root) return true;
    const parent = processes.get(pid)?.parent;
    return parent !== undefined && parent > 1 && isBelow(parent);
  };
  return [...processes.values()].reduce((sum, { pid, resident }) => (isBelow(pid) ? sum + resident : sum), 0);
}

function runningProcesses(): { pid: number; parent: number; resident: number }[] {
  try {
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readStat(Number(name)));
  } catch {
    return [];
  }
}

function readStat(pid: number): { pid: number; parent: number; resident: number }[] {
  try {
    // The name in round brackets may hold anything; what counts follows it: state, parent, …
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ");
    return [{ pid, parent: Number(fields[1]), resident: Number(fields[21]) * pageBytes }];
  } catch {
    // It has ended meanwhile.
    return [];
  }
}
