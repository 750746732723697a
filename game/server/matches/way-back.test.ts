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

/** The match that follows one that is over. */
async function nextOf(matchID: string, secret: string): Promise<string> {
  return (
    (await (await post(server, `/api/matches/${matchID}/again`, undefined, secret)).json()) as { matchID: string }
  ).matchID;
}

const statusOf = async (matchID: string, path: string, secret: string, body?: object) =>
  (await post(server, `/api/matches/${matchID}/${path}`, body, secret)).status;

describe("whoever stands in for a facilitator who is gone", () => {
  it.each(phases)("goes on with a match that is %s", async (phase) => {
    const { matchID, creatorKey, credentials } = await matchIn(phase);
    const [anna = "", ben = ""] = credentials;
    const creator = await sitAt(server, { gameName, matchID, creatorKey });
    const second = await sitAt(server, { gameName, matchID, seat: 1, credentials: ben });
    const first = await sitAt(server, { gameName, matchID, seat: 0, credentials: anna });
    await second.until("the creator", () => second.lobby()?.standIn === null);
    const start = (secret: string) => statusOf(matchID, "start", secret);
    const startsNow = phase === "waiting";
    expect(await start(ben)).toBe(403);
    creator.socket.disconnect();
    await second.until("the lead", () => second.lobby()?.mayFacilitate === true);
    expect(await start(anna)).toBe(403);
    expect(await start(ben)).toBe(startsNow ? 204 : 409);
    if (phase === "running") expect(await statusOf(matchID, "facilitate", ben, { type: "pause" })).toBe(200);
    if (phase === "over") expect(await nextOf(matchID, ben)).toMatch(/^\w{16}$/);
    if (startsNow) await first.until("the match", () => first.lobby()?.status === "running");
    const back = await sitAt(server, { gameName, matchID, creatorKey });
    expect(back.lobby()).toMatchObject({ mayFacilitate: true, standIn: null });
  });
});

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

  it("takes the lead of the matches that followed along, at which the old device only watches", async () => {
    const { matchID, creatorKey } = await matchIn("over");
    const second = await nextOf(matchID, creatorKey);
    for (const name of ["Anna", "Ben"]) await post(server, `/api/matches/${second}/join`, { name });
    await post(server, `/api/matches/${second}/start`, undefined, creatorKey);
    await facilitate(server, second, creatorKey, { type: "end" });
    const third = await nextOf(second, creatorKey);
    const old = await sitAt(server, { gameName, matchID: third, creatorKey });
    const { creatorKey: newKey = "", alsoLeads } = await goBack(matchID, creatorKey);
    expect(alsoLeads).toEqual([second, third]);
    await old.until("no rights", () => old.lobby()?.mayFacilitate === false);
    for (const followed of [second, third]) {
      const action = { type: "seatBot", strength: "easy" };
      expect(await statusOf(followed, "facilitate", creatorKey, action)).toBe(403);
      expect(await statusOf(followed, "facilitate", newKey, action)).toBe(followed === third ? 200 : 409);
      const phone = await sitAt(server, { gameName, matchID: followed, creatorKey: newKey });
      expect(phone.lobby()).toMatchObject({ mayFacilitate: true, standIn: null });
    }
    // And back again.
    expect((await goBack(matchID, newKey)).alsoLeads).toEqual([second, third]);
  });

  it("leaves alone a next match whose lead has gone another way, or that is gone", async () => {
    const { matchID, creatorKey } = await matchIn("over");
    const next = await nextOf(matchID, creatorKey);
    const { creatorKey: ownKey = "" } = await goBack(next, creatorKey);
    const { creatorKey: newKey = "", ...rest } = await goBack(matchID, creatorKey);
    expect(rest).toEqual({});
    const path = "way-back";
    expect([await statusOf(next, path, newKey), await statusOf(next, path, ownKey)]).toEqual([403, 200]);
    const headers = { authorization: `Bearer ${ownKey}` };
    expect((await fetch(`${server.url}/api/matches/${next}`, { method: "DELETE", headers })).status).toBe(204);
    expect(Object.keys(await goBack(matchID, newKey))).toEqual(["creatorKey"]);
  });

  it("reaches the next match in the end where storing it failed, by the request that comes again", async () => {
    const { matchID, creatorKey } = await matchIn("over");
    const next = await nextOf(matchID, creatorKey);
    const { code } = (await (await askFor(matchID, creatorKey)).json()) as { code: string };
    const ask = () =>
      post(server, `/api/matches/${matchID}/rejoin`, { code }, undefined, "a-key-of-twenty-two-letters");
    server.store.onSaved = () => {
      server.store.fault = new Error("disk full");
    };
    expect((await ask()).status).toBe(503);
    server.store.onSaved = () => {};
    server.store.fault = undefined;
    const answers = [await (await ask()).json(), await (await ask()).json()] as RejoinAnswer[];
    expect(answers[0]).toEqual({ creatorKey: expect.any(String), alsoLeads: [next] });
    expect(answers[1]).toEqual(answers[0]);
    expect(await statusOf(next, "way-back", answers[0]?.creatorKey ?? "")).toBe(200);
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
