import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MatchStatus, RejoinAnswer } from "../../protocol/public-match.ts";
import { sitAt } from "../fixtures/table-player.ts";
import {
  facilitate,
  post,
  type SeatedMatch,
  seatMatch,
  startTestServer,
  type TestServer,
} from "../fixtures/test-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const gameName = "quartett";
const phases: readonly MatchStatus[] = ["waiting", "running", "over"];

async function matchIn(phase: MatchStatus, playersOnly = false): Promise<SeatedMatch> {
  const seated = await seatMatch(server, { gameName, setup: {}, playersOnly, started: phase !== "waiting" });
  if (phase === "over") await facilitate(server, seated.matchID, seated.creatorKey, { type: "end" });
  return seated;
}

const askFor = (matchID: string, secret: string, body?: object) =>
  post(server, `/api/matches/${matchID}/way-back`, body, secret);

/** What another device gets for the code that this one is shown. */
async function goBack(matchID: string, secret: string, body?: object): Promise<RejoinAnswer> {
  const { code } = (await (await askFor(matchID, secret, body)).json()) as { code: string };
  expect(code).toMatch(/^\d{6}$/);
  const answer = await post(server, `/api/matches/${matchID}/rejoin`, { code });
  expect(answer.status).toBe(201);
  expect((await post(server, `/api/matches/${matchID}/rejoin`, { code })).status).toBe(403);
  return (await answer.json()) as RejoinAnswer;
}

describe("a code for another device", () => {
  it.each(phases)("takes the lead along while the match is %s, and the old device only watches", async (phase) => {
    const { matchID, creatorKey } = await matchIn(phase, true);
    const old = await sitAt(server, { gameName, matchID, creatorKey });
    const { creatorKey: newKey = "", ...rest } = await goBack(matchID, creatorKey);
    expect(rest).toEqual({});
    expect(newKey).not.toBe(creatorKey);
    await old.until("no rights", () => old.lobby()?.mayFacilitate === false);
    const phone = await sitAt(server, { gameName, matchID, creatorKey: newKey });
    expect(phone.lobby()?.mayFacilitate).toBe(true);
    old.socket.emit("creator", matchID, creatorKey);
    await old.until("a refusal", () => old.refusals().includes("not-creator"));
    const bySecret = async (path: string, secret: string) =>
      (
        await post(
          server,
          `/api/matches/${matchID}/${path}`,
          path === "facilitate" ? { type: "pause" } : undefined,
          secret,
        )
      ).status;
    const path = { waiting: "start", running: "facilitate", over: "again" }[phase];
    expect(await bySecret(path, creatorKey)).toBe(403);
    expect(await bySecret(path, newKey)).toBeLessThan(300);
  });

  it.each(phases)(
    "takes a seat along while the match is %s, asked for by whoever sits there or by the creator",
    async (phase) => {
      const { matchID, creatorKey, credentials } = await matchIn(phase);
      const [anna = "", ben = ""] = credentials;
      const old = await sitAt(server, { gameName, matchID, seat: 1, credentials: ben });
      const own = await goBack(matchID, ben);
      expect(own).toEqual({ seat: 1, credentials: expect.any(String) });
      await old.until("no seat", () => old.lobby()?.yourSeat === null);
      const back = await sitAt(server, { gameName, matchID, seat: 1, credentials: own.credentials ?? "" });
      expect(back.lobby()).toMatchObject({ yourSeat: 1, status: phase });
      const { body } = await facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 0 });
      const given = (await (await post(server, `/api/matches/${matchID}/rejoin`, body)).json()) as RejoinAnswer;
      expect(given).toEqual({ seat: 0, credentials: expect.any(String) });
      expect(given.credentials).not.toBe(anna);
    },
  );

  it("takes lead and seat along together for a creator who plays", async () => {
    const { matchID, creatorKey, credentials } = await matchIn("running");
    const keys = await goBack(matchID, creatorKey, { credentials: credentials[0] });
    const place = {
      gameName,
      matchID,
      seat: 0,
      credentials: keys.credentials ?? "",
      creatorKey: keys.creatorKey ?? "",
    };
    expect((await sitAt(server, place)).lobby()).toMatchObject({ yourSeat: 0, mayFacilitate: true });
  });

  it("is given to nobody but its holder", async () => {
    const { matchID, creatorKey, credentials } = await matchIn("waiting");
    const other = await matchIn("waiting");
    const [anna = "", ben = ""] = credentials;
    for (const [secret, body] of [
      ["wrong-secret", undefined],
      [other.creatorKey, undefined],
      [anna, { credentials: ben }],
      [anna, { credentials: anna }],
      [creatorKey, { credentials: "wrong-secret" }],
      [creatorKey, { credentials: creatorKey }],
    ] as const) {
      expect((await askFor(matchID, secret, body)).status).toBe(403);
    }
    for (const body of [{ credentials: 1 }, { credentials: "a b" }, { seat: 0 }, []]) {
      expect((await askFor(matchID, creatorKey, body)).status).toBe(400);
    }
    expect((await post(server, `/api/matches/${matchID}/way-back`)).status).toBe(401);
    expect((await server.store.load(matchID))?.version).toBe(2);
  });

  it("of the lead is closed by five wrong tries like every other, and stored nowhere as it is", async () => {
    const { matchID, creatorKey } = await matchIn("waiting");
    const { code } = (await (await askFor(matchID, creatorKey)).json()) as { code: string };
    expect(JSON.stringify(await server.store.load(matchID))).not.toContain(`"${code}"`);
    for (let tries = 0; tries < 5; tries += 1) {
      const wrong = { code: code === "000000" ? "111111" : "000000" };
      expect((await post(server, `/api/matches/${matchID}/rejoin`, wrong)).status).toBe(403);
    }
    expect((await post(server, `/api/matches/${matchID}/rejoin`, { code })).status).toBe(403);
    expect((await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey)).status).toBe(204);
  });
});
