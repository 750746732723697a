import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tcpProxy } from "../../game/server/fixtures/tcp-proxy.ts";
import { startTestServer } from "../../game/server/fixtures/test-server.ts";
import { noLimits } from "../support/no-limits.ts";

/** The server's clocks go before those of the devices by so many ms. */
export const ahead = 90_000;

// Both go on together, as time passes for everybody at once.
const now = () => Date.now() + ahead;

/** The real server, behind a network that can be away; it can be stopped and started again at the same address. */
export async function startTroubledServer() {
  const dataDir = await mkdtemp(join(tmpdir(), "quartett-workshop-"));
  const start = (port: number) =>
    startTestServer({
      // What is to be there again would be no more the same once computers have moved.
      ...{ dataDir, port, env: { ...noLimits, BOT_THINK_MS: "60000" } },
      clock: { date: now, steady: now },
    });
  let server = await start(0);
  const { url, port } = server;
  let stopProxy = () => {};
  const proxy = await tcpProxy(url, (stop) => {
    stopProxy = stop;
  });
  return {
    /** Without the network between. */
    url,
    cards: { failures: ["card-00", "card-01"], measure: "tool-00" },
    /** By way of the network. */
    proxied: proxy.url,
    setAway: proxy.setAway,
    async restart() {
      await server.close();
      server = await start(port);
    },
    async close() {
      stopProxy();
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  } as const;
}

export type TroubledServer = Awaited<ReturnType<typeof startTroubledServer>>;
