import { networkInterfaces } from "node:os";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { isLoopback } from "../../protocol/loopback.ts";
import type { ServerSettings } from "../../protocol/public-match.ts";
import type { ServerConfig } from "../config/config.ts";
import { networkOrigins } from "./network-addresses.ts";

/** GET /api/settings: what pages have to know of this server before there is a match. */
export function settingsRoute(
  app: FastifyInstance,
  { retention, publicUrl, host }: Pick<ServerConfig, "retention" | "publicUrl" | "host">,
  modes: ServerSettings["modes"],
): void {
  const origin = publicUrl === undefined || isLoopback(new URL(publicUrl).hostname) ? null : publicUrl;
  app.get("/api/settings", async (request): Promise<ServerSettings> => {
    const port = request.socket.localPort;
    const asksForNetwork = origin === null && port !== undefined && isAtThisMachine(request);
    return {
      modes,
      keepDays: retention,
      publicUrl: origin,
      networkOrigins: asksForNetwork ? networkOrigins(host, port, networkInterfaces()) : [],
    };
  });
}

/** The addresses of the house's network are nobody else's business. A proxy on the same machine asks for others. */
function isAtThisMachine({ socket, headers, hostname }: FastifyRequest): boolean {
  const peer = socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  const isPassedOn = headers["x-forwarded-for"] !== undefined || headers.forwarded !== undefined;
  return isLoopback(peer === "::1" ? "[::1]" : peer) && isLoopback(hostname) && !isPassedOn;
}
