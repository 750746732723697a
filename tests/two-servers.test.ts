import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { io } from "socket.io-client";
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from "vitest";
import { freePort } from "../game/server/fixtures/free-port.ts";
import { startPostgres, type TestPostgres } from "../game/server/fixtures/postgres.ts";
import { tempFolder } from "../game/server/fixtures/temp-folder.ts";
import { sync, tap } from "../game/server/fixtures/wire.ts";
import { serverProgram } from "./support/bundled-server.ts";
import { startGameProcess } from "./support/game-process.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

it("DATABASE_URL: two processes serve the same matches, and those at one hear of the other", async () => {
  const env = { DATABASE_URL: await postgres.newDatabase() };
  const dataDir = join(tempFolder(), "data");
  const [one, other] = await Promise.all(
    [await freePort(), await freePort()].map((port) => startGameProcess({ dataDir, port, env })),
  );
  if (one === undefined || other === undefined) throw new Error("two servers are needed");
  onTestFinished(() => Promise.all([one.stop(), other.stop()]).then(() => {}));
  const post = async (address: string, path: string, body: unknown) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${address}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    return (await answer.json()) as { matchID: string; credentials: string };
  };
  const { matchID } = await post(one.address, "/api/matches", { gameName: "quartett" });
  const wire = tap(io(`${one.address}/quartett`, { transports: ["websocket"], forceNew: true }));
  onTestFinished(() => void wire.socket.disconnect());
  await wire.until("a connection", () => wire.socket.connected);
  await sync(wire, matchID, null);
  await post(other.address, `/api/matches/${matchID}/join`, { name: "Anna" });
  await wire.until("the news", () => wire.lobby()?.players[0]?.name === "Anna");
  expect((await fetch(`${other.address}/readyz`)).status).toBe(200);
  // The folder holds what was printed, and no matches.
  expect(existsSync(join(dataDir, "matches.sqlite"))).toBe(false);
});

it("a server whose port is taken says so and ends, although PostgreSQL was there", async () => {
  const DATABASE_URL = await postgres.newDatabase();
  const other = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const env = { HOST: "127.0.0.1", PORT: String(port), DATA_DIR: tempFolder(), DATABASE_URL };
  const failure = await failedStart(env);
  expect(failure).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringMatching(`^The server cannot listen: port ${port} is in use: .*PORT\\.\n$`),
  });
});

it("a wrong configuration is one message with every finding, and no server", async () => {
  const failure = await failedStart({ PORT: "http", LIMIT_JOINS: "-1", DATABASE_URL: "mysql://root:secret@db" });
  expect(failure).toMatchObject({ code: 1, stdout: "" });
  const [title, ...findings] = (failure?.stderr ?? "").trim().split("\n");
  expect(title).toBe("The configuration is wrong:");
  expect(findings.map((line) => line.trim().split(":")[0])).toEqual(["PORT", "DATABASE_URL", "LIMIT_JOINS"]);
  expect(failure?.stderr).not.toContain("secret");
});

/** How the real server ended by itself. Undefined if it ended as if nothing were wrong. */
async function failedStart(variables: Readonly<Record<string, string>>) {
  const root = join(import.meta.dirname, "..");
  const env = { ...process.env, ...variables };
  const options = { cwd: root, env, timeout: inject("patienceMs"), killSignal: "SIGKILL" } as const;
  return promisify(execFile)(join(root, "node_modules/.bin/node"), await serverProgram(), options).then(
    () => undefined,
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}
