import { describe, expect, it, onTestFinished } from "vitest";
import { deckFilePath } from "../../protocol/public-match.ts";
import { metaOf } from "../fixtures/store-suite.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testDecks } from "../fixtures/test-decks.ts";
import { facilitate, post, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { limitStored } from "../limits/stored-limit.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";

async function limited(env: Readonly<Record<string, string>>): Promise<TestServer> {
  const server = await startTestServer({ env });
  onTestFinished(() => server.close());
  return server;
}

const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
const unknown = "/api/matches/2222222222222222";

describe("a limit of an address", () => {
  it("answers small, says when to come again, and counts the API and everything apart", async () => {
    const server = await limited({ LIMIT_API_REQUESTS: "2", LIMIT_REQUESTS: "6" });
    const look = (path: string) => fetch(`${server.url}${path}`);
    expect((await look(unknown)).status).toBe(404);
    expect((await look(unknown)).status).toBe(404);
    const refused = await look(unknown);
    // Files of decks are no calls: 250 people load their pictures at once.
    expect((await look(deckFilePath(testDecks[0], "de/deck.json"))).status).toBe(200);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    const text = await refused.text();
    expect(JSON.parse(text)).toEqual({ code: "too-many", message: expect.any(String) });
    expect(text.length).toBeLessThan(200);
    expect((await look("/healthz")).status).toBe(200);
    expect((await look("/healthz")).status).toBe(200);
    expect((await look("/healthz")).status).toBe(429);
  });

  it("goes by the peer alone without a trusted proxy, and by what the proxy saw with one", async () => {
    const direct = await limited({ LIMIT_API_REQUESTS: "1" });
    await fetch(`${direct.url}${unknown}`, from("192.0.2.1"));
    expect((await fetch(`${direct.url}${unknown}`, from("192.0.2.2"))).status).toBe(429);

    const behind = await limited({ LIMIT_API_REQUESTS: "1", TRUST_PROXY: "1" });
    await fetch(`${behind.url}${unknown}`, from("192.0.2.1"));
    expect((await fetch(`${behind.url}${unknown}`, from("192.0.2.2"))).status).toBe(404);
    expect((await fetch(`${behind.url}${unknown}`, from("192.0.2.9, 192.0.2.1"))).status).toBe(429);
  });

  it("bounds the matches and the joins of an address", async () => {
    const server = await limited({ LIMIT_CREATIONS: "2", LIMIT_JOINS: "1" });
    const create = () => post(server, "/api/matches", { gameName: "quartett" });
    const { matchID } = (await (await create()).json()) as { matchID: string };
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(429);
    expect(server.store.created).toHaveLength(2);
    const join = (name: string) => post(server, `/api/matches/${matchID}/join`, { name });
    expect((await join("Anna")).status).toBe(201);
    expect((await join("Berta")).status).toBe(429);
    expect((await server.store.load(matchID))?.meta.seats).toHaveLength(1);
  });

  it("of 0 is none", async () => {
    const server = await limited({ LIMIT_API_REQUESTS: "0" });
    for (let request = 0; request < 20; request += 1) {
      expect((await fetch(`${server.url}${unknown}`)).status).toBe(404);
    }
  });
});

describe("the limit of stored matches", () => {
  it("refuses the next one, and takes it once another is gone", async () => {
    const server = await limited({ LIMIT_MATCHES: "2" });
    const create = () => post(server, "/api/matches", { gameName: "quartett" });
    const { matchID } = (await (await create()).json()) as { matchID: string };
    expect((await create()).status).toBe(201);
    const refused = await create();
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([503, "server-full"]);
    await server.store.delete(matchID);
    expect((await create()).status).toBe(201);
  });

  it("counts workshops apart, which have a limit of their own", async () => {
    const refused: string[] = [];
    const max = { matches: 1, workshops: 2 };
    const onRefused = (what: string) => void refused.push(what);
    const { workshops, ...store } = limitStored(openSqliteStore(tempFolder()), { max, now: () => 0, onRefused });
    onTestFinished(() => store.close());
    const open = (id: string) => workshops.create(id, frameOf({ joinCode: id }), "");
    await store.create("one", metaOf());
    for (const id of ["one", "two"]) await open(id);
    await expect(open("three")).rejects.toMatchObject({ status: 503, code: "server-full" });
    await expect(store.create("two", metaOf())).rejects.toMatchObject({ status: 503, code: "server-full" });
    expect([refused, await workshops.load("three")]).toEqual([["workshops", "matches"], undefined]);
    await workshops.delete("one");
    await open("three");
  });
});

describe("wrong secrets", () => {
  it("are counted; then codes are not even looked at, while a right key still opens", async () => {
    const server = await limited({ LIMIT_WRONG_SECRETS: "3" });
    const { matchID, creatorKey, credentials } = await seatMatch(server);
    const { body } = await facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 1 });
    const wrong = body.code === "000000" ? "000001" : "000000";
    const rejoin = (code: string) => post(server, `/api/matches/${matchID}/rejoin`, { code });
    expect((await rejoin(wrong)).status).toBe(403);
    expect((await facilitate(server, matchID, "wrong", { type: "pause" })).status).toBe(403);
    // No secret is wrong here: the player just has no right to it.
    expect((await facilitate(server, matchID, credentials[0], { type: "pause" })).status).toBe(403);
    expect((await rejoin(wrong)).status).toBe(403);
    expect((await rejoin(wrong)).status).toBe(429);
    expect((await rejoin(body.code ?? "")).status).toBe(429);
    expect((await facilitate(server, matchID, "wrong", { type: "pause" })).status).toBe(429);
    expect((await facilitate(server, matchID, creatorKey, { type: "pause" })).status).toBe(200);
  });
});
