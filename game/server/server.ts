import type { Socket } from "node:net";
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance } from "fastify";
import { Server } from "socket.io";
import { type Neighbours, noNeighbours } from "./cluster/neighbours.ts";
import type { ServerConfig } from "./config.ts";
import type { PlayableGames } from "./games/games.ts";
import { answerErrors } from "./http/error-handler.ts";
import { matchRoutes } from "./http/match-routes.ts";
import { serveWebApp } from "./http/web-app.ts";
import { MatchService } from "./matches/match-service.ts";
import { Presence } from "./matches/presence.ts";
import { Standing } from "./matches/standing.ts";
import { TableClock } from "./matches/table-clock.ts";
import { type PlayedGame, servePlay } from "./sockets/play-namespace.ts";
import type { MatchStore } from "./storage/match-store.ts";

export type GameServerOptions = Readonly<{
  config: ServerConfig;
  store: MatchStore;
  /** Other servers on the same database; none unless they are given. */
  neighbours?: Neighbours;
  games: PlayableGames;
  /** Folder of the built web app; none in tests that need no pages. */
  webFolder?: string;
}>;

export type GameServer = Readonly<{
  /** Address to open in a browser on this machine. */
  address: string;
  /** Finishes what is under way, tells clients to reconnect, closes the store. */
  close(): Promise<void>;
}>;

/** How long closing waits for clients to hang up. */
const patienceMs = 2000;
const dayInMs = 24 * 60 * 60 * 1000;

/** Starts the server and resolves once it listens. Rejects if the port is taken or the web app is not built. */
export async function startGameServer(options: GameServerOptions): Promise<GameServer> {
  const { config, store, neighbours = noNeighbours, games, webFolder } = options;
  const app = Fastify({
    bodyLimit: 8 * 1024,
    // Query strings and bodies never reach the log: requests are logged by route only.
    logger: {
      level: config.logLevel,
      serializers: { req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url }) },
    },
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    strictTransportSecurity: config.publicUrl?.startsWith("https:") ?? false,
  });
  answerErrors(app);

  const reportError = (err: unknown) => app.log.error({ err }, "a change could not be announced");
  const service = new MatchService({ store, games, now: Date.now, reportError, keepDays: config.retentionDays });
  const presence = new Presence(Date.now);
  const standing = new Standing(service, presence);
  const played: PlayedGame[] = [];
  const announce = async (matchID: string) => {
    await Promise.all(played.map((game) => game.announce(matchID)));
  };
  const clock = new TableClock({
    service,
    presence,
    now: Date.now,
    random: Math.random,
    thinking: config.botThinking,
    absence: config.absence,
    announce,
    reportError,
  });
  matchRoutes(app, { service, standing, clock });
  app.get("/healthz", async (_request, reply) => {
    await store.ping();
    return reply.header("cache-control", "no-store").send({ status: "ok" });
  });
  if (webFolder !== undefined) await serveWebApp(app, webFolder);

  const hangUp = connectionsOf(app);
  const io = listenForSockets(app, config);
  for (const name of games.keys()) {
    const play = { service, presence, standing, clock, now: Date.now, log: app.log, passOn: neighbours.passOn };
    played.push(servePlay(io.of(`/${name}`), play));
  }
  await neighbours.meet({
    ...{ service, presence, announce, reportError },
    showReaction(matchID, message) {
      for (const game of played) game.showReaction(matchID, message);
    },
  });

  const sweep = () =>
    service.deleteExpired().catch((err: unknown) => app.log.error({ err }, "old matches could not be deleted"));
  await sweep();
  const sweeping = setInterval(sweep, dayInMs / 24);
  sweeping.unref();

  await app.listen({ port: config.port, host: config.host });
  const { port } = app.server.address() as { port: number };
  return {
    address: `http://localhost:${port}`,
    async close() {
      clearInterval(sweeping);
      clock.stop();
      // Clients see a lost connection and reconnect; being told to disconnect they would stay away.
      const hangingUp = setTimeout(hangUp, patienceMs);
      await io.close();
      await app.close();
      clearTimeout(hangingUp);
      await service.drain();
      await neighbours.leave();
      await store.close();
    },
  };
}

/** Nothing but the own origin: no script, style, font, image or connection from anywhere else. */
const contentSecurityPolicy = {
  "default-src": ["'self'"],
  "script-src": ["'self'"],
  // React sets colours of sectors as style attributes.
  "style-src": ["'self'"],
  "style-src-attr": ["'unsafe-inline'"],
  "img-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};

/** Ends all connections at once: a phone that lost its network never hangs up by itself. */
function connectionsOf(app: FastifyInstance): () => void {
  const connections = new Set<Socket>();
  app.server.on("connection", (connection: Socket) => {
    connections.add(connection);
    connection.once("close", () => connections.delete(connection));
  });
  return () => {
    for (const connection of connections) connection.destroy();
  };
}

function listenForSockets(app: FastifyInstance, config: ServerConfig): Server {
  const publicHost = config.publicUrl === undefined ? undefined : new URL(config.publicUrl).host;
  const io = new Server(app.server, {
    maxHttpBufferSize: 16 * 1024,
    serveClient: false,
    // A page of another origin must not play with a visitor's connection. Clients that are no browsers send no origin.
    allowRequest: (request, decide) => {
      const { origin, host } = request.headers;
      const originHost = origin === undefined ? undefined : URL.parse(origin)?.host;
      const allowed =
        origin === undefined || originHost === host || (originHost !== undefined && originHost === publicHost);
      decide(null, allowed);
    },
  });
  io.use((_socket, next) => next(new Error("connect to the namespace of a game")));
  return io;
}
