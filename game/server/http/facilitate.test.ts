import type { State } from "boardgame.io";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createEngine } from "../../engine/engine.ts";
import { seededRandom } from "../../mode/seeded-random.ts";
import { testGames } from "../../modes/fixtures/test-deck.ts";
import type { QuartettView } from "../../modes/quartett/rules/state.ts";
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
import { type MatchLogEntry, replayOf } from "../matches/match-record.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const everyGame = [...testGames.keys()];
const done = { status: 200, body: {} };
const refused = (status: number, code: string) => ({ status, body: { code, message: expect.any(String) } });
/** The same of a request in which a schema has found something wrong: it is told field by field. */
const wrong = (code: "invalid-request" | "invalid-setup") => {
  const finding = { code: expect.any(String), values: expect.anything(), expected: expect.any(String) };
  const { status, body } = refused(400, code);
  const findings = expect.arrayContaining([{ field: expect.any(String), ...finding }]);
  return { status, body: { ...body, findings } };
};

async function stored(matchID: string) {
  const match = await server.store.load(matchID);
  if (match?.state == null) throw new Error("the match has no state");
  return { meta: match.meta, state: match.state, G: match.state.G as Readonly<Record<string, unknown>> };
}
const actionsIn = (log: readonly MatchLogEntry[]) =>
  log.flatMap((item) => (item.kind === "facilitator" ? [`${item.by}: ${item.action.type}`] : []));

/** Everybody with credentials at the table, and the creator beside it. */
async function sitDown(gameName: string, { matchID, credentials, creatorKey }: SeatedMatch) {
  const people: TablePlayer[] = [];
  for (const [seat, secret] of credentials.entries()) {
    people.push(await sitAt(server, { gameName, matchID, seat, credentials: secret }));
  }
  return { people, creator: await sitAt(server, { gameName, matchID, creatorKey }) };
}

/**
 * Plays until bots have moved after the person, and stops there; gives the state before that person's move. The person
 * lets them, and moves only where nobody else would.
 */
async function playUntilBotsFollowed(gameName: string, matchID: string, person: TablePlayer) {
  const mode = testGames.get(gameName);
  const random = seededRandom(1);
  let last = (await stored(matchID)).state;
  let before: State | undefined;
  let hasFollowed = false;
  let made = 0;
  server.store.onSaved = (id, { state, log = [] }) => {
    if (id !== matchID || state === undefined) return;
    for (const item of log) {
      if (item.kind !== "move") continue;
      if (item.by === "person") {
        before = last;
        made += 1;
      }
      hasFollowed = item.by === "bot" && before !== undefined;
    }
    last = state;
  };
  onTestFinished(() => {
    server.store.onSaved = () => {};
  });
  const isAwaited = () =>
    person.stateID() === last._stateID && mode?.doing(last.G).seats.every((seat) => seat === person.seat) === true;
  while (true) {
    await person.until("nobody else to have something to do", isAwaited);
    if (hasFollowed && (before?._stateID ?? 0) > 2) return () => before;
    const choice = mode?.bot(person.view(), person.seat ?? -1, "medium", random);
    if (choice == null) throw new Error("the table waits for nobody");
    const moves = made;
    person.act(choice.move, ...choice.args);
    await person.until(`${choice.move} to be made`, () => made > moves);
  }
}

