import { describe, expect, it, onTestFinished } from "vitest";
import type { QuartettView } from "../../modes/quartett/rules/state.ts";
import { sitAt } from "../fixtures/table-player.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testMatchDecks } from "../fixtures/test-decks.ts";
import { facilitate, post, seatMatch, startTestServer } from "../fixtures/test-server.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { MatchService } from "./match-service.ts";
import { seatOf } from "./seating.ts";

const minute = 60_000;

/** A match that waits, with two players and codes for both seats. */
async function open() {
  const store = openSqliteStore(tempFolder());
  onTestFinished(() => store.close());
  const clock = { now: 1000 };
  const service = new MatchService({
    store,
    decks: testMatchDecks(store),
    now: () => clock.now,
    reportError: () => {},
  });
  const { matchID } = await service.create("quartett", {});
  const links = [(await service.join(matchID, "Anna")).credentials, (await service.join(matchID, "Ben")).credentials];
  const offer = async (seat: number) => {
    const { code } = await service.facilitate(matchID, { type: "rejoinCode", seat }, "creator");
    return code ?? "";
  };
  const codes = [await offer(0), await offer(1)] as const;
  const wrong = ["000000", "111111", "222222"].find((code) => !codes.includes(code)) ?? "";
  const seatsOpenedBy = async (credentials: string) => seatOf(await service.find(matchID), credentials);
  return { store, clock, service, matchID, links, offer, codes, wrong, seatsOpenedBy };
}
const refused = expect.objectContaining({ code: "wrong-code", status: 403 });

describe("a code to join again", () => {
  it("opens its seat once, and the lost link no longer does", async () => {
    const { service, matchID, links, codes, seatsOpenedBy } = await open();
    expect(codes[0]).toMatch(/^\d{6}$/);
    const { seat, credentials = "" } = await service.rejoin(matchID, codes[1]);
    expect(seat).toBe(1);
    expect(await seatsOpenedBy(credentials)).toBe(1);
    expect(await seatsOpenedBy(links[1] ?? "")).toBeUndefined();
    expect(await seatsOpenedBy(links[0] ?? "")).toBe(0);
    await expect(service.rejoin(matchID, codes[1])).rejects.toEqual(refused);
    expect(await seatsOpenedBy(credentials)).toBe(1);
  });

  it("is closed for good by five wrong tries, and not by four", async () => {
    const { service, matchID, codes, wrong, offer } = await open();
    for (let tries = 0; tries < 4; tries += 1) await expect(service.rejoin(matchID, wrong)).rejects.toEqual(refused);
    expect((await service.rejoin(matchID, codes[0])).seat).toBe(0);
    await expect(service.rejoin(matchID, wrong)).rejects.toEqual(refused);
    await expect(service.rejoin(matchID, codes[1])).rejects.toEqual(refused);
    expect((await service.rejoin(matchID, await offer(1))).seat).toBe(1);
  });

  it("is closed by wrong tries at the same time, too", async () => {
    const { service, matchID, codes, wrong } = await open();
    const tries = await Promise.allSettled(
      [...Array(5).fill(wrong), codes[0]].map((it) => service.rejoin(matchID, it)),
    );
    expect(tries.map(({ status }) => status)).toEqual(Array(6).fill("rejected"));
  });

  it("costs nothing to try where none is open, and none is given for a seat that nobody lost", async () => {
    const { service, matchID, wrong, codes, store } = await open();
    for (const code of codes) await service.rejoin(matchID, code);
    const before = await store.load(matchID);
    await expect(service.rejoin(matchID, wrong)).rejects.toEqual(refused);
    expect(await store.load(matchID)).toEqual(before);
    await service.facilitate(matchID, { type: "seatBot", strength: "easy" }, "creator");
    const forBot = service.facilitate(matchID, { type: "rejoinCode", seat: 2 }, "creator");
    await expect(forBot).rejects.toEqual(expect.objectContaining({ code: "not-allowed" }));
  });

  it("expires after half an hour", async () => {
    const { service, matchID, codes, clock } = await open();
    clock.now += 30 * minute - 1;
    expect((await service.rejoin(matchID, codes[0])).seat).toBe(0);
    clock.now += 1;
    await expect(service.rejoin(matchID, codes[1])).rejects.toEqual(refused);
  });

  it("takes the place of an earlier one for the same seat", async () => {
    const { service, matchID, codes, offer } = await open();
    const later = await offer(0);
    if (later !== codes[0]) await expect(service.rejoin(matchID, codes[0])).rejects.toEqual(refused);
    expect((await service.rejoin(matchID, later)).seat).toBe(0);
  });

  it("is stored nowhere as it is, the log included", async () => {
    const { store, matchID, codes } = await open();
    const told = JSON.stringify([await store.load(matchID), await store.log(matchID)]);
    for (const code of codes) expect(told).not.toContain(`"${code}"`);
    expect(await store.log(matchID)).toMatchObject([0, 1].map((seat) => ({ action: { type: "rejoinCode", seat } })));
  });

  it("brings a person back to a running match: the old tab only watches, a bot that stood in gets up", async () => {
    const server = await startTestServer();
    onTestFinished(() => server.close());
    const gameName = "quartett";
    const { matchID, creatorKey, credentials } = await seatMatch(server, { gameName, players: 3, setup: {} });
    const oldTab = await sitAt(server, { gameName, matchID, seat: 0, credentials: credentials[0] ?? "" });
    const hand = oldTab.view<QuartettView>()?.hand;
    await facilitate(server, matchID, creatorKey, { type: "pause" });
    await facilitate(server, matchID, creatorKey, { type: "seatBot", seat: 0, strength: "easy" });
    const { body } = await facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 0 });
    for (const code of ["12345", "1234567", "abcdef", 123456, null]) {
      expect((await post(server, `/api/matches/${matchID}/rejoin`, { code })).status).toBe(400);
    }
    const answer = await post(server, `/api/matches/${matchID}/rejoin`, body);
    expect(answer.status).toBe(201);
    const again = (await answer.json()) as { seat: number; credentials: string };
    await oldTab.until("to be a spectator", () => oldTab.lobby()?.yourSeat === null);
    await oldTab.until("no cards", () => oldTab.view<QuartettView>()?.hand.length === 0);
    const back = await sitAt(server, { gameName, matchID, ...again });
    expect(back.view<QuartettView>()?.hand).toEqual(hand);
    expect(back.lobby()?.players[0]).toMatchObject({ bot: null, isFree: false, isConnected: true });
    expect((await post(server, `/api/matches/${matchID}/rejoin`, body)).status).toBe(403);
    expect([...oldTab.packets, ...back.packets].join()).not.toContain(`"${body.code}"`);
  });
});
