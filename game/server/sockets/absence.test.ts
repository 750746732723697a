import { describe, expect, it, onTestFinished } from "vitest";
import type { QuartettState, QuartettView } from "../../modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../modes/supertrumpf/rules/state.ts";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import {
  facilitate,
  post,
  type SeatedMatch,
  seatMatch,
  startTestServer,
  type TestServer,
} from "../fixtures/test-server.ts";

async function serve(absence: { phases: number; bot: number }): Promise<TestServer> {
  const server = await startTestServer({ absence });
  onTestFinished(() => server.close());
  return server;
}

function sitAll(server: TestServer, gameName: string, { matchID, credentials }: SeatedMatch): Promise<TablePlayer[]> {
  return Promise.all(
    credentials.map((secret, seat) => sitAt(server, { gameName, matchID, seat, credentials: secret })),
  );
}
const replace = async (server: TestServer, matchID: string, seat: unknown, secret?: string) => {
  const response = await post(server, `/api/matches/${matchID}/replace`, { seat }, secret);
  return response.status === 204 ? "done" : ((await response.json()) as { code: string }).code;
};
const never = 3_600_000;

describe("the seat of somebody who is gone", () => {
  it("may be given to a bot by any player after the time, and is given back on return", async () => {
    const server = await serve({ phases: never, bot: 200 });
    const gameName = "quartett";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { matchID, credentials } = seated;
    const [anna, ben, ina] = (await sitAll(server, gameName, seated)) as [TablePlayer, TablePlayer, TablePlayer];
    expect(await replace(server, matchID, 2, credentials[0])).toBe("not-allowed");
    await ina.goAway(anna);
    expect(anna.lobby()?.players[2]).toMatchObject({ mayGetBot: false });
    await anna.until("the time to be over", () => anna.lobby()?.players[2]?.mayGetBot === true);
    expect(anna.lobby()?.players.map(({ mayGetBot }) => mayGetBot)).toEqual([false, false, true]);

    expect(await replace(server, matchID, 2)).toBe("no-credentials");
    expect(await replace(server, matchID, 2, seated.creatorKey)).toBe("not-in-match");
    expect(await replace(server, matchID, 1, credentials[0])).toBe("not-allowed");
    expect(await replace(server, matchID, 7, credentials[0])).toBe("no-such-seat");
    expect(await replace(server, matchID, "2", credentials[0])).toBe("invalid-request");
    expect(await replace(server, matchID, 2, credentials[1])).toBe("done");
    expect(await replace(server, matchID, 2, credentials[1])).toBe("not-allowed");
    await ben.until("the bot", () => ben.lobby()?.players[2]?.bot === "medium");
    expect(ben.lobby()?.players[2]).toMatchObject({ isConnected: false, isFree: false, mayGetBot: false });
    const log = await server.store.log(matchID);
    const given = { kind: "facilitator", by: "player", action: { type: "seatBot", seat: 2, strength: "medium" } };
    expect(log).toContainEqual(expect.objectContaining(given));

    await playOut(server, gameName, [anna, ben], ({ view }) => {
      const asks = view<QuartettView>()?.history ?? [];
      return asks.some(({ asker }) => asker === 2) && asks.length > 5;
    });
    await facilitate(server, matchID, seated.creatorKey, { type: "pause" });
    const back = await sitAt(server, { gameName, matchID, seat: 2, credentials: credentials[2] ?? "" });
    await back.until("the seat", () => back.lobby()?.players[2]?.bot === null);
    expect(back.lobby()?.yourSeat).toBe(2);
    const state = (await server.store.load(matchID))?.state;
    expect(back.view<QuartettView>()?.hand).toEqual((state?.G as QuartettState | undefined)?.hands[2]?.toSorted());
    const moves = (await server.store.log(matchID)).flatMap((item) =>
      item.kind === "move" && item.entry.action.payload.playerID === "2" ? [item.by] : [],
    );
    expect(new Set(moves)).toEqual(new Set(["bot"]));
  });

  it("may not be given away while the match waits", async () => {
    const server = await serve({ phases: 1, bot: 1 });
    const seated = await seatMatch(server, { players: 3, started: false });
    await sitAll(server, "supertrumpf", { ...seated, credentials: seated.credentials.slice(0, 2) });
    expect(await replace(server, seated.matchID, 2, seated.credentials[0])).toBe("not-allowed");
  });
});

