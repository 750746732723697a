import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer as createTcpServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/**
 * `npm run dev`: pages from their sources, which change in the browser as they are saved, in front of a game server of
 * their own, which is started again whenever its sources change. Its matches lie in data/dev.
 */
const root = join(import.meta.dirname, "../../..");
// Vite sets NODE_ENV, and the engine checks every state in full wherever that is not "production".
const environment = { ...process.env };
const apiPort = await findFreePort();
const target = `http://127.0.0.1:${apiPort}`;
const pages = await createServer({
  configFile: join(import.meta.dirname, "../vite.config.ts"),
  server: {
    host: "localhost",
    proxy: { "/api": target, "/socket.io": { target, ws: true } },
  },
});
await pages.listen();
const [publicUrl = ""] = pages.resolvedUrls?.local ?? [];
const server = spawn(
  process.execPath,
  [
    ...[
      fileURLToPath(import.meta.resolve("tsx/cli")),
      "watch",
      "--clear-screen=false",
      "--include=cards/decks/**/*.yaml",
    ],
    ...["game/server/main.ts", "--without-pages"],
  ],
  {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: {
      ...{ DATA_DIR: "data/dev", ...environment, HOST: "127.0.0.1", PORT: `${apiPort}` },
      PUBLIC_URL: new URL(publicUrl).origin,
    },
  },
);
const stop = () => server.kill();
process.on("SIGINT", stop);
process.on("SIGTERM", stop);
const [code] = await once(server, "exit");
await pages.close();
process.exit(code ?? 0);

/** A port that nobody listens at, for the server behind the pages. */
async function findFreePort(): Promise<number> {
  const probe = createTcpServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
