import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt } from "../fixtures/table-player.ts";
import { facilitate, post, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import type { MatchExport } from "../matches/match-export.ts";

async function serve(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
  const server = await startTestServer({ env });
  onTestFinished(() => server.close());
  return server;
}

const ask = ({ url }: TestServer, method: string, path: string, secret?: string) =>
  fetch(`${url}/api/matches/${path}`, {
    method,
    headers: secret === undefined ? {} : { authorization: `Bearer ${secret}` },
  });

const day = 24 * 60 * 60 * 1000;

describe("how long a match is kept", () => {
  it("is chosen at creation, within limits, and the usual time otherwise", async () => {
    const server = await serve({ RETENTION_DAYS: "20", RETENTION_DAYS_MAX: "60" });
    const create = async (keepDays?: unknown) => {
      const answer = await post(server, "/api/matches", { gameName: "quartett", keepDays });
      const { matchID } = (await answer.json()) as { matchID?: string };
      return [answer.status, matchID === undefined ? undefined : (await server.store.load(matchID))?.meta.keepDays];
    };
    expect(await create()).toEqual([201, 20]);
    expect(await create(60)).toEqual([201, 60]);
    for (const wrong of [61, 0, 1.5, "7", -1]) expect(await create(wrong)).toEqual([400, undefined]);
    const settings = await fetch(`${server.url}/api/settings`);
    expect(await settings.json()).toMatchObject({ keepDays: { defaultDays: 20, maxDays: 60 } });
  });
});

describe("deleting a match", () => {
  it("is for its creator alone, tells who watches, and leaves nothing in any file", async () => {
    const server = await serve();
    const { matchID, creatorKey, credentials } = await seatMatch(server);
    const player = await sitAt(server, {
      gameName: "supertrumpf",
      matchID,
      seat: 0,
      credentials: credentials[0] ?? "",
    });
    for (const secret of [undefined, "wrong", credentials[0]]) {
      expect((await ask(server, "DELETE", matchID, secret)).status).toBe(secret === undefined ? 401 : 403);
    }
    expect((await ask(server, "DELETE", matchID, creatorKey)).status).toBe(204);
    await player.until("the news", () => player.refusals().includes("no-such-match"));
    expect((await ask(server, "GET", matchID)).status).toBe(404);
    expect((await ask(server, "DELETE", matchID, creatorKey)).status).toBe(404);
    const files = readdirSync(server.dataDir).map((file) => readFileSync(join(server.dataDir, file), "latin1"));
    expect(files.length).toBeGreaterThan(0);
    for (const content of files) expect(content).not.toContain("Player 1");
  });
});

describe("an export", () => {
  it("tells players about themselves only, and nobody a secret", async () => {
    const server = await serve();
    const { matchID, creatorKey, credentials } = await seatMatch(server, { roundCap: 1, setup: { roundCap: 1 } });
    await facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 1 });
    const seats = await Promise.all(
      credentials.map((secret, seat) => sitAt(server, { gameName: "supertrumpf", matchID, seat, credentials: secret })),
    );
    const exported = async (secret: string | undefined) => {
      const answer = await ask(server, "GET", `${matchID}/export`, secret);
      const text = await answer.text();
      for (const hidden of [...credentials, creatorKey]) expect(text).not.toContain(hidden);
      expect(text).not.toMatch(/hash|seed|prng|plugins/i);
      return { status: answer.status, headers: answer.headers, data: JSON.parse(text) as MatchExport };
    };
    expect((await exported(undefined)).status).toBe(401);
    expect((await exported("wrong")).status).toBe(403);
    // Two hold hands: neither export may show the other's.
    const own = await exported(credentials[0]);
    expect(own.headers.get("content-disposition")).toBe(`attachment; filename="quartett-${matchID}.json"`);
    expect(own.headers.get("cache-control")).toBe("no-store");
    expect(own.data.seats).toEqual([{ seat: 0, name: "Player 0", isComputer: false }]);
    expect(own.data.view).toEqual(seats[0]?.view());
    const times = own.data.match;
    expect(Date.parse(times.deletedAt) - Date.parse(times.changedAt)).toBe(30 * day);
    const running = (await exported(creatorKey)).data;
    expect(running).toMatchObject({ view: null, moves: [] });
    expect(running.seats.map(({ name }) => name)).toEqual(["Player 0", "Player 1"]);
    expect(running.facilitation).toMatchObject([{ action: { type: "rejoinCode", seat: 1 }, by: "creator" }]);
    expect(JSON.stringify(running)).not.toMatch(/card-\d\d/);

    await playOut(server, "supertrumpf", seats);
    const moves = (await exported(creatorKey)).data.moves;
    expect(moves.length).toBeGreaterThan(0);
    for (const [seat, secret] of credentials.entries()) {
      expect((await exported(secret)).data.moves).toEqual(moves.filter((move) => move.seat === seat));
    }
  });
});
