import { FlatFile, Server } from "boardgame.io/server";
import { cardsGames } from "../../support/cards-games.ts";

// boardgame.io's own server, as its documentation starts it, with our Supertrumpf. The argument is the folder for its
// FlatFile storage; without one matches are kept in memory.
const [folder] = process.argv.slice(2);
const { game } = cardsGames().get("supertrumpf") ?? {};
if (game === undefined) throw new Error("there is no Supertrumpf");
// Its lobby API breaks on a fresh install, so matches are made by asking for them; that way has no place for a set-up.
const { validateSetupData: _, ...withDefaultSetup } = game;
const server = Server({
  games: [withDefaultSetup],
  origins: [],
  ...(folder === undefined ? {} : { db: new FlatFile({ dir: folder }) }),
});
const { appServer } = await server.run(0);
const { port } = appServer.address() as { port: number };
console.log(`listening on port ${port}`);
