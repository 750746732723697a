import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { post, type SeatedMatch, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";

const root = join(import.meta.dirname, "../../..");
const token = "a-token-of-the-operator";

function captured() {
  const lines: string[] = [];
  return { lines, logTo: { write: (line: string) => void lines.push(line) } };
}

/** The player whose move it is, connected. */
async function leaderOf(server: TestServer, { matchID, credentials }: SeatedMatch): Promise<TablePlayer> {
  const match = await server.store.load(matchID);
  const { leader: seat } = (match?.state?.G ?? { leader: 0 }) as { leader: number };
  return sitAt(server, { gameName: "supertrumpf", matchID, seat, credentials: credentials[seat] ?? "" });
}

async function serverWith(options: Parameters<typeof startTestServer>[0]) {
  const server = await startTestServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** Plays a little, goes wrong a little, and returns every word that must stand nowhere. */
async function usage(server: Awaited<ReturnType<typeof serverWith>>): Promise<string[]> {
  const { matchID, creatorKey, credentials } = await seatMatch(server, { players: 0, started: false });
  for (const name of ["Annegret", "Bartholomäus"]) {
    const joined = await post(server, `/api/matches/${matchID}/join`, { name });
    (credentials as string[]).push(((await joined.json()) as { credentials: string }).credentials);
  }
  await post(server, `/api/matches/${matchID}/start?creatorKey=${creatorKey}`, undefined, creatorKey);
  await post(server, `/api/matches/${matchID}/join`, { name: 7 });
  const player = await leaderOf(server, { matchID, creatorKey, credentials });
  player.act("pickValue", "money");
  player.act("pickValue", "nothing");
  await player.until("the refusal", () => player.refusals().length > 0);
  server.store.fault = new Error("disk full");
  await post(server, `/api/matches/${matchID}/facilitate`, { type: "pause" }, creatorKey);
  server.store.fault = undefined;
  await post(server, `/api/matches/${matchID}/facilitate`, { type: "pause" }, creatorKey);
  return [matchID, creatorKey, ...credentials, "Annegret", "Bartholomäus", "127.0.0.1", "::1"];
}

describe("logs", () => {
  it("are JSON lines without names, secrets, matches and addresses, however much is logged", async () => {
    const { lines, logTo } = captured();
    const server = await serverWith({ logTo, env: { LOG_LEVEL: "debug" } });
    const secrets = await usage(server);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.any(Number) });
    const text = lines.filter((line) => !line.includes("Server listening at")).join("");
    for (const secret of secrets) expect(text).not.toContain(secret);
    expect(text).toContain('"route":"/api/matches/:matchID/join"');
  });

  it("hold nothing of what clients sent in the place of texts and lists, all of which is refused", async () => {
    const { lines, logTo } = captured();
    const server = await serverWith({ logTo, printRoot: root });
    const match = await seatMatch(server);
    const hostile = { length: { toString: 1 } };
    const bodies: readonly (readonly [string, object])[] = [
      ["", { gameName: hostile }],
      ["", { gameName: "supertrumpf", setup: { roundCap: hostile, values: hostile, minutes: hostile } }],
      ["", { gameName: "rettungsrunde", setup: hostile }],
      ["/join", { name: hostile }],
      ["/facilitate", { type: hostile }],
      ["/facilitate", { type: "seatBot", strength: hostile, seat: hostile }],
      ["/replace", { seat: hostile }],
      ["/rejoin", { code: hostile }],
    ];
    for (const [route, body] of bodies) {
      const path = `/api/matches${route === "" ? "" : `/${match.matchID}${route}`}`;
      const { status } = await post(server, path, body, match.creatorKey);
      expect([route, status]).toEqual([route, 400]);
    }
    for (const print of [{ product: hostile }, { product: "deck", language: hostile, cards: hostile, nosuch: 1 }]) {
      expect((await post(server, "/api/print/jobs", print)).status).toBe(400);
    }
    const player = await leaderOf(server, match);
    const packets = [
      ["sync", hostile, null],
      ["sync", match.matchID, hostile, hostile],
      ["update", hostile, 0, match.matchID, "0"],
      ["update", { type: "MAKE_MOVE", payload: { type: hostile, args: hostile, playerID: hostile } }, 0, "", "0"],
      ["update", { type: "MAKE_MOVE", payload: { type: "pickValue", args: [hostile] } }, 0, match.matchID, hostile],
      ["creator", hostile, hostile],
      ["react", match.matchID, hostile],
    ] as const;
    for (const [event, ...packet] of packets) player.socket.emit(event, ...packet);
    await player.until("all refusals", () => player.refusals().length === packets.length);
    expect(new Set(player.refusals())).toEqual(new Set(["malformed"]));
    expect(lines).toEqual([]);
  });

  it("tell an outage of the store once, and that it is over; everybody asking gets an answer", async () => {
    const { lines, logTo } = captured();
    const server = await serverWith({ logTo, env: { LOG_LEVEL: "warn" } });
    const { matchID, creatorKey, credentials } = await seatMatch(server);
    const player = await leaderOf(server, { matchID, creatorKey, credentials });
    server.store.fault = Object.assign(new Error("disk full"), { detail: "Key (name)=(Annegret)" });
    const pause = () => post(server, `/api/matches/${matchID}/facilitate`, { type: "pause" }, creatorKey);
    for (let tries = 1; tries <= 5; tries += 1) {
      const answer = await pause();
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
      player.act("pickValue", "money");
      await player.until("a refusal", () => player.refusals().length === tries);
    }
    expect(new Set(player.refusals())).toEqual(new Set(["internal"]));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      msg: "the store does not answer",
      err: { message: "disk full" },
    });
    expect(lines[0]).not.toContain("Annegret");
    server.store.fault = undefined;
    expect((await pause()).status).toBe(200);
    expect((await pause()).status).toBe(200);
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg).slice(1)).toEqual([
      "the store answers again",
    ]);
  });
});