describe("undo", () => {
  it.each(everyGame)("takes back the last move of a person in %s, and those of bots after it", async (gameName) => {
    const seated = await seatMatch(server, { gameName, players: 1, bots: ["easy", "easy"], setup: {} });
    const { matchID, creatorKey } = seated;
    const { people, creator } = await sitDown(gameName, seated);
    const [person] = people;
    if (person === undefined) throw new Error("nobody sits there");
    const previous = await playUntilBotsFollowed(gameName, matchID, person);
    expect(await facilitate(server, matchID, creatorKey, { type: "pause" })).toEqual(done);
    const { state: latest } = await stored(matchID);
    expect(await facilitate(server, matchID, creatorKey, { type: "undo" })).toEqual(done);
    const { state: undone, G } = await stored(matchID);
    expect(G).toEqual(previous()?.G);
    expect(undone.ctx).toEqual(previous()?.ctx);
    expect(undone._stateID).toBe(latest._stateID + 1);

    const engine = createEngine(testGames.get(gameName)?.game ?? {});
    const replay = replayOf(await server.store.log(matchID));
    const entries = replay?.moves.map(({ entry }) => entry) ?? [];
    expect(engine.replay(replay?.start as State, entries).G).toEqual(G);
    for (const player of [...people, creator]) {
      await player.until("the state as it was", () => player.stateID() === undone._stateID);
      expect(player.view()).toEqual(engine.view(undone, player.seat).G);
    }
    await facilitate(server, matchID, creatorKey, { type: "resume" });
    await playOut(server, gameName, people);
    await creator.until("the end", () => creator.result() !== undefined);
    const log = await server.store.log(matchID);
    expect(actionsIn(log)).toEqual([
      ...Array(2).fill("creator: seatBot"),
      ...["pause", "undo", "resume"].map((it) => `creator: ${it}`),
    ]);
  });

  it("opens a match again that was ended by mistake, and a talk that was skipped", async () => {
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { matchID, creatorKey } = seated;
    const { people, creator } = await sitDown(gameName, seated);
    const phase = () => creator.view<RettungsrundeView>()?.phase;
    await playOut(server, gameName, people, (player) => player.view<RettungsrundeView>()?.phase === "talk");
    await creator.until("the talk", () => phase() === "talk");
    const talk = (await stored(matchID)).G;
    await facilitate(server, matchID, creatorKey, { type: "skip" });
    await creator.until("the next phase", () => phase() === "measure");
    await facilitate(server, matchID, creatorKey, { type: "end" });
    await creator.until("the end", () => creator.lobby()?.status === "over");
    for (const expected of ["measure", "talk"]) {
      expect(await facilitate(server, matchID, creatorKey, { type: "undo" })).toEqual(done);
      await creator.until("the phase before", () => phase() === expected && creator.lobby()?.status === "running");
      expect(creator.result()).toBeUndefined();
    }
    expect((await stored(matchID)).G).toEqual(talk);
  });

  it("takes back no more than people did: not the moves of bots alone, and nothing before the start", async () => {
    const gameName = "quartett";
    const waiting = await seatMatch(server, { gameName, started: false, setup: {} });
    const nothing = refused(409, "nothing-to-undo");
    expect(await facilitate(server, waiting.matchID, waiting.creatorKey, { type: "undo" })).toEqual(nothing);
    const seated = await seatMatch(server, { gameName, players: 0, bots: ["easy", "easy", "easy"], setup: {} });
    const { creator } = await sitDown(gameName, seated);
    await creator.until("moves of bots", () => creator.stateID() > 4);
    expect(await facilitate(server, seated.matchID, seated.creatorKey, { type: "undo" })).toEqual(nothing);
    expect((await stored(seated.matchID)).state._stateID).toBeGreaterThan(4);
  });

  it("is not for players: boardgame.io's own is refused", async () => {
    const seated = await seatMatch(server);
    const { people } = await sitDown("supertrumpf", seated);
    people[0]?.socket.emit("update", { type: "UNDO", payload: { playerID: "0" } }, 0, seated.matchID, "0");
    await people[0]?.until("a refusal", () => people[0]?.refusals().length === 1);
    expect(people[0]?.refusals()).toEqual(["malformed"]);
  });
});