describe("phases that wait for several", () => {
  it("of the Rettungsrunde do not wait for who is gone, in any of them, and wait again for who is back", async () => {
    const server = await serve({ phases: 60, bot: never });
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 3, setup: { rounds: 3 } });
    const { matchID, credentials } = seated;
    const [anna, ben, ina] = (await sitAll(server, gameName, seated)) as [TablePlayer, TablePlayer, TablePlayer];
    const view = () => anna.view<RettungsrundeView>();
    // The last one to choose, in a secret phase, goes away instead.
    anna.act("pickCause", 1);
    ben.act("pickCause", 2);
    await ina.until("two choices", () => ina.view<RettungsrundeView>()?.waitingFor.join() === "2");
    await ina.goAway(anna);
    await anna.until("the reveal", () => view()?.phase === "talk");
    expect(view()).toMatchObject({ absent: [false, false, true], diagnoses: [1, 2, null] });
    const log = await server.store.log(matchID);
    expect(log.at(-1)).toMatchObject({
      by: "table",
      entry: { action: { payload: { type: "setAbsent", args: [2, true] } } },
    });

    await playOut(server, gameName, [anna, ben], (player) => player.view<RettungsrundeView>()?.round === 2);
    const back = await sitAt(server, { gameName, matchID, seat: 2, credentials: credentials[2] ?? "" });
    await anna.until("everybody", () => view()?.absent.includes(true) === false);
    expect(view()?.waitingFor).toContain(2);
    await playOut(server, gameName, [anna, ben, back], (player) => player.view<RettungsrundeView>()?.phase === "vote");
    // Two are gone, and the third plays on to the end.
    await back.goAway(anna);
    await ben.goAway(anna);
    await playOut(server, gameName, [anna]);
    expect(anna.result()).toMatchObject({ endedBy: expect.stringMatching(/^(rounds|trust)$/) });
  });

  it("of Quartett do not wait either", async () => {
    const server = await serve({ phases: 60, bot: never });
    const gameName = "quartett";
    const seated = await seatMatch(server, { gameName, players: 3, setup: { learningSeconds: 0 } });
    const [anna, ben, ina] = (await sitAll(server, gameName, seated)) as [TablePlayer, TablePlayer, TablePlayer];
    const isLooking = (player: TablePlayer) => player.view<QuartettView>()?.phase === "learning";
    await playOut(server, gameName, [anna, ben, ina], isLooking);
    await ina.goAway(anna);
    // What is sent meanwhile may be a step behind.
    for (const player of [anna, ben]) {
      await player.until("the absence", () => player.view<QuartettView>()?.absent.join() === "2");
    }
    const laid = anna.view<QuartettView>()?.laid.length;
    anna.act("ready", laid ?? 0);
    ben.act("ready", laid ?? 0);
    await anna.until("the next ask", () => anna.view<QuartettView>()?.phase === "ask");
    expect(anna.view<QuartettView>()?.absent).toEqual([2]);
  });

  it("of Supertrumpf do not wait either, and wait again for who is back to read", async () => {
    const server = await serve({ phases: 60, bot: never });
    const gameName = "supertrumpf";
    const seated = await seatMatch(server, { players: 3, setup: { roundCap: 1 } });
    const { matchID, credentials } = seated;
    const people = (await sitAll(server, gameName, seated)) as [TablePlayer, TablePlayer, TablePlayer];
    const view = (player: TablePlayer) => player.view<SupertrumpfView>();
    await playOut(server, gameName, people, (player) => (view(player)?.learning?.trick ?? null) !== null);
    const [anna, ben, ina] = people;
    await ina.goAway(anna);
    await anna.until("the absence", () => view(anna)?.learning?.absent?.join() === "2");
    const back = await sitAt(server, { gameName, matchID, seat: 2, credentials: credentials[2] ?? "" });
    await anna.until("everybody", () => view(anna)?.learning?.absent?.length === 0);
    anna.act("ready");
    ben.act("ready");
    await anna.until("two readers", () => view(anna)?.learning?.ready.length === 2);
    expect(anna.result()).toBeUndefined();
    await back.goAway(anna);
    await anna.until("the end", () => anna.result() !== undefined);
  });

  it("do not mind a short loss of the network", async () => {
    const server = await serve({ phases: never, bot: never });
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { matchID, credentials } = seated;
    const [anna, ben, ina] = (await sitAll(server, gameName, seated)) as [TablePlayer, TablePlayer, TablePlayer];
    await ina.goAway(anna);
    anna.act("pickCause", 1);
    ben.act("pickCause", 2);
    await anna.until("two choices", () => anna.view<RettungsrundeView>()?.waitingFor.join() === "2");
    const back = await sitAt(server, { gameName, matchID, seat: 2, credentials: credentials[2] ?? "" });
    back.act("pickCause", 3);
    await anna.until("the reveal", () => anna.view<RettungsrundeView>()?.diagnoses?.join() === "1,2,3");
    const log = await server.store.log(matchID);
    expect(log.filter((item) => item.kind === "move" && item.by === "table")).toEqual([]);
  });
});
