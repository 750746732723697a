// First: boardgame.io reads it when it is loaded.
import "../../game/server/production.ts";
import * as modes from "../../game/modes/modes.ts";
import { postgresNeighbours } from "../../game/server/cluster/postgres-neighbours.ts";
import { readConfig } from "../../game/server/config/config.ts";
import { startGameServer } from "../../game/server/server.ts";
import { cardsVersion } from "../support/cards-games.ts";
import { openStore } from "./disturbed-storage.ts";
import { failingStore, type StoreFault } from "./failing-store.ts";

// The real server with the real store, which fails when the parent process says so, and stops failing when told.
let fault: StoreFault | null = null;
process.on("message", (message: { fault?: StoreFault | null }) => {
  if (message.fault !== undefined) fault = message.fault;
});

const config = readConfig(process.env);
const { databaseUrl } = config;
const store = failingStore(await openStore(databaseUrl, config.dataDir), () => fault);
const neighbours = databaseUrl === undefined ? {} : { neighbours: postgresNeighbours(databaseUrl) };
const server = await startGameServer({ config, store, ...neighbours, modes, decks: [cardsVersion()] });
process.on("SIGTERM", () => server.close().then(() => process.exit(0)));
process.channel?.unref();
console.log(`The game is served at ${server.address}`);
