import { once } from "node:events";
import { createServer } from "node:net";

/** A program that listens at one of them gets what browsers ask of `localhost`, though all others were free. */
const hosts = ["0.0.0.0", "127.0.0.1", "::1"] as const;

/** The first of `ports` at which nobody listens; where all are taken the last, at which the server says so. */
export async function freePort(ports: readonly [number, ...number[]]): Promise<number> {
  for (const port of ports) {
    const free = await Promise.all(hosts.map((host) => isFree(port, host)));
    if (free.every(Boolean)) return port;
  }
  return ports[ports.length - 1] ?? ports[0];
}

async function isFree(port: number, host: string): Promise<boolean> {
  const probe = createServer().listen({ port, host, exclusive: true });
  try {
    await once(probe, "listening");
    return true;
  } catch (error) {
    // A machine without IPv6 has nobody there.
    return (error as NodeJS.ErrnoException).code !== "EADDRINUSE";
  } finally {
    probe.close();
  }
}