describe("pause", () => {
  it("lets neither people nor bots move until it is over", async () => {
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 1, bots: ["easy", "easy"], setup: {} });
    const { matchID, creatorKey, credentials } = seated;
    await facilitate(server, matchID, creatorKey, { type: "pause" });
    const player = await sitAt(server, { gameName, matchID, seat: 0, credentials: credentials[0] ?? "" });
    expect(player.lobby()).toMatchObject({ isPaused: true, phaseEndsIn: null });
    player.act("pickCause", 3);
    await player.until("a refusal", () => player.refusals().length === 1);
    expect(player.refusals()).toEqual(["paused"]);
    for (let look = 0; look < 20; look += 1) await fetch(`${server.url}/healthz`);
    expect((await stored(matchID)).state._stateID).toBe(0);
    await facilitate(server, matchID, creatorKey, { type: "resume" });
    await player.until("the bots' choices", () => player.view<RettungsrundeView>()?.acted.join() === "false,true,true");
    player.act("pickCause", 3);
    await player.until("the talk", () => player.view<RettungsrundeView>()?.phase !== "diagnosis");
    expect(player.lobby()?.isPaused).toBe(false);
  });

  it("is refused before the start and after the end", async () => {
    const { matchID, creatorKey } = await seatMatch(server, { started: false });
    expect(await facilitate(server, matchID, creatorKey, { type: "pause" })).toEqual(refused(409, "not-started"));
    await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey);
    expect(await facilitate(server, matchID, creatorKey, { type: "end" })).toEqual(done);
    for (const type of ["pause", "end"] as const) {
      expect(await facilitate(server, matchID, creatorKey, { type })).toEqual(refused(409, "over"));
    }
  });
});

describe("skip and end", () => {
  it("skip ends the talk and the debrief of the Rettungsrunde", async () => {
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { people, creator } = await sitDown(gameName, seated);
    for (const [phase, next] of [
      ["talk", "measure"],
      ["debrief", "diagnosis"],
    ] as const) {
      const isIn = (name: string, player: TablePlayer) => player.view<RettungsrundeView>()?.phase === name;
      await playOut(server, gameName, people, (player) => isIn(phase, player));
      expect(await facilitate(server, seated.matchID, seated.creatorKey, { type: "skip" })).toEqual(done);
      await creator.until(next, () => isIn(next, creator));
    }
    expect(actionsIn(await server.store.log(seated.matchID))).toContain("creator: skip");
  });

  it("skip ends the learning moment of Quartett, and there is nothing to skip while one asks", async () => {
    const gameName = "quartett";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { people, creator } = await sitDown(gameName, seated);
    const view = () => creator.view<QuartettView>();
    await playOut(server, gameName, people, (player) => player.view<QuartettView>()?.phase === "learning");
    await creator.until("the learning moment", () => view()?.phase === "learning");
    await facilitate(server, seated.matchID, seated.creatorKey, { type: "skip" });
    await creator.until("the next ask", () => view()?.phase === "ask");
    const nothing = refused(409, "nothing-to-skip");
    expect(await facilitate(server, seated.matchID, seated.creatorKey, { type: "skip" })).toEqual(nothing);
  });

  it("skip ends the learning moment of Supertrumpf, and with it the match", async () => {
    const gameName = "supertrumpf";
    const seated = await seatMatch(server, { roundCap: 2 });
    const { people, creator } = await sitDown(gameName, seated);
    await playOut(server, gameName, people, (player) => player.view<SupertrumpfView>()?.phase === "learning");
    expect(await facilitate(server, seated.matchID, seated.creatorKey, { type: "skip" })).toEqual(done);
    await creator.until("the end", () => creator.result() !== undefined);
  });

  it.each(everyGame)("end gives %s a result as it stands", async (gameName) => {
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { people } = await sitDown(gameName, seated);
    expect(await facilitate(server, seated.matchID, seated.creatorKey, { type: "end" })).toEqual(done);
    await people[2]?.until("the end", () => people[2]?.result() !== undefined);
    expect(people[2]?.lobby()?.status).toBe("over");
  });
});

