// First: boardgame.io reads it when it is loaded.
import "./production.ts";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import * as modes from "../modes/modes.ts";
import { postgresNeighbours } from "./cluster/postgres-neighbours.ts";
import { readConfig, type ServerConfig } from "./config/config.ts";
import { networkOrigins } from "./http/network-addresses.ts";
import { surviveProcessFaults } from "./operations/process-faults.ts";
import { startLines } from "./operations/start-lines.ts";
import { offeredDecks } from "./operator/offered-decks.ts";
import { missingOf, readOperator } from "./operator/operator-file.ts";
import { type GameServerOptions, startGameServer } from "./server.ts";
import { openPostgresStore } from "./storage/postgres-match-store.ts";
import { openSqliteStore } from "./storage/sqlite-match-store.ts";

const root = join(import.meta.dirname, "../..");

try {
  const config = readConfig(process.env);
  const { decks, leftOut } = offeredDecks(join(root, "cards"), config.cardsDir);
  for (const reason of leftOut) console.error(reason);
  const operator = readOperator(config.operatorFile);
  const server = await startGameServer({
    config,
    operator,
    ...(await openStorage(config)),
    modes,
    decks,
    ...(process.argv.includes("--without-pages") ? {} : { webFolder: join(root, "game/web/dist") }),
    printRoot: root,
  });
  const missing = missingOf(operator);
  if (missing.length > 0) {
    console.log(`Imprint and accessibility statement lack: ${missing.join(", ")} (OPERATOR_FILE, docs/operations.md)`);
  }
  const { address } = server;
  const origins = networkOrigins(config.host, Number(new URL(address).port || 80), networkInterfaces());
  const place = { address, publicUrl: config.publicUrl, networkOrigins: origins, isTerminal: process.stdout.isTTY };
  for (const line of startLines(place)) console.log(line);
  const stop = stopOnce(server.close);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => stop(0));
  surviveProcessFaults(server.report, () => stop(1));
} catch (error) {
  console.error((error as Error).message);
  // What is open already, such as connections to PostgreSQL, must not keep alive a process that serves nobody.
  process.exit(1);
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
