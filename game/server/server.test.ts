import { once } from "node:events";
import { connect } from "node:net";
import { expect, inject, it, onTestFinished } from "vitest";
import { tempFolder } from "./fixtures/temp-folder.ts";
import { testDecks } from "./fixtures/test-decks.ts";
import { post, seatMatch, startTestServer, type TestServer } from "./fixtures/test-server.ts";
import { packDeck } from "./matches/packed-deck.ts";
import { openSqliteStore } from "./storage/sqlite-match-store.ts";

/** Sends `text` and never says anything again, as a phone does that lost its network. */
async function sendAndFallSilent({ port }: TestServer, text: string): Promise<void> {
  const connection = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  connection.on("error", () => {});
  onTestFinished(() => void connection.destroy());
  await once(connection, "connect");
  connection.write(text);
}

it("closes though clients never hang up", async () => {
  const server = await startTestServer();
  await sendAndFallSilent(server, "POST /api/matches HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
  const upgrade = ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13"];
  upgrade.push("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "Host: x");
  const address = "/socket.io/?EIO=4&transport=websocket";
  await sendAndFallSilent(server, `GET ${address} HTTP/1.1\r\n${upgrade.join("\r\n")}\r\n\r\n`);
  // Served after both: they have arrived by now.
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  const begin = performance.now();
  await server.close();
  expect(performance.now() - begin).toBeLessThan(6000 * inject("slowness"));
});

it("finishes what is under way before it closes the store", async () => {
  const dataDir = tempFolder();
  const server = await startTestServer({ dataDir });
  const { matchID } = await seatMatch(server, { players: 0, started: false });
  const saved = new Promise<void>((resolve) => {
    server.store.onLoaded = async () => resolve();
  });
  const joining = post(server, `/api/matches/${matchID}/join`, { name: "Anna" });
  await saved;
  await server.close();
  expect((await joining).status).toBe(201);
  const store = openSqliteStore(dataDir);
  onTestFinished(() => store.close());
  expect((await store.load(matchID))?.meta.seats.map(({ name }) => name)).toEqual(["Anna"]);
});

it("rejects where the port is taken", async () => {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  await expect(startTestServer({ port: server.port })).rejects.toThrow(`port ${server.port} is in use`);
});

it("deletes matches that are older than the retention when it starts", async () => {
  const dataDir = tempFolder();
  const store = openSqliteStore(dataDir);
  const meta = {
    ...{
      gameName: "supertrumpf",
      decks: testDecks.map(({ id, version }) => ({ id, version })),
      setup: {},
      creatorHash: "h",
      seats: [],
      createdAt: 0,
    },
    ...{ keepDays: 30, pausedAt: null, endsAt: null, nextMatchID: null },
  };
  const day = 24 * 60 * 60 * 1000;
  const packed = testDecks.map(packDeck);
  await store.create("2222222222222222", { ...meta, updatedAt: Date.now() - 31 * day }, undefined, packed);
  await store.create("3333333333333333", { ...meta, updatedAt: Date.now() - 29 * day }, undefined, packed);
  await store.close();
  const server = await startTestServer({ dataDir });
  onTestFinished(() => server.close());
  expect((await fetch(`${server.url}/api/matches/2222222222222222`)).status).toBe(404);
  expect((await fetch(`${server.url}/api/matches/3333333333333333`)).status).toBe(200);
});
