import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { keptFolder } from "../../cards/load/kept.ts";
import * as modes from "../modes/modes.ts";
import { postgresNeighbours } from "./cluster/postgres-neighbours.ts";
import type { ServerConfig } from "./config/config.ts";
import { networkOrigins } from "./http/network-addresses.ts";
import type { LogTarget } from "./operations/log-settings.ts";
import { surviveProcessFaults } from "./operations/process-faults.ts";
import { offeredDecks } from "./operator/offered-decks.ts";
import { missingOf, readOperator } from "./operator/operator-file.ts";
import { type GameServerOptions, startGameServer } from "./server.ts";
import { openPostgresStore } from "./storage/postgres-match-store.ts";
import { openSqliteStore } from "./storage/sqlite-match-store.ts";

export type ProgramOptions = Readonly<{
  config: ServerConfig;
  /** The top folder: cards, guides, what can be printed, and the built web app lie below it. */
  root: string;
  hasPages: boolean;
  /** Signals by which it is ended. */
  signals: readonly NodeJS.Signals[];
  /** Where log lines go; standard output if none is given. */
  logTo?: LogTarget;
}>;

export type StartedProgram = Readonly<{
  /** Address to open in a browser on this machine. */
  address: string;
  /** Where other devices in the network may reach it. */
  networkOrigins: readonly string[];
  /** What the operator has not said about themselves. */
  missing: readonly string[];
}>;

/** Starts the whole server as a program: it ends the process when it is told to stop. Rejects with what is in the way. */
export async function startProgram(options: ProgramOptions): Promise<StartedProgram> {
  const { config, root, hasPages, signals, logTo } = options;
  const { decks, leftOut } = offeredDecks(join(root, "cards"), config.cardsDir, keptFolder(root, config.dataDir));
  for (const reason of leftOut) console.error(reason);
  const operator = readOperator(config.operatorFile);
  const server = await startGameServer({
    config,
    operator,
    ...(await openStorage(config)),
    modes,
    decks,
    ...(hasPages ? { webFolder: join(root, "game/web/dist") } : {}),
    printRoot: root,
    ...(logTo === undefined ? {} : { logTo }),
  });
  const stop = stopOnce(server.close);
  for (const signal of signals) process.on(signal, () => stop(0));
  surviveProcessFaults(server.report, () => stop(1));
  const { address } = server;
  const port = Number(new URL(address).port || 80);
  return {
    address,
    networkOrigins: networkOrigins(config.host, port, networkInterfaces()),
    missing: missingOf(operator),
  };
}

/** PostgreSQL may be shared with other servers; a SQLite database belongs to one. */
async function openStorage({
  databaseUrl,
  dataDir,
}: ServerConfig): Promise<Pick<GameServerOptions, "store" | "neighbours">> {
  if (databaseUrl === undefined) return { store: openSqliteStore(dataDir) };
  return { store: await openPostgresStore(databaseUrl), neighbours: postgresNeighbours(databaseUrl) };
}

/** Closes once, however often it is called, and ends the process with the first `code`. */
function stopOnce(close: () => Promise<void>): (code: number) => void {
  let isStopping = false;
  return (code) => {
    if (isStopping) return;
    isStopping = true;
    close().then(
      () => process.exit(code),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
}
