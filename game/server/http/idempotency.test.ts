import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { startPostgres, type TestPostgres } from "../fixtures/postgres.ts";
import { sitAt } from "../fixtures/table-player.ts";
import { tcpProxy } from "../fixtures/tcp-proxy.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { startTestNodes } from "../fixtures/test-node.ts";
import { facilitate, post, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";

type Request = Readonly<{ path: string; body?: unknown; secret?: string; method?: "DELETE" }>;

const newKey = () => randomBytes(16).toString("base64url");

/** Somebody is gone as soon as they hang up. */
const absence = { phases: 1, bot: 1 };

async function serve(dataDir = tempFolder()): Promise<TestServer> {
  const server = await startTestServer({ dataDir, absence });
  onTestFinished(() => server.close());
  return server;
}

async function send(url: string, { path, body, secret, method }: Request, key?: string) {
  const response =
    method === undefined
      ? await post({ url }, path, body, secret, key)
      : await fetch(new URL(path, url), {
          method,
          headers: { authorization: `Bearer ${secret}`, "idempotency-key": `"${key}"` },
        });
  const text = await response.text();
  return { status: response.status, body: text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>) };
}

/** A match with three players, and one request to it. */
async function arrange(
  server: TestServer,
  started: boolean,
  request: (match: Readonly<{ at: string; creatorKey: string; secret: string; matchID: string }>) => Request,
): Promise<Request> {
  const { matchID, creatorKey, credentials } = await seatMatch(server, {
    gameName: "rettungsrunde",
    setup: {},
    players: 3,
    started,
  });
  return request({ at: `/api/matches/${matchID}`, matchID, creatorKey, secret: credentials[0] ?? "" });
}

/** Every request that changes something, each on a match of its own. */
const requests: Readonly<Record<string, (server: TestServer) => Promise<Request>>> = {
  create: async () => ({ path: "/api/matches", body: { gameName: "quartett", setup: {} } }),
  join: (server) => arrange(server, false, ({ at }) => ({ path: `${at}/join`, body: { name: "Anna" } })),
  leave: (server) => arrange(server, false, ({ at, secret }) => ({ path: `${at}/leave`, secret })),
  start: (server) => arrange(server, false, ({ at, creatorKey }) => ({ path: `${at}/start`, secret: creatorKey })),
  async rejoin(server) {
    const { path, body } = await arrange(server, true, ({ at, matchID, creatorKey }) => ({
      path: `${at}/rejoin`,
      body: facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 0 }),
    }));
    return { path, body: (await (body as ReturnType<typeof facilitate>)).body };
  },
  "way back": (server) => arrange(server, false, ({ at, secret }) => ({ path: `${at}/way-back`, secret })),
  async replace(server) {
    const { matchID, credentials, creatorKey } = await seatMatch(server);
    const [anna, ben] = [
      await sitAt(server, { gameName: "supertrumpf", matchID, seat: 0, credentials: credentials[0] ?? "" }),
      await sitAt(server, { gameName: "supertrumpf", matchID, seat: 1, credentials: credentials[1] ?? "" }),
    ];
    await ben.goAway(anna);
    await anna.until("a seat that may get a bot", () => anna.lobby()?.players[1]?.mayGetBot === true);
    // Otherwise the computer goes on with the match.
    await facilitate(server, matchID, creatorKey, { type: "pause" });
    return { path: `/api/matches/${matchID}/replace`, body: { seat: 1 }, secret: credentials[0] ?? "" };
  },
  async again(server) {
    const { matchID, creatorKey } = await seatMatch(server);
    await facilitate(server, matchID, creatorKey, { type: "end" });
    return { path: `/api/matches/${matchID}/again`, secret: creatorKey };
  },
  ...Object.fromEntries(
    (
      [
        [true, { type: "pause" }],
        [true, { type: "skip" }],
        [true, { type: "end" }],
        [true, { type: "remove", seat: 1 }],
        [true, { type: "rejoinCode", seat: 1 }],
        [false, { type: "seatBot", strength: "easy" }],
      ] as const
    ).map(([started, body]) => [
      `facilitator's ${body.type}`,
      (server: TestServer) =>
        arrange(server, started, ({ at, creatorKey }) => ({ path: `${at}/facilitate`, body, secret: creatorKey })),
    ]),
  ),
  async "facilitator's undo"(server) {
    const { matchID, creatorKey } = await seatMatch(server, { gameName: "rettungsrunde", setup: {}, players: 3 });
    for (const type of ["skip", "skip"] as const) await facilitate(server, matchID, creatorKey, { type });
    return { path: `/api/matches/${matchID}/facilitate`, body: { type: "undo" }, secret: creatorKey };
  },
};

