import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { ask } from "../../../game/server/fixtures/postgres.ts";
import { type MeasuredProcess, serverCore, startMeasured } from "../../support/measured-process.ts";
import { noLimits } from "../../support/no-limits.ts";

export const names = {
  sqlite: "ours, SQLite",
  before: "ours before, SQLite",
  full: "ours, SQLite, many matches stored",
  postgres: "ours, PostgreSQL, one node",
  nodes: "ours, PostgreSQL, two nodes",
  memory: "stock, in memory",
  flatFile: "stock, FlatFile",
  limit: "bare broadcast of whole states",
  ownLimit: "bare broadcast, as many bytes as ours",
} as const;
export type ContestantName = (typeof names)[keyof typeof names];

/** A server, or several that work together, that takes part. */
export type Contestant = Readonly<{
  name: ContestantName;
  urls: readonly string[];
  /** Matches are made over our HTTP API; elsewhere they come into being by asking for them. */
  creates: boolean;
  processes: readonly MeasuredProcess[];
  stop(): Promise<void>;
}>;

export const localhost = (port: string) => `http://127.0.0.1:${port}`;

const here = join(import.meta.dirname, "../../..");

/** Our server as it is started for real, with its data in `dataDir`; `root` is the folder of another release. */
export async function startOurs(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
  root = here,
): Promise<MeasuredProcess> {
  return startMeasured({
    file: pathToFileURL(join(resolve(root), "game/server/main.ts")),
    cwd: root,
    core: serverCore,
    ready: /is served at \S+:(\d+)/,
    env: {
      ...{ PORT: "0", HOST: "127.0.0.1", DATA_DIR: dataDir, PUBLIC_URL: "", LOG_LEVEL: "error" },
      ...(root === here ? noLimits : await noLimitsKnownIn(root)),
      ...env,
    },
  });
}

async function started(
  name: ContestantName,
  creates: boolean,
  processes: readonly MeasuredProcess[],
  folders: readonly string[] = [],
): Promise<Contestant> {
  const urls = processes.map(({ ready }) => localhost(ready));
  return {
    ...{ name, urls, creates, processes },
    async stop() {
      await Promise.all(processes.map((process) => process.stop()));
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** On an own folder; `fill` may put a database there first, and `root` is the folder of another release. */
export async function ours(
  name: ContestantName,
  {
    fill,
    root,
    env = {},
  }: Readonly<{
    fill?: (folder: string) => Promise<unknown>;
    root?: string;
    env?: Readonly<Record<string, string>>;
  }> = {},
): Promise<Contestant> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-bench-"));
  await fill?.(folder);
  return started(name, true, [await startOurs(folder, env, root)], [folder]);
}

/** Several nodes on one database, or a single one. Rejects if the server keeps its matches elsewhere. */
export async function oursOnPostgres(
  name: ContestantName,
  databaseUrl: string,
  nodes: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Contestant> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-bench-"));
  const processes: MeasuredProcess[] = [];
  for (let node = 0; node < nodes; node += 1)
    processes.push(await startOurs(folder, { DATABASE_URL: databaseUrl, ...env }));
  const contestant = await started(name, true, processes, [folder]);
  const tables = await ask(databaseUrl, "SELECT FROM pg_tables WHERE schemaname = 'public'");
  if (tables.length > 0) return contestant;
  await contestant.stop();
  throw new Error("This server does not know DATABASE_URL.");
}

/** boardgame.io's server, with the folder for its files or, without one, in memory. */
export function startStock(args: readonly string[]): Promise<MeasuredProcess> {
  const file = new URL("./stock-server.ts", import.meta.url);
  return startMeasured({ file, core: serverCore, ready: /listening on port (\d+)/, args });
}

/** An older release refuses variables that it does not know; its manual names the others. */
async function noLimitsKnownIn(root: string): Promise<Record<string, string>> {
  const manual = await readFile(join(root, "docs/operations.md"), "utf8");
  return Object.fromEntries(Object.entries(noLimits).filter(([name]) => manual.includes(name)));
}

export async function stock(name: ContestantName, storage: "memory" | "files"): Promise<Contestant> {
  const folder = await mkdtemp(join(tmpdir(), "quartett-bench-"));
  return started(name, false, [await startStock(storage === "files" ? [folder] : [])], [folder]);
}

/** `bytes`: of the payload of each move. */
export async function broadcast(name: ContestantName, bytes: number): Promise<Contestant> {
  const file = new URL("./broadcast-server.ts", import.meta.url);
  const program = { file, core: serverCore, ready: /listening on port (\d+)/ };
  return started(name, false, [await startMeasured({ ...program, args: [String(Math.round(bytes))] })]);
}
