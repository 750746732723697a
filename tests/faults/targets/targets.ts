import { rm } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../../game/server/fixtures/free-port.ts";
import { serverFromSource, serverProgram } from "../../support/bundled-server.ts";
import { noLimits } from "../../support/no-limits.ts";
import { startChildServer } from "./child-server.ts";
import { ourTarget } from "./our-target.ts";
import { revivable } from "./own-process.ts";
import { stockTarget } from "./stock-target.ts";
import { newFolder, type Storage, storages } from "./storages.ts";
import type { Target } from "./target.ts";

/** `fromSource`: file by file as `npm start` does it, which takes more CPU; by default all in one file. */
export type StartOptions = Readonly<{ fromSource?: boolean }>;

/** `kind` is "stock" for boardgame.io's own server, "remote" for one that was running before. */
export type TargetPlan = Readonly<{
  name: string;
  kind: "ours" | "stock" | "remote";
  /** `settings` are variables of ours; other servers take none. */
  start: (settings?: Readonly<Record<string, string>>, options?: StartOptions) => Promise<Target>;
}>;

/** Opens /metrics of the servers that are started here. */
export const metricsToken = "fault-suite-metrics-token";

/** Our server as `npm start` runs it. */
export const startOurs =
  (newStorage: () => Promise<Storage>): TargetPlan["start"] =>
  async (settings = {}, { fromSource = false } = {}) => {
    const [storage, port] = [await newStorage(), await freePort()];
    const program = fromSource ? serverFromSource() : await serverProgram();
    const env = {
      HOST: "127.0.0.1",
      PUBLIC_URL: "",
      LOG_LEVEL: "debug",
      METRICS_TOKEN: metricsToken,
      // Limits would keep most of the checks from the code they are for.
      ...noLimits,
      ...storage.env,
      ...settings,
    };
    const own = await revivable(() => startChildServer({ program, port, env }), storage.tidy);
    return ourTarget(`http://127.0.0.1:${port}`, own);
  };

const stockServer = join(import.meta.dirname, "stock-server.ts");

const startStock = (withFiles: boolean) => async (): Promise<Target> => {
  const [port, lobbyPort, folder] = [await freePort(), await freePort(), await newFolder()];
  const env = { LOBBY_PORT: String(lobbyPort), ...(withFiles ? { DATA_DIR: folder } : {}) };
  const own = await revivable(
    () => startChildServer({ program: ["--import", "tsx", stockServer], port, env }),
    () => rm(folder, { recursive: true, force: true }),
  );
  return stockTarget(`http://127.0.0.1:${port}`, `http://127.0.0.1:${lobbyPort}`, own);
};

const nothingToDo = async () => {};

const remote = (url: string): TargetPlan => ({
  name: url,
  kind: "remote",
  start: async () =>
    ourTarget(url.replace(/\/$/, ""), { child: () => undefined, revive: nothingToDo, close: nothingToDo }),
});

const stock: readonly TargetPlan[] = [
  { name: "stock in memory", kind: "stock", start: startStock(false) },
  { name: "stock on files", kind: "stock", start: startStock(true) },
];

// Every class on every storage takes minutes; what differs between storages is tried on both in any case.
const isThorough = process.env.FULL === "1" || process.env.FAULTS_STORAGES === "all";
const ours = [...storages]
  .slice(0, isThorough ? storages.size : 1)
  .map(([name, newStorage]): TargetPlan => ({ name: `ours on ${name}`, kind: "ours", start: startOurs(newStorage) }));

/** FAULTS_URL names a running server of ours, FAULTS_TARGET=stock boardgame.io's own; otherwise ours is started. */
export const targetPlans: readonly TargetPlan[] =
  process.env.FAULTS_URL !== undefined
    ? [remote(process.env.FAULTS_URL)]
    : process.env.FAULTS_TARGET === "stock"
      ? stock
      : ours;