const versionOf = async ({ store }: TestServer, { path }: Request) =>
  (await store.load(path.split("/")[3] ?? ""))?.version;

describe("a request whose answer got lost", () => {
  it.each(Object.entries(requests))(
    "is carried out once and answered when it comes again: %s",
    async (_what, prepare) => {
      const dataDir = tempFolder();
      const server = await serve(dataDir);
      const proxy = await tcpProxy(server.url);
      const request = await prepare(server);
      const before = { created: server.store.created.length, version: (await versionOf(server, request)) ?? 0 };
      const key = newKey();
      proxy.cutAnswersTo(key);
      await expect(send(proxy.url, request, key)).rejects.toThrow("fetch failed");
      proxy.cutAnswersTo(null);
      expect(proxy.cuts()).toBe(1);
      const isCreation = request.path === "/api/matches";
      if (!isCreation) expect(await versionOf(server, request)).toBe(before.version + 1);

      const answer = await send(proxy.url, request, key);
      expect(answer.status).toBeLessThan(300);
      expect(await send(proxy.url, request, key)).toEqual(answer);
      const createsMatch = isCreation || request.path.endsWith("/again");
      expect(server.store.created.length - before.created).toBe(createsMatch ? 1 : 0);
      if (!isCreation) expect(await versionOf(server, request)).toBe(before.version + 1);

      await server.close();
      const restarted = await serve(dataDir);
      expect(await send(restarted.url, request, key)).toEqual(answer);
      const other = { ...request, path: `${request.path}?other` };
      expect(await send(restarted.url, other, key)).toEqual({
        status: 422,
        body: { code: "key-reused", message: expect.stringContaining("Idempotency-Key") },
      });
    },
  );

  it("deletes the match, and says so again", async () => {
    const server = await serve();
    const { matchID, creatorKey } = await seatMatch(server);
    const proxy = await tcpProxy(server.url);
    const request = { method: "DELETE", path: `/api/matches/${matchID}`, secret: creatorKey } as const;
    const key = newKey();
    proxy.cutAnswersTo(key);
    await expect(send(proxy.url, request, key)).rejects.toThrow("fetch failed");
    proxy.cutAnswersTo(null);
    expect(await server.store.load(matchID)).toBeUndefined();
    expect((await send(proxy.url, request, key)).status).toBe(204);
  });

  it("opens what was answered: the seat, the match, the code", async () => {
    const server = await serve();
    const created = await requests.create?.(server);
    const key = newKey();
    if (created === undefined) throw new Error("no request");
    const [first, second] = [await send(server.url, created, key), await send(server.url, created, key)];
    expect(second).toEqual(first);
    const { matchID, creatorKey } = second.body as { matchID: string; creatorKey: string };
    const joining = { path: `/api/matches/${matchID}/join`, body: { name: "Anna" } };
    const joinKey = newKey();
    await send(server.url, joining, joinKey);
    const { body: joined } = await send(server.url, joining, joinKey);
    const place = { gameName: "quartett", matchID, seat: 0, credentials: String(joined?.credentials), creatorKey };
    const anna = await sitAt(server, place);
    expect(anna.lobby()).toMatchObject({ yourSeat: 0, mayFacilitate: true, players: [{ name: "Anna" }] });
    const action = {
      path: `/api/matches/${matchID}/facilitate`,
      body: { type: "rejoinCode", seat: 0 },
      secret: creatorKey,
    };
    const codeKey = newKey();
    await send(server.url, action, codeKey);
    const { body: offered } = await send(server.url, action, codeKey);
    expect((await send(server.url, { path: `/api/matches/${matchID}/rejoin`, body: offered })).status).toBe(201);
  });

  it("costs one try where it brought a wrong code", async () => {
    const server = await serve();
    const { matchID, creatorKey } = await seatMatch(server);
    const { body } = await facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 0 });
    const wrong = {
      path: `/api/matches/${matchID}/rejoin`,
      body: { code: body.code === "000000" ? "111111" : "000000" },
    };
    const key = newKey();
    const answers = [];
    for (let tries = 0; tries < 6; tries += 1) answers.push(await send(server.url, wrong, key));
    expect(answers).toEqual(Array(6).fill({ status: 403, body: expect.objectContaining({ code: "wrong-code" }) }));
    expect((await send(server.url, { ...wrong, body })).status).toBe(201);
  });
});