describe("/metrics", () => {
  it("is not there without a token, and opens to the right one only", async () => {
    const closed = await serverWith({});
    expect((await fetch(`${closed.url}/metrics`)).status).toBe(404);
    const server = await serverWith({ env: { METRICS_TOKEN: token } });
    const ask = (headers: Record<string, string>) => fetch(`${server.url}/metrics`, { headers });
    expect((await ask({})).status).toBe(401);
    expect((await ask({ authorization: "Bearer wrong" })).status).toBe(401);
    const answer = await ask({ authorization: `Bearer ${token}` });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, expect.stringContaining("text/plain")]);
  });

  it("measures the moves of bots, too", async () => {
    const server = await serverWith({ env: { METRICS_TOKEN: token } });
    const seated = await seatMatch(server, {
      gameName: "rettungsrunde",
      players: 1,
      bots: ["easy", "easy"],
      setup: {},
    });
    const { matchID, credentials } = seated;
    const anna = await sitAt(server, {
      gameName: "rettungsrunde",
      matchID,
      seat: 0,
      credentials: credentials[0] ?? "",
    });
    await anna.until("two choices of bots", () => anna.stateID() === 2);
    const headers = { authorization: `Bearer ${token}` };
    const stored = async () => {
      const text = await (await fetch(`${server.url}/metrics`, { headers })).text();
      return text.split("\n").find((line) => line.startsWith('quartett_move_seconds_count{outcome="stored"}'));
    };
    await expect.poll(stored).toBe('quartett_move_seconds_count{outcome="stored"} 2');
  });

  it("tells matches, sockets, moves, queue, errors, refusals and the event loop, and nothing that clients said", async () => {
    const server = await serverWith({ env: { METRICS_TOKEN: token, LIMIT_JOINS: "2" } });
    const secrets = await usage(server);
    await server.store.workshops.create("a workshop", frameOf({ joinCode: "kalimo47" }), {});
    secrets.push("a workshop", "kalimo47");
    const answer = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    const text = await answer.text();
    const value = (series: string) =>
      Number(
        text
          .split("\n")
          .find((line) => line.startsWith(`${series} `))
          ?.split(" ")[1],
      );
    expect(value("quartett_matches_stored")).toBe(1);
    expect([value("quartett_workshops_stored"), value("quartett_workshops_watched")]).toEqual([1, 0]);
    expect(value("quartett_matches_watched")).toBe(1);
    expect(value("quartett_sockets")).toBe(1);
    expect(value('quartett_move_seconds_count{outcome="stored"}')).toBe(1);
    expect(value('quartett_move_seconds_count{outcome="refused"}')).toBe(1);
    expect(value("quartett_moves_in_progress")).toBe(0);
    expect(value("quartett_store_queue")).toBe(0);
    expect(value('quartett_errors_total{place="storage"}')).toBe(1);
    expect(value("nodejs_eventloop_lag_seconds")).toBeGreaterThanOrEqual(0);
    for (const secret of secrets) expect(text).not.toContain(secret);
    await post(server, "/api/matches/2222222222222222/join", { name: "Cäcilie" });
    const later = await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${token}` } });
    expect(await later.text()).toContain('quartett_limit_refusals_total{limit="joins"} 1');
  });
});

describe("health", () => {
  it("tells a process that lives from one that can serve", async () => {
    const server = await serverWith({});
    const ask = async (path: string) => {
      const answer = await fetch(`${server.url}${path}`);
      return [answer.status, await answer.json()];
    };
    expect(await ask("/healthz")).toEqual([200, { status: "ok" }]);
    expect(await ask("/readyz")).toEqual([200, { status: "ok" }]);
    const { check } = server.store;
    server.store.check = () => Promise.reject(new Error("gone"));
    expect(await ask("/healthz")).toEqual([200, { status: "ok" }]);
    expect(await ask("/readyz")).toEqual([503, { status: "store" }]);
    server.store.check = check;
    expect(await ask("/readyz")).toEqual([200, { status: "ok" }]);
  });

  it("says not ready while stopping, as long as proxies need, and serves meanwhile", async () => {
    const server = await startTestServer({ env: { DRAIN_SECONDS: "2" } });
    const closing = server.close();
    expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
    expect((await post(server, "/api/matches", { gameName: "quartett" })).status).toBe(201);
    await closing;
    await expect(fetch(`${server.url}/readyz`)).rejects.toThrow();
  });
});
