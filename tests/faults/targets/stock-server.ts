import "../../../game/server/production.ts";
import { join } from "node:path";
import type { Game } from "boardgame.io";
import { FlatFile, Server } from "boardgame.io/server";
import { readCardData } from "../../../cards/load/card-data.ts";
import { resolveDeck } from "../../../cards/load/resolve-deck.ts";
import { playDeckOf } from "../../../game/modes/supertrumpf/rules/deck.ts";
import { supertrumpf } from "../../../game/modes/supertrumpf/rules/game.ts";

/**
 * boardgame.io's own server with our Supertrumpf, as its documentation says, in a process of its own. PORT for the
 * sockets, LOBBY_PORT for its lobby API; DATA_DIR for its FlatFile storage, in memory without.
 */
const { data } = readCardData(join(import.meta.dirname, "../../../cards"));
if (data === undefined) throw new Error("the cards have faults");
const folder = process.env.DATA_DIR;
const { validateSetupData: _, ...game } = supertrumpf(playDeckOf(resolveDeck(data)));
const server = Server({
  // Most games check no set-up data; ours does, which alone keeps stock from creating a match when somebody asks for one.
  games: [game as unknown as Game],
  origins: [`http://localhost:${process.env.PORT}`],
  ...(folder === undefined ? {} : { db: new FlatFile({ dir: folder }) }),
});

// On the port of the sockets the lobby API answers 404 whatever is asked: koa-compose 4.2 copies the list of handlers
// before boardgame.io adds them. A port of its own, which is an option of boardgame.io's, is not affected.
await server.run({ port: Number(process.env.PORT), lobbyConfig: { apiPort: Number(process.env.LOBBY_PORT) } });
