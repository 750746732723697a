import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, inject, it } from "vitest";
import { freePort } from "../game/server/fixtures/free-port.ts";
import { tempFolder } from "../game/server/fixtures/temp-folder.ts";
import { startGameProcess } from "./support/game-process.ts";
import { markedProcesses, markVariable } from "./support/marked-processes.ts";
import { postJSON } from "./support/post-json.ts";

const root = join(import.meta.dirname, "..");
const node = join(root, "node_modules/.bin/node");
const compiled = join(tmpdir(), "node-compile-cache");
const isFull = process.env.FULL === "1";
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
type Signal = keyof typeof codes;

/** How a print is started, and whom a signal reaches: the program alone, npm alone, or all of them, as in a terminal. */
const ways = {
  alone: { command: node, args: ["print/start.js"], reaches: "first" },
  npm: { command: "npm", args: ["run", "--silent", "print", "--"], reaches: "first" },
  terminal: { command: "npm", args: ["run", "--silent", "print", "--"], reaches: "all" },
} as const;

type Plan = Readonly<{
  way: keyof typeof ways;
  signal: Signal;
  after: "loading" | "start" | "browser" | "files" | number;
  twice?: boolean;
}>;

/** What is waited for in the lines that a print tells. */
const moments = {
  loading: /Loading/,
  start: /^/,
  browser: /Starting the browser/,
  files: /Checking \S+\.pdf/,
} as const;

/** Holds a print up before its first line runs, as a busy machine does. */
const holdUp = `if (process.argv[1]?.endsWith("start.js")) {
  require("node:fs").writeSync(2, "Loading\\n");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}`;

/** A whole deck with FULL=1, which takes about `defaultMs`; else one card. */
const product = isFull ? ["deck"] : ["deck", "--cards", "A1"];
const defaultMs = 5000;
const randomStops = 200;

