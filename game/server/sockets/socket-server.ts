import type { Server as HttpServer, IncomingMessage } from "node:http";
import { Server } from "socket.io";
import type { SocketLimits } from "../limits/socket-limits.ts";
import { sendTextOnly } from "./text-packets.ts";

type SocketServerOptions = Readonly<{ publicUrl: string | undefined; limits: SocketLimits }>;

/**
 * socket.io on the same port, by WebSocket or by long polling where that is blocked. Its default namespace is closed;
 * every game has one of its own. Handshakes from pages of other origins, and those beyond the limits, are refused.
 */
export function serveSockets(httpServer: HttpServer, { publicUrl, limits }: SocketServerOptions): Server {
  const publicHost = publicUrl === undefined ? undefined : new URL(publicUrl).host;
  const io = new Server(httpServer, {
    maxHttpBufferSize: 16 * 1024,
    serveClient: false,
    // Both sides take a network that lets nothing through for lost after the sum of these: a wall that stands still says so.
    pingInterval: 10_000,
    pingTimeout: 10_000,
    // Who opens a connection and joins no game is not waited for.
    connectTimeout: 20_000,
    allowRequest: async (request, decide) => {
      if (!isOwnOrigin(request, publicHost)) return decide("a page of another origin", false);
      return decide("too many connections", await limits.mayConnect(request));
    },
  });
  sendTextOnly(io);
  limits.guard(io);
  // Long polling answers past Fastify and its headers.
  io.engine.on("headers", (headers: Record<string, string>) => {
    headers["Cache-Control"] = "no-store";
    headers["X-Content-Type-Options"] = "nosniff";
  });
  io.use((_socket, next) => next(new Error("connect to the namespace of a game")));
  return io;
}

/** A page of another origin must not play with a visitor's connection. Clients that are no browsers send no origin. */
function isOwnOrigin({ headers: { origin, host } }: IncomingMessage, publicHost: string | undefined): boolean {
  if (origin === undefined) return true;
  const originHost = URL.parse(origin)?.host;
  return originHost !== undefined && originHost !== "" && (originHost === host || originHost === publicHost);
}
