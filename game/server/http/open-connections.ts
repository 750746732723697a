import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Bounds the network connections of `server`, and returns what ends all of them at once: a phone that lost its network
 * never hangs up by itself.
 */
export function connectionsOf(server: Server, maxSockets: number): () => void {
  // A browser opens several connections for the pages, and two for long polling.
  if (Number.isFinite(maxSockets)) server.maxConnections = 1000 + 4 * maxSockets;
  const connections = new Set<Socket>();
  server.on("connection", (connection: Socket) => {
    connections.add(connection);
    connection.once("close", () => connections.delete(connection));
  });
  return () => {
    for (const connection of connections) connection.destroy();
  };
}