async function stopPrint({ way, signal, after, twice = false }: Plan) {
  const out = tempFolder();
  const temporary = join(out, "tmp");
  mkdirSync(temporary);
  const { command, args, reaches } = ways[way];
  const preload = join(out, "tmp/hold-up.cjs");
  if (after === "loading") writeFileSync(preload, holdUp);
  const loading = after === "loading" ? { NODE_OPTIONS: `--require ${preload}` } : {};
  const child = spawn(command, [...args, ...product, "--lang", "en", "--out", join(out, "files")], {
    cwd: root,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: {
      ...process.env,
      PUBLIC_URL: "",
      TMPDIR: temporary,
      NODE_COMPILE_CACHE: compiled,
      [markVariable]: out,
      ...loading,
    },
  });
  let told = "";
  const ended = once(child, "close");
  const reached = new Promise<void>((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      told += text;
      if (typeof after === "string" && moments[after].test(told)) resolve();
    });
  });
  await (typeof after === "number" ? Promise.race([wait(after), ended]) : Promise.race([reached, ended]));
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  const sentAt = performance.now();
  const send = () => child.pid !== undefined && process.kill(reaches === "all" ? -child.pid : child.pid, signal);
  for (let times = twice ? 2 : 1; times > 0 && !hasEnded; times -= 1) {
    try {
      send();
    } catch (error) {
      // The first one has ended it.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }
  await expect.poll(() => markedProcesses(out), looking).toEqual([]);
  const seconds = (performance.now() - sentAt) / 1000;
  const [code, by] = await ended;
  const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter(
    (name) => !/^(tmp|files|tmp\/(tsx-.*|hold-up\.cjs))$/.test(name),
  );
  return { seconds, code, by, told, files, out };
}

const everyWay = Object.keys(ways).flatMap((way) =>
  Object.keys(codes).map((signal) => ({ way: way as keyof typeof ways, signal: signal as Signal })),
);

/** Two seconds on a quiet machine; half a one is usual. */
const maxSeconds = 2 * inject("slowness");

/** Whoever looks for processes without a pause takes the CPU that those need; only where time is measured it matters. */
const looking = { interval: isFull ? 20 : 100 };

const systemsWithProc = process.platform === "linux";

/** The first three take each way, each signal and both moments; what is left combines them anew. Without FULL=1 two. */
const plans: readonly Plan[] = [
  { way: "npm", signal: "SIGTERM", after: "files" },
  { way: "terminal", signal: "SIGINT", after: "browser", twice: true },
  { way: "alone", signal: "SIGHUP", after: "browser" },
  { way: "alone", signal: "SIGINT", after: "browser" },
  { way: "npm", signal: "SIGINT", after: "browser" },
  { way: "terminal", signal: "SIGHUP", after: "files" },
];

describe.skipIf(!systemsWithProc)("a print that is stopped", () => {
  it.each(isFull ? plans : plans.slice(0, 2))(
    "by $signal, $way, in the middle of $after: ends all its processes, leaves nothing, says one line",
    async (plan) => {
      const { told, code, by, files, seconds } = await stopPrint(plan);
      expect(told.match(/Stopped/g), told).toHaveLength(1);
      expect(told).not.toMatch(/\n\s+at |Error/);
      expect(by === plan.signal || code === codes[plan.signal], `${by ?? code}`).toBe(true);
      expect(files).toEqual([]);
      if (isFull) expect(seconds).toBeLessThan(maxSeconds);
    },
  );

  it.each(isFull ? (["SIGINT", "SIGTERM", "SIGHUP"] as const) : (["SIGINT"] as const))(
    "by %s at npm alone before its first line runs: does not start",
    async (signal) => {
      const { told, code, by, seconds } = await stopPrint({ way: "npm", signal, after: "loading" });
      expect(told).toMatch(/^Loading\n(Stopped.*\n)?$/);
      expect(by === signal || code === codes[signal], `${by ?? code}`).toBe(true);
      if (isFull) expect(seconds).toBeLessThan(maxSeconds);
    },
  );

  it("does not take being held and let go (Ctrl+Z, fg) for an end", async () => {
    const out = tempFolder();
    const { command, args } = ways.npm;
    const child = spawn(command, [...args, "test-page", "--lang", "en", "--out", out], {
      cwd: root,
      detached: true,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const group = -(child.pid ?? Number.NaN);
    const ended = once(child, "close");
    let told = "";
    const hasStarted = new Promise<void>((resolve) => {
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        told += text;
        if (moments.browser.test(told)) resolve();
      });
    });
    await Promise.race([hasStarted, ended]);
    expect(told).toMatch(moments.browser);
    process.kill(group, "SIGSTOP");
    await wait(300);
    process.kill(group, "SIGCONT");
    expect(await ended, told).toEqual([0, null]);
  });

  it.runIf(isFull)(`at ${randomStops} random moments ends whole: no process, no half file, no stack`, async () => {
    const slowest = [];
    for (let run = 0; run < randomStops; run += 1) {
      const pick = <Item>(items: readonly Item[]) => items[Math.floor(Math.random() * items.length)] as Item;
      const plan: Plan = {
        ...pick(everyWay),
        after: Math.random() * defaultMs,
        twice: Math.random() < 0.3,
      };
      const { told, code, by, files, seconds, out } = await stopPrint(plan);
      const about = `${JSON.stringify(plan)}: ${by ?? code}\n${told}\n${files.join(" ")}`;
      expect(told, about).not.toMatch(/\n\s+at |Error/);
      expect([0, codes[plan.signal], null], about).toContain(code);
      for (const file of files) {
        expect(file, about).toMatch(/\.pdf$/);
        expect(readFileSync(join(out, file)).subarray(-6).toString(), about).toMatch(/%%EOF/);
      }
      slowest.push({ seconds, about });
    }
    slowest.sort((a, b) => b.seconds - a.seconds);
    if (isFull) expect(slowest[0]?.seconds, slowest[0]?.about).toBeLessThan(maxSeconds);
  });
});

describe.skipIf(!systemsWithProc)("a server that is stopped while it prints", () => {
  // An orderly end is tried in every run by a server that closes while it prints.
  it.each(isFull ? (["SIGTERM", "SIGKILL"] as const) : (["SIGKILL"] as const))(
    "by %s: ends its press and its browser",
    async (signal) => {
      const mark = tempFolder();
      const env = { [markVariable]: mark, NODE_COMPILE_CACHE: compiled };
      const server = await startGameProcess({ dataDir: mark, port: await freePort(), env });
      await postJSON(`${server.address}/api/print/jobs`, { product: "deck" });
      const running = () => markedProcesses(mark).join();
      await expect.poll(running, { interval: 300 }).toMatch(/chrom/i);
      const sentAt = performance.now();
      await server.stop(signal);
      await expect.poll(running, looking).toBe("");
      if (isFull) expect((performance.now() - sentAt) / 1000).toBeLessThan(maxSeconds);
    },
  );
});

describe.skipIf(!systemsWithProc || !isFull)("a server whose npm alone is told to stop", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s: ends in good order", async (signal) => {
    const dataDir = tempFolder();
    const env = { HOST: "127.0.0.1", PORT: String(await freePort()), DATA_DIR: dataDir, [markVariable]: dataDir };
    const child = spawn("npm", ["start", "--ignore-scripts"], { cwd: root, env: { ...process.env, ...env } });
    const ended = once(child, "exit");
    await new Promise<void>((resolve) => {
      child.stdout.setEncoding("utf8").on("data", (text: string) => /is served at/.test(text) && resolve());
    });
    const sentAt = performance.now();
    child.kill(signal);
    await expect.poll(() => markedProcesses(dataDir), looking).toEqual([]);
    expect((performance.now() - sentAt) / 1000).toBeLessThan(maxSeconds);
    expect(await ended).toEqual([0, null]);
  });
});