describe("seats", () => {
  it("remove frees the seat and keeps its cards for the next who joins", async () => {
    const gameName = "quartett";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { matchID, creatorKey, credentials } = seated;
    const { people, creator } = await sitDown(gameName, seated);
    const [, removed] = people;
    const hand = removed?.view<QuartettView>()?.hand ?? [];
    expect(hand.length).toBeGreaterThan(5);
    expect(await facilitate(server, matchID, creatorKey, { type: "remove", seat: 1 })).toEqual(done);
    await removed?.until("to be a spectator", () => removed.lobby()?.yourSeat === null);
    await removed?.until("no cards", () => removed.view<QuartettView>()?.hand.length === 0);
    removed?.act("ask", 0, "card-00");
    await removed?.until("a refusal", () => removed.refusals().length === 1);
    expect(removed?.refusals()).toEqual(["not-your-seat"]);
    expect(creator.lobby()?.players[1]).toMatchObject({ isFree: true, isConnected: false, bot: null });
    // The learning moment of a dealt quartet does not wait for the free seat.
    await creator.until("an absent seat", () => creator.view<QuartettView>()?.absent.join() === "1");

    const joined = await post(server, `/api/matches/${matchID}/join`, { name: "Ina" });
    expect(joined.status).toBe(201);
    const { seat, credentials: secret } = (await joined.json()) as { seat: number; credentials: string };
    expect(seat).toBe(1);
    const ina = await sitAt(server, { gameName, matchID, seat, credentials: secret });
    expect(ina.view<QuartettView>()?.hand).toEqual(hand);
    expect(ina.lobby()?.players[1]).toMatchObject({ name: "Ina", isFree: false, isConnected: true });
    await ina.until("nobody to be absent", () => ina.view<QuartettView>()?.absent.length === 0);
    const second = await post(server, `/api/matches/${matchID}/join`, { name: "Jo" });
    expect(second.status).toBe(409);
    const again = await sitAt(server, { gameName, matchID, seat: 1, credentials: credentials[1] ?? "" });
    expect(again.refusals()).toEqual(["not-your-seat"]);
    await facilitate(server, matchID, creatorKey, { type: "remove", seat: 1 });
    await facilitate(server, matchID, creatorKey, { type: "end" });
    const late = await post(server, `/api/matches/${matchID}/join`, { name: "Late" });
    expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ code: "over" })]);
  });

  it("remove takes people and bots off the list while the match waits", async () => {
    const { matchID, creatorKey } = await seatMatch(server, { bots: ["strong"], started: false });
    await facilitate(server, matchID, creatorKey, { type: "remove", seat: 2 });
    await facilitate(server, matchID, creatorKey, { type: "remove", seat: 0 });
    expect((await server.store.load(matchID))?.meta.seats.map(({ name }) => name)).toEqual(["Player 1"]);
    const nobody = refused(404, "no-such-seat");
    expect(await facilitate(server, matchID, creatorKey, { type: "remove", seat: 5 })).toEqual(nobody);
  });

  it("seatBot fills the table while it waits, each bot by another name than anybody's", async () => {
    const { matchID, creatorKey } = await seatMatch(server, { players: 0, started: false });
    await post(server, `/api/matches/${matchID}/join`, { name: "KONRAD" });
    for (let bot = 0; bot < 7; bot += 1) {
      expect(await facilitate(server, matchID, creatorKey, { type: "seatBot", strength: "easy" })).toEqual(done);
    }
    const full = refused(409, "full");
    expect(await facilitate(server, matchID, creatorKey, { type: "seatBot", strength: "easy" })).toEqual(full);
    const names = (await server.store.load(matchID))?.meta.seats.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(8);
    await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey);
    const late = refused(409, "already-started");
    expect(await facilitate(server, matchID, creatorKey, { type: "seatBot", strength: "easy" })).toEqual(late);
  });

  it("seatBot lets a bot play on a free seat", async () => {
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { matchID, creatorKey } = seated;
    const { creator } = await sitDown(gameName, seated);
    await facilitate(server, matchID, creatorKey, { type: "remove", seat: 2 });
    await facilitate(server, matchID, creatorKey, { type: "seatBot", seat: 2, strength: "strong" });
    await creator.until("the bot's choice", () => creator.view<RettungsrundeView>()?.acted[2] === true);
    expect(creator.lobby()?.players[2]).toMatchObject({ bot: "strong", isFree: false });
  });

  it("seatBot in the place of somebody who only looked away: the first move gives the seat back", async () => {
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { matchID, creatorKey } = seated;
    const { people } = await sitDown(gameName, seated);
    const [anna] = people;
    await facilitate(server, matchID, creatorKey, { type: "seatBot", seat: 0, strength: "easy" });
    await anna?.until("the bot's choice", () => anna.view<RettungsrundeView>()?.acted[0] === true);
    expect(anna?.lobby()?.players[0]?.bot).toBe("easy");
    anna?.act("pickCause", 5);
    await anna?.until("the seat", () => anna.lobby()?.players[0]?.bot === null);
    await anna?.until("the own choice", () => anna.view<RettungsrundeView>()?.own?.diagnosis === 5);
    expect(anna?.refusals()).toEqual([]);
  });
});

