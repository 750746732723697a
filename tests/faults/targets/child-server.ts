import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { inject } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** A server as a process of its own. */
export type ChildServer = Readonly<{
  url: string;
  pid: number;
  /** Whether the process still runs. */
  isRunning(): boolean;
  /** Everything it has written so far. */
  output(): string;
  /** Asks the probe; see probe.ts. */
  ask<Answer>(question: "heap" | "packages" | "polluted"): Promise<Answer>;
  /** Signals the process and resolves with its exit code once it is gone; null after a kill. */
  stop(signal?: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}>;

/** `program`: what node is started with. */
type Options = Readonly<{ program: readonly string[]; port: number; env: Readonly<Record<string, string>> }>;

/** Starts `program` and resolves once its port answers. Rejects with its output if it ends before. */
export async function startChildServer({ program, port, env }: Options): Promise<ChildServer> {
  const probe = ["--expose-gc", "--import", join(import.meta.dirname, "probe.ts")];
  const child = spawn(process.execPath, [...probe, ...program], {
    cwd: root,
    // Vitest's own NODE_ENV would switch boardgame.io's checks and console on.
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", ...env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => written.push(String(chunk)));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const url = `http://127.0.0.1:${port}`;
  try {
    await untilItAnswers(url, isRunning);
  } catch (error) {
    child.kill("SIGKILL");
    // Its last words may still be on their way.
    if (child.stdout?.closed === false) await once(child, "close");
    const { exitCode, signalCode } = child;
    const end = `${(error as Error).message} (${exitCode ?? signalCode})`;
    throw new Error(`${program.at(-1)} did not start: ${end}: ${written.join("").trim()}`);
  }
  return {
    url,
    pid: child.pid ?? -1,
    isRunning,
    output: () => written.join(""),
    ask: (question) => askProbe(child, question),
    async stop(signal = "SIGTERM") {
      if (isRunning()) {
        child.kill(signal);
        await once(child, "exit");
      }
      return child.exitCode;
    },
  };
}

async function untilItAnswers(url: string, isRunning: () => boolean): Promise<void> {
  const deadline = performance.now() + inject("patienceMs");
  while (performance.now() < deadline) {
    if (!isRunning()) throw new Error("the process ended");
    const answer = await fetch(`${url}/healthz`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error("the port did not answer");
}

async function askProbe<Answer>(child: ChildProcess, question: string): Promise<Answer> {
  const listening = new AbortController();
  const { signal } = listening;
  const answered = once(child, "message", { signal }) as Promise<[{ answer: Answer }]>;
  const ended = once(child, "exit", { signal }).then(() => Promise.reject(new Error("the process ended")));
  try {
    child.send(question);
    return (await Promise.race([answered, ended]))[0].answer;
  } finally {
    ended.catch(() => {});
    listening.abort();
  }
}
