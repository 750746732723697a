import { rm } from "node:fs/promises";
import { freePort } from "../../support/game-process.ts";
import { startChildServer } from "./child-server.ts";
import { ourTarget } from "./our-target.ts";
import { revivable } from "./own-process.ts";
import { stockTarget } from "./stock-target.ts";
import { newFolder, type Storage, storages } from "./storages.ts";
import type { Target } from "./target.ts";

/** `kind` is "stock" for boardgame.io's own server, "remote" for one that was running before. */
export type TargetPlan = Readonly<{
  name: string;
  kind: "ours" | "stock" | "remote";
  /** `settings` are variables of ours; other servers take none. */
  start: (settings?: Readonly<Record<string, string>>) => Promise<Target>;
}>;

const limits = ["REQUESTS", "API_REQUESTS", "CREATIONS", "JOINS", "WRONG_SECRETS", "CONNECTIONS"];
const moreLimits = ["SOCKETS_PER_ADDRESS", "SOCKETS", "PACKETS_PER_SOCKET", "PACKETS_PER_ADDRESS", "MATCHES"];

/** Without limits, which would keep most of the checks from the code they are for. */
const unlimited = Object.fromEntries([...limits, ...moreLimits].map((name) => [`LIMIT_${name}`, "0"]));

/** Opens /metrics of the servers that are started here. */
export const metricsToken = "fault-suite-metrics-token";

/** Our server as `npm start` runs it. */
export const startOurs =
  (newStorage: () => Promise<Storage>): TargetPlan["start"] =>
  async (settings = {}) => {
    const [storage, port] = [await newStorage(), await freePort()];
    const env = {
      HOST: "127.0.0.1",
      PUBLIC_URL: "",
      LOG_LEVEL: "debug",
      METRICS_TOKEN: metricsToken,
      ...unlimited,
      ...storage.env,
      ...settings,
    };
    const own = await revivable(() => startChildServer({ program: "game/server/main.ts", port, env }), storage.tidy);
    return ourTarget(`http://127.0.0.1:${port}`, own);
  };

const startStock = (withFiles: boolean) => async (): Promise<Target> => {
  const [port, lobbyPort, folder] = [await freePort(), await freePort(), await newFolder()];
  const env = { LOBBY_PORT: String(lobbyPort), ...(withFiles ? { DATA_DIR: folder } : {}) };
  const own = await revivable(
    () => startChildServer({ program: "tests/faults/targets/stock-server.ts", port, env }),
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