describe("rights", () => {
  it("are the creator's, pass to whoever is connected longest while the creator is gone, and come back", async () => {
    const gameName = "supertrumpf";
    const { matchID, creatorKey, credentials } = await seatMatch(server, { players: 3 });
    const other = await seatMatch(server);
    const pause = (secret: string | undefined) => facilitate(server, matchID, secret, { type: "pause" });
    const forbidden = refused(403, "not-facilitator");
    const creator = await sitAt(server, { gameName, matchID, creatorKey });
    // Seat 2 comes first, then seat 0; seat 1 does not come at all.
    const second = await sitAt(server, { gameName, matchID, seat: 2, credentials: credentials[2] ?? "" });
    const first = await sitAt(server, { gameName, matchID, seat: 0, credentials: credentials[0] ?? "" });
    expect(first.lobby()).toMatchObject({ mayFacilitate: false, standIn: null });
    for (const secret of [...credentials, other.creatorKey, ...other.credentials, "nobody"]) {
      expect(await pause(secret)).toEqual(forbidden);
    }
    expect(await pause(undefined)).toEqual(refused(401, "no-credentials"));

    creator.socket.disconnect();
    await second.until("the rights", () => second.lobby()?.mayFacilitate === true);
    await first.until("the stand-in", () => first.lobby()?.standIn === 2);
    expect(first.lobby()?.mayFacilitate).toBe(false);
    expect(await pause(credentials[2])).toEqual(done);
    for (const seat of [0, 1]) expect(await pause(credentials[seat])).toEqual(forbidden);

    second.socket.disconnect();
    await first.until("the rights", () => first.lobby()?.mayFacilitate === true);
    expect(await facilitate(server, matchID, credentials[0], { type: "resume" })).toEqual(done);
    expect(await pause(credentials[2])).toEqual(forbidden);

    const back = await sitAt(server, { gameName, matchID, creatorKey });
    await first.until("the creator", () => first.lobby()?.standIn === null);
    expect(first.lobby()?.mayFacilitate).toBe(false);
    expect(back.lobby()?.mayFacilitate).toBe(true);
    expect(await pause(credentials[0])).toEqual(forbidden);
    expect(await pause(creatorKey)).toEqual(done);
    expect(actionsIn(await server.store.log(matchID))).toEqual([
      "stand-in: pause",
      "stand-in: resume",
      "creator: pause",
    ]);
  });

  it("are not opened by a wrong key, on no connection", async () => {
    const { matchID, credentials } = await seatMatch(server);
    const other = await seatMatch(server);
    const wire = await sitAt(server, { gameName: "supertrumpf", matchID });
    for (const key of [other.creatorKey, credentials[0], "", "a".repeat(65), null, 5, { matchID }]) {
      wire.socket.emit("creator", matchID, key);
    }
    wire.socket.emit("creator", other.matchID, other.creatorKey);
    await wire.until("eight refusals", () => wire.refusals().length === 8);
    expect(wire.refusals()).toEqual([...Array(2).fill("not-creator"), ...Array(5).fill("malformed"), "not-in-match"]);
    expect(wire.lobby()?.mayFacilitate).toBe(false);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["an unknown action", { type: "win" }],
    ["a prototype", { type: "__proto__" }],
    ["a seat too many", { type: "pause", seat: 1 }],
    ["no seat", { type: "remove" }],
    ["a negative seat", { type: "remove", seat: -1 }],
    ["half a seat", { type: "remove", seat: 0.5 }],
    ["a seat as text", { type: "rejoinCode", seat: "0" }],
    ["no strength", { type: "seatBot", seat: 0 }],
    ["an unknown strength", { type: "seatBot", strength: "unbeatable" }],
  ])("do not carry %s", async (_case, action) => {
    const { matchID, creatorKey } = await seatMatch(server);
    const before = await server.store.load(matchID);
    const answer = await facilitate(server, matchID, creatorKey, action as never);
    expect(answer).toEqual(wrong("invalid-request"));
    expect(await server.store.load(matchID)).toEqual(before);
  });
});
