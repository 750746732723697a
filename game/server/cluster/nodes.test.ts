import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createEngine } from "../../engine/engine.ts";
import { testDeck, testGames } from "../../modes/fixtures/test-deck.ts";
import type { RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../modes/supertrumpf/rules/state.ts";
import { startBareNode } from "../fixtures/bare-node.ts";
import { playOut } from "../fixtures/play-out.ts";
import { ask, startPostgres, type TestPostgres } from "../fixtures/postgres.ts";
import { metaOf } from "../fixtures/store-suite.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { versionOf } from "../fixtures/test-decks.ts";
import { asOne, startTestNode, startTestNodes } from "../fixtures/test-node.ts";
import { facilitate, post, type SeatedMatch, seatMatch, type TestServer } from "../fixtures/test-server.ts";
import { ask as askWorkshop, newKey, openRoom, watchRoom } from "../fixtures/workshop-room.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { replayOf } from "../matches/match-record.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

/** The players of a match by turns on these nodes. */
const sitAcross = (nodes: readonly TestServer[], gameName: string, { matchID, credentials }: SeatedMatch) =>
  Promise.all(
    credentials.map((secret, seat) => {
      const node = nodes[seat % nodes.length] as TestServer;
      return sitAt(node, { gameName, matchID, seat, credentials: secret });
    }),
  ) as Promise<[TablePlayer, TablePlayer, ...TablePlayer[]]>;

const endOf = (players: readonly TablePlayer[]) =>
  Promise.all(players.map((player) => player.until("the end", () => player.result() !== undefined)));

/** Moves of the log that count, by kind. */
async function movesIn(node: TestServer, matchID: string) {
  const { moves } = replayOf(await node.store.log(matchID)) ?? { moves: [] };
  return moves.map(({ entry, by }) => {
    const { type, playerID, args } = entry.action.payload;
    return { by, type, seat: Number(playerID), args: args as unknown[], stateID: entry._stateID };
  });
}

/** What is stored is what the logged moves lead to, one after the other. */
async function expectSound(node: TestServer, gameName: string, matchID: string) {
  const { start, moves } = replayOf(await node.store.log(matchID)) ?? {};
  const game = testGames.get(gameName)?.game;
  if (start === undefined || moves === undefined || game === undefined) throw new Error("no log");
  const state = (await node.store.load(matchID))?.state;
  expect(
    createEngine(game).replay(
      start,
      moves.map(({ entry }) => entry),
    ),
  ).toEqual(state);
}

/** Plays as a medium bot would, but never says "ready": phases with a time-box end by it. */
async function playHastily(player: TablePlayer, gameName: string) {
  const bot = testGames.get(gameName)?.bot;
  const choice = () => {
    const chosen = bot?.(player.view(), player.seat ?? 0, "medium", () => 0.4) ?? null;
    return chosen?.move === "ready" ? null : chosen;
  };
  while (player.result() === undefined) {
    await player.until("something to do", () => player.result() !== undefined || choice() !== null);
    const chosen = choice();
    if (chosen === null) continue;
    const before = player.stateID();
    player.act(chosen.move, ...chosen.args);
    await player.until("an effect", () => player.stateID() > before);
  }
}

describe("a match whose players are on different nodes", () => {
  it.each([...testGames.keys()])("of %s is played to its end, bots included", async (gameName) => {
    const nodes = await startTestNodes(postgres);
    const setup = gameName === "rettungsrunde" ? { rounds: 3 } : {};
    const seated = await seatMatch(nodes[0], { gameName, players: 3, bots: ["medium"], setup });
    const players = await sitAcross(nodes, gameName, seated);
    await playOut(asOne(nodes), gameName, players);
    await endOf(players);
    await expectSound(nodes[1], gameName, seated.matchID);
  });

  it("goes on without any notice: each node finds out by itself", async () => {
    const url = await postgres.newDatabase();
    const nodes = [
      await startTestNode(url, { heartbeat: 50, channel: "one" }),
      await startTestNode(url, { heartbeat: 50, channel: "other" }),
    ] as const;
    const seated = await seatMatch(nodes[0], { roundCap: 10, players: 3 });
    const players = await sitAcross(nodes, "supertrumpf", seated);
    for (const { lobby, until } of players) {
      await until("everybody", () => lobby()?.players.every(({ isConnected }) => isConnected) === true);
    }
    await playOut(asOne(nodes), "supertrumpf", players);
    await endOf(players);
    await players[1].goAway(players[0]);
  });

  it("keeps its deck where one node, as in a rolling update, knows that deck in another version only", async () => {
    const url = await postgres.newDatabase();
    const newer = versionOf({ ...testDeck, failures: testDeck.failures.slice(8) });
    const nodes = [await startTestNode(url), await startTestNode(url, { decks: [newer] })] as const;
    const seated = await seatMatch(nodes[0], { roundCap: 10, players: 3 });
    const players = await sitAcross(nodes, "supertrumpf", seated);
    await playOut(asOne(nodes), "supertrumpf", players);
    await endOf(players);
    await expectSound(nodes[1], "supertrumpf", seated.matchID);
    // And the other way round.
    const onNewer = await seatMatch(nodes[1], { roundCap: 10, players: 3 });
    const shown = await (await fetch(`${nodes[0].url}/api/matches/${onNewer.matchID}`)).json();
    expect(shown).toMatchObject({ status: "running", decks: [{ id: "test", version: newer.version }] });
  });

  it("catches up when the connection for notices was cut", async () => {
    // So that nothing but the new connection can be the reason.
    const [url, heartbeat] = [await postgres.newDatabase(), 600_000];
    const nodes = [await startTestNode(url, { heartbeat }), await startTestNode(url, { heartbeat })] as const;
    const seated = await seatMatch(nodes[0]);
    const [anna, ben] = await sitAcross(nodes, "supertrumpf", seated);
    const cut =
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'quartett listener' AND datname = current_database()";
    expect(await ask(url, cut)).toHaveLength(2);
    await facilitate(nodes[0], seated.matchID, seated.creatorKey, { type: "pause" });
    await ben.until("the pause", () => ben.lobby()?.isPaused === true);
    await facilitate(nodes[1], seated.matchID, seated.creatorKey, { type: "resume" });
    await anna.until("the end of the pause", () => anna.lobby()?.isPaused === false);
  });

  it("takes one of two moves at the same time, and answers the other", async () => {
    const nodes = await startTestNodes(postgres);
    const seated = await seatMatch(nodes[0], { players: 2, setup: { roundCap: 40 } });
    const { matchID, credentials } = seated;
    // Each person has the match open twice, on either node.
    const pairs = await Promise.all(
      credentials.map((secret, seat) =>
        Promise.all(nodes.map((node) => sitAt(node, { gameName: "supertrumpf", matchID, seat, credentials: secret }))),
      ),
    );
    const all = pairs.flat() as TablePlayer[];
    let [refused, rounds] = [0, 0];
    for (; rounds < 12 && all[0]?.result() === undefined; rounds += 1) {
      const latest = Math.max(...all.map((player) => player.stateID()));
      for (const player of all) await player.until("the latest state", () => player.stateID() >= latest);
      const view = all[0]?.view<SupertrumpfView>();
      if (view?.phase !== "play") break;
      const pair = pairs[view.leader] ?? [];
      const before = pair.map((player) => player.refusals().length);
      for (const [index, player] of pair.entries()) player.act("pickValue", index === 0 ? "money" : "months");
      for (const player of all) await player.until("the move", () => player.stateID() > latest);
      const isAnswered = () => pair.some((player, index) => player.refusals().length > (before[index] ?? 0));
      await Promise.race(pair.map((player) => player.until("the answer to the other", isAnswered)));
      refused += 1;
    }
    const moves = (await movesIn(nodes[0], matchID)).filter(({ type }) => type === "pickValue");
    expect(rounds).toBeGreaterThan(5);
    expect([refused, moves.length]).toEqual([rounds, rounds]);
    expect(all.flatMap((player) => player.refusals()).filter((code) => code !== "stale")).toEqual([]);
    await expectSound(nodes[1], "supertrumpf", matchID);
  });

  it("gives each seat to one person, however many join at once on both nodes", async () => {
    const nodes = await startTestNodes(postgres);
    const { matchID } = await seatMatch(nodes[0], { players: 0, started: false });
    const joins = Array.from({ length: 14 }, (_, index) =>
      post(nodes[index % 2] as TestServer, `/api/matches/${matchID}/join`, { name: `Person ${index}` }),
    );
    const answers = await Promise.all(
      (await Promise.all(joins)).map(async (response) => (await response.json()) as { seat?: number; code?: string }),
    );
    const seats = answers.flatMap(({ seat }) => seat ?? []);
    expect(seats.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(answers.flatMap(({ code }) => code ?? [])).toEqual(Array(6).fill("full"));
    expect((await nodes[1].store.load(matchID))?.meta.seats).toHaveLength(8);
  });

  it.each([
    ["one of the nodes makes", {}],
    ["both nodes, taking each other for dead, want to make", { deadAfter: 0 }],
  ])("sees each choice of a bot and each end of a time-box once: %s them", async (_, options) => {
    const nodes = await startTestNodes(postgres, options);
    const gameName = "rettungsrunde";
    const bots = ["medium", "medium"] as const;
    const seated = await seatMatch(nodes[0], { gameName, players: 2, bots, setup: { rounds: 3 } });
    const match = await nodes[0].store.load(seated.matchID);
    if (match === undefined) throw new Error("no match");
    // Shorter than people may choose.
    const setup = { ...(match.meta.setup as object), talkSeconds: 0.1, learningSeconds: 0.1 };
    await nodes[0].store.save(match, { meta: { ...match.meta, setup } });
    const players = await sitAcross(nodes, gameName, seated);
    await Promise.all(players.map((player) => playHastily(player, gameName)));
    const moves = await movesIn(nodes[0], seated.matchID);
    for (const seat of [2, 3]) {
      const causes = moves.filter(({ type, ...move }) => move.seat === seat && type === "pickCause");
      expect(causes.map(({ by }) => by)).toEqual(["bot", "bot", "bot"]);
    }
    const ended = moves.filter(({ type }) => type === "endPhase").map(({ args }) => args.join(" "));
    expect(new Set(ended).size).toBe(ended.length);
    expect(ended.length).toBeGreaterThanOrEqual(5);
    await expectSound(nodes[1], gameName, seated.matchID);
  });

  it("is told once who is gone, though the nodes learn of it at different times", async () => {
    const url = await postgres.newDatabase();
    const absence = { phases: 300, bot: 600_000 };
    const nodes = [
      await startTestNode(url, { absence, heartbeat: 1000, channel: "one" }),
      await startTestNode(url, { absence, heartbeat: 50, channel: "other" }),
    ] as const;
    const gameName = "rettungsrunde";
    const seated = await seatMatch(nodes[0], { gameName, players: 4, setup: { rounds: 3 }, started: false });
    const [anna, ben, , dora] = await sitAcross(nodes, gameName, seated);
    const isThere = (player: TablePlayer) => player.lobby()?.players.every(({ isConnected }) => isConnected) === true;
    for (const player of [anna, ben]) await player.until("everybody", () => isThere(player));
    await post(nodes[0], `/api/matches/${seated.matchID}/start`, undefined, seated.creatorKey);
    const absent = (player: TablePlayer) => player.view<RettungsrundeView>()?.absent.join();
    for (const player of [anna, ben])
      await player.until("the start", () => absent(player) === "false,false,false,false");
    await dora?.goAway(ben);
    for (const player of [ben, anna]) await player.until("three", () => absent(player) === "false,false,false,true");
    // What either node had to say about it was said before this move.
    for (const player of [ben, anna]) player.act("pickCause", 1);
    for (const player of [ben, anna]) {
      await player.until("both moves", () => player.view<RettungsrundeView>()?.waitingFor.length === 1);
    }
    const told = (await movesIn(nodes[0], seated.matchID)).filter(({ type }) => type === "setAbsent");
    expect(told.map(({ args }) => args)).toEqual([[3, true]]);
  });

  it("shows reactions to everybody", async () => {
    const nodes = await startTestNodes(postgres);
    const [anna, ben] = await sitAcross(nodes, "supertrumpf", await seatMatch(nodes[0]));
    const seen = ({ events }: TablePlayer) =>
      events.flatMap(({ name, args }) => (name === "reaction" ? [args[0]] : []));
    ben.socket.emit("react", ben.lobby()?.matchID, "wow");
    await anna.until("the reaction", () => seen(anna).length > 0);
    await ben.until("the reaction", () => seen(ben).length > 0);
    for (const player of [anna, ben]) expect(seen(player)).toEqual([{ seat: 1, reaction: "wow" }]);
  });

  it.each([
    ["at once, by a notice", { heartbeat: 60_000 }, "same"],
    ["without any notice, at the next heartbeat", { heartbeat: 50 }, "other"],
  ])("is gone for everybody once it is deleted on one node: %s", async (_, options, channel) => {
    const url = await postgres.newDatabase();
    const nodes = [
      await startTestNode(url, { ...options, channel: "same" }),
      await startTestNode(url, { ...options, channel }),
    ] as const;
    const { matchID, creatorKey, ...seated } = await seatMatch(nodes[0]);
    const [anna, ben] = await sitAcross(nodes, "supertrumpf", { matchID, creatorKey, ...seated });
    const path = `${nodes[0].url}/api/matches/${matchID}`;
    const answer = await fetch(path, { method: "DELETE", headers: { authorization: `Bearer ${creatorKey}` } });
    expect(answer.status).toBe(204);
    for (const player of [anna, ben]) {
      await player.until("the news", () => player.refusals().includes("no-such-match"));
      player.act("pickValue", "money");
      await player.until("no more moves", () => player.refusals().at(-1) === "not-in-match");
    }
    expect((await fetch(`${nodes[1].url}/api/matches/${matchID}`)).status).toBe(404);
  });
});

describe("a workshop on two nodes", () => {
  const more = (workshop: { expiresAt: number; content: number }) => ({
    change: { expiresAt: workshop.expiresAt, content: workshop.content + 1 },
    answer: undefined,
  });

  it.each([
    ["at once, by a notice", { heartbeat: 600_000 }, "same"],
    ["without any notice, at the next heartbeat", { heartbeat: 50 }, "other"],
  ])("is told there what changes here, also that it is deleted, beside matches: %s", async (_, options, channel) => {
    const url = await postgres.newDatabase();
    const here = await startBareNode(url, { ...options, channel: "same" });
    const there = await startBareNode(url, { ...options, channel });
    await here.store.workshops.create("course", frameOf(), 0);
    await here.store.create("game", metaOf({ endsAt: 1 }));
    await there.enter(there.workshops, "course", "ada");
    await there.enter(there.matches, "game", "ben");
    await here.workshops.change("course", more);
    await expect.poll(() => there.heard).toContain("workshop course: 1");
    const longer = { change: { meta: metaOf({ endsAt: 2 }) }, answer: undefined };
    await here.matches.change("game", () => longer);
    await expect.poll(() => there.heard).toContain("match game: 2");
    await here.workshops.delete("course", () => {});
    await expect.poll(() => there.heard).toContain("no workshop course");
    await there.matches.delete("game", () => {});
    expect(there.heard).toEqual(["workshop course: 1", "match game: 2", "no workshop course", "no match game"]);
  });

  it("is told who comes and goes there, and matches are not", async () => {
    const url = await postgres.newDatabase();
    const [here, there] = [await startBareNode(url), await startBareNode(url)];
    await here.store.workshops.create("course", frameOf(), 0);
    await here.store.create("game", metaOf());
    await here.enter(here.workshops, "course", "ada");
    await here.enter(here.matches, "game", "ben");
    await there.enter(there.workshops, "course", "ina");
    await expect.poll(() => here.heard).toContain("people at workshop course");
    await there.enter(there.matches, "game", "cem");
    await expect.poll(() => here.heard).toContain("people at match game");
    expect(here.heard).not.toContain("people at match course");
    expect(here.heard).not.toContain("people at workshop game");
  });
});

/** Tables of which a row holds one of these words; twice where it holds two. */
async function rowsWith(url: string, words: readonly string[]): Promise<readonly string[]> {
  const tables = await ask<{ name: string }>(
    url,
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    for (const word of words) {
      const rows = await ask(url, `SELECT 1 FROM "${name}" AS r WHERE strpos(r::text, $1) > 0 LIMIT 1`, [word]);
      if (rows.length > 0) found.push(name);
    }
  }
  return found;
}

describe("a workshop whose people are on different nodes", () => {
  it("is led here and followed there; what both are asked at once is done once; deleted, it is in no row", async () => {
    const url = await postgres.newDatabase();
    const [here, there] = [await startTestNode(url), await startTestNode(url)];
    const [name, text] = ["Adelheid-Unverwechselb.", "Zettel-Unverwechselbar"];
    const room = await openRoom(here);
    const lead = (node: TestServer, command: object) =>
      askWorkshop(node, `/${room.code}/lead`, room.facilitatorKey, command);
    const takePart = (node: TestServer, key: string, command: object) =>
      askWorkshop(node, `/${room.code}/take-part`, key, command);
    const console = await watchRoom(there, room.code, room.facilitatorKey);

    // One person, and two of one name, at both at once.
    const join = (node: TestServer, key: string, called: string) =>
      askWorkshop(node, `/${room.code}/join`, key, { name: called, kind: "person", people: 1, table: 1 });
    const key = newKey();
    const both = await Promise.all([join(here, key, name), join(there, key, name)]);
    expect(both).toEqual([both[0], both[0]]);
    const named = await Promise.all([join(here, newKey(), "Bo"), join(there, newKey(), "Bo")]);
    expect(named.map(({ status }) => status).toSorted()).toEqual([201, 409]);

    const step = { type: "goTo", step: "game" };
    expect((await Promise.all([lead(here, step), lead(there, step)])).map(({ status }) => status)).toEqual([204, 204]);
    await console.until(
      "the step and the people",
      () => console.shared()?.run.step === "game" && console.shared()?.heads === 2,
    );
    const opening = { step: "game", table: null, after: null };
    await Promise.all(
      [here, there].map((node) => askWorkshop(node, `/${room.code}/matches`, room.facilitatorKey, opening)),
    );
    await console.until("one match", () => console.shared()?.tables[0]?.progress?.status === "running");
    expect(console.console().matches.map((matches) => matches.length)).toEqual([1, 0]);

    await lead(there, { type: "openRound", id: "round-01", at: "room", step: null, cards: ["card-01"] });
    await lead(here, { type: "roundPhase", round: "round-01", phase: "vote" });
    const vote = { type: "vote", round: "round-01", vote: "vote", choices: { 1: 1 } };
    await Promise.all([takePart(here, key, vote), takePart(there, key, vote)]);
    await lead(here, { type: "openDebrief", step: "talk", isAnonymous: false, isShort: true });
    const note = { type: "note", id: "note-0001", step: "talk", question: 0, text };
    await Promise.all([takePart(here, key, note), takePart(there, key, note)]);
    await console.until("one note and one vote", () => {
      const { notes, round } = console.shared() ?? {};
      return notes?.length === 1 && round?.votes.vote?.voters === 1;
    });
    expect((await rowsWith(url, [name, text, room.code])).length).toBeGreaterThan(2);

    // Whoever is removed here does nothing more there.
    const [removing, voting] = await Promise.all([
      lead(here, { type: "removePerson", participant: 1 }),
      takePart(there, key, { ...vote, choices: { 2: 1 } }),
    ]);
    expect([removing.status, [204, 403].includes(voting.status)]).toEqual([204, true]);
    expect((await takePart(there, key, vote)).status).toBe(403);
    await console.until("nobody's vote", () => console.shared()?.round?.votes.vote?.voters === 0);

    expect((await askWorkshop(here, `/${room.code}`, room.facilitatorKey, undefined, "DELETE")).status).toBe(204);
    await console.until("the end", () => console.refusals().includes("no-such-workshop"));
    expect((await lead(there, { type: "pause" })).body.code).toBe("no-such-workshop");
    expect(await rowsWith(url, [name, text, room.code])).toEqual([]);
  });

  it("is rehearsed by the node at which somebody watches it, and by another one once that has ended", async () => {
    const url = await postgres.newDatabase();
    const [here, there] = [await startTestNode(url), await startTestNode(url)];
    const room = await openRoom(here, { isRehearsal: true });
    const lead = (command: object) => askWorkshop(there, `/${room.code}/lead`, room.facilitatorKey, command);
    const console = await watchRoom(here, room.code, room.facilitatorKey);
    const beamer = await watchRoom(there, room.code, null);
    await beamer.until("connected devices, as the other node tells", () => (beamer.shared()?.here ?? 0) > 2);
    console.socket.disconnect();
    await here.close();
    await lead({ type: "goTo", step: "welcome" });
    await lead({ type: "openRound", id: "round-01", at: "room", step: null, cards: ["card-01"] });
    await lead({ type: "roundPhase", round: "round-01", phase: "vote" });
    await beamer.until("votes", () => (beamer.shared()?.round?.votes.vote?.voters ?? 0) > 0);
  });
});
