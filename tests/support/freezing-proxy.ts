import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A way to a server that can hang as networks do: connections stay open, and nothing comes through. */
export type FreezingProxy = Readonly<{
  address: string;
  freeze(): void;
  /** Lets through what was held back, and what comes. */
  thaw(): void;
  close(): Promise<void>;
}>;

/** `address` of the server: http://… `host`: the address of this machine at which others find the way. */
export async function freezingProxy(address: string, host = "127.0.0.1"): Promise<FreezingProxy> {
  const { hostname, port } = new URL(address);
  const sockets = new Set<Socket>();
  let isFrozen = false;
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    if (isFrozen) from.pause();
    from.on("data", (chunk) => to.write(chunk));
    from.on("end", () => to.end());
    from.on("error", () => to.destroy());
    from.on("close", () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const proxy = createServer({ allowHalfOpen: true }, (client) => {
    const server = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
    join(client, server);
    join(server, client);
  }).listen(0, host);
  await once(proxy, "listening");
  return {
    address: `http://${host}:${(proxy.address() as AddressInfo).port}`,
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.pause();
    },
    thaw() {
      isFrozen = false;
      for (const socket of sockets) socket.resume();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, "close");
    },
  };
}