describe("a key", () => {
  it("leaves nothing behind where the request was refused: it may come with another name", async () => {
    const server = await serve();
    const { path } = await arrange(server, false, ({ at }) => ({ path: `${at}/join` }));
    const key = newKey();
    expect((await send(server.url, { path, body: { name: "player 0" } }, key)).status).toBe(409);
    expect((await send(server.url, { path, body: { name: "Anna" } }, key)).status).toBe(201);
    expect((await send(server.url, { path, body: { name: "Ben" } }, key)).status).toBe(422);
  });

  it("is for one request in all: not for another match, another kind, or another person's", async () => {
    const server = await serve();
    const [one, other] = [await seatMatch(server, { started: false }), await seatMatch(server, { started: false })];
    const key = newKey();
    const leave = { path: `/api/matches/${one.matchID}/leave`, secret: one.credentials[0] ?? "" };
    expect((await send(server.url, leave, key)).status).toBe(204);
    for (const request of [
      { ...leave, secret: one.credentials[1] ?? "" },
      { path: `/api/matches/${other.matchID}/leave`, secret: other.credentials[0] ?? "" },
      { path: `/api/matches/${one.matchID}/start`, secret: one.creatorKey },
      { path: "/api/matches", body: { gameName: "quartett" } },
      { method: "DELETE", path: `/api/matches/${one.matchID}`, secret: one.creatorKey } as const,
    ]) {
      expect((await send(server.url, request, key)).status).toBe(422);
    }
    expect((await server.store.load(other.matchID))?.meta.seats).toHaveLength(2);
  });

  it("that is none is refused in words, and nothing is done", async () => {
    const server = await serve();
    const { path } = await arrange(server, false, ({ at }) => ({ path: `${at}/join` }));
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ name: "Anna" });
    const wrong = ["", "short", `"${"x".repeat(21)}"`, `"${"x".repeat(65)}"`, newKey(), `"${newKey()}", "${newKey()}"`];
    for (const key of wrong) {
      const response = await fetch(new URL(path, server.url), {
        ...{ method: "POST", body },
        headers: { ...headers, "idempotency-key": key },
      });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ message: expect.stringMatching(/key: .*22 to 64 letters/) });
    }
  });

  it("stands in no file, and neither does what it opens", async () => {
    const dataDir = tempFolder();
    const server = await serve(dataDir);
    const { path } = await arrange(server, false, ({ at }) => ({ path: `${at}/join` }));
    const key = newKey();
    const { body } = await send(server.url, { path, body: { name: "Anna" } }, key);
    const files = readdirSync(dataDir, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    expect(files.map(({ name }) => name)).toContain("matches.sqlite");
    for (const { parentPath, name } of files) {
      const content = readFileSync(join(parentPath, name), "latin1");
      expect([key, String(body?.credentials)].filter((secret) => content.includes(secret))).toEqual([]);
    }
  });
});

describe("the same request twice at the same moment", () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
    return () => postgres.remove();
  });

  it("has one effect and one answer, on one server and on two", async () => {
    const nodes = await startTestNodes(postgres);
    const server = await serve();
    for (const [one, other] of [[server, server] as const, nodes]) {
      const twice = async (request: Request) => {
        const key = newKey();
        const answers = await Promise.all([one, other, one].map(({ url }) => send(url, request, key)));
        expect(answers[0]?.status).toBeLessThan(300);
        expect(answers.slice(1)).toEqual([answers[0], answers[0]]);
        return answers[0]?.body;
      };
      const { matchID, creatorKey } = (await twice({ path: "/api/matches", body: { gameName: "quartett" } })) as Record<
        "matchID" | "creatorKey",
        string
      >;
      await twice({ path: `/api/matches/${matchID}/join`, body: { name: "Anna" } });
      const bot = { type: "seatBot", strength: "easy" };
      await twice({ path: `/api/matches/${matchID}/facilitate`, body: bot, secret: creatorKey });
      expect((await other.store.load(matchID))?.meta.seats.map(({ name }) => name)).toEqual(["Anna", "Ada"]);
      await twice({ path: `/api/matches/${matchID}/start`, secret: creatorKey });
    }
  });
});
