import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import type { QuartettView } from "../../modes/quartett/rules/state.ts";
import type { RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import type { SupertrumpfView } from "../../modes/supertrumpf/rules/state.ts";
import type { LobbyMessage } from "../../protocol/public-match.ts";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testMatchDecks } from "../fixtures/test-decks.ts";
import { facilitate, seatMatch, startTestServer } from "../fixtures/test-server.ts";
import type { GameStore } from "../storage/game-store.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import type { MatchMeta } from "./match-record.ts";
import { MatchService } from "./match-service.ts";

/** A running match whose stored metadata were changed before anybody came: times shorter than people may choose. */
async function sitAfter(gameName: string, change: (meta: MatchMeta) => Partial<MatchMeta>, setup: unknown = {}) {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  const { matchID, creatorKey, credentials } = await seatMatch(server, { gameName, players: 3, setup });
  const match = await server.store.load(matchID);
  if (match === undefined) throw new Error("no match");
  await server.store.save(match, { meta: { ...match.meta, ...change(match.meta) } });
  const people: TablePlayer[] = [];
  for (const [seat, secret] of credentials.entries()) {
    people.push(await sitAt(server, { gameName, matchID, seat, credentials: secret }));
  }
  const creator = await sitAt(server, { gameName, matchID, creatorKey });
  return { server, matchID, creatorKey, people, creator };
}
const withSetup =
  (part: object) =>
  ({ setup }: MatchMeta) => ({ setup: { ...(setup as object), ...part } });

describe("the agreed time", () => {
  it("begins with the start, waits while the match is paused, and is told", async () => {
    const store = openSqliteStore(tempFolder());
    onTestFinished(() => store.close());
    const clock = { now: 1000 };
    const service = new MatchService({
      store,
      decks: testMatchDecks(store),
      now: () => clock.now,
      reportError: () => {},
    });
    const { matchID } = await service.create("quartett", { minutes: 10 });
    for (const name of ["Anna", "Ben", "Ina"]) await service.join(matchID, name);
    clock.now = 100_000;
    await service.start(matchID);
    const endsAt = async () => (await service.find(matchID)).meta.endsAt;
    expect(await endsAt()).toBe(700_000);
    clock.now = 200_000;
    await service.facilitate(matchID, { type: "pause" }, "creator");
    clock.now = 240_000;
    await service.facilitate(matchID, { type: "pause" }, "creator");
    await expect(service.tableMove(matchID, { name: "timeUp", args: [] })).rejects.toMatchObject({ code: "paused" });
    clock.now = 300_000;
    await service.facilitate(matchID, { type: "resume" }, "creator");
    expect(await endsAt()).toBe(800_000);
    await service.facilitate(matchID, { type: "resume" }, "creator");
    expect(await endsAt()).toBe(800_000);
  });

  it.each([
    ["quartett", { endedBy: "time" }],
    ["rettungsrunde", { endedBy: "time", verdict: null }],
    ["supertrumpf", { winners: [0, 1, 2] }],
  ])("is over: %s ends as it stands", async (gameName, result) => {
    const anHour = 3_600_000;
    const { creator, server, matchID } = await sitAfter(gameName, () => ({ endsAt: Date.now() + anHour }));
    expect(creator.lobby()?.matchEndsIn).toBeGreaterThan(0);
    expect(creator.lobby()?.matchEndsIn).toBeLessThanOrEqual(anHour);
    const match = await server.store.load(matchID);
    if (match === undefined) throw new Error("no match");
    await server.store.save(match, { meta: { ...match.meta, endsAt: Date.now() } });
    // Whoever comes has the table look at its clock.
    await sitAt(server, { gameName, matchID });
    await creator.until("the end", () => creator.result() !== undefined);
    expect(creator.result()).toMatchObject(result);
    expect(creator.lobby()).toMatchObject({ status: "over", matchEndsIn: null });
    expect(await server.store.log(matchID)).toMatchObject([{ kind: "start" }, { kind: "move", by: "table" }]);
  });

  it("was over while nobody was there: the match ends when somebody comes", async () => {
    const { creator } = await sitAfter("quartett", () => ({ endsAt: 1 }));
    await creator.until("the end", () => creator.result() !== undefined);
  });

  it("leaves Supertrumpf its learning moment, and is over only once", async () => {
    const gameName = "supertrumpf";
    const { server, matchID, creator, people } = await sitAfter(gameName, () => ({}), { roundCap: 50, minutes: 5 });
    await playOut(server, gameName, people, ({ view }) => (view<SupertrumpfView>()?.history.length ?? 0) > 2);
    const match = await server.store.load(matchID);
    if (match === undefined) throw new Error("no match");
    await server.store.save(match, { meta: { ...match.meta, endsAt: Date.now() } });
    const late = await sitAt(server, { gameName, matchID });
    for (const player of [late, ...people]) {
      await player.until("the learning moment", () => player.view<SupertrumpfView>()?.phase === "learning");
    }
    await playOut(server, gameName, people);
    await creator.until("the end", () => creator.result() !== undefined);
    const byTable = (await server.store.log(matchID)).filter((item) => item.kind === "move" && item.by === "table");
    expect(byTable).toHaveLength(1);
  });
});

describe("a time-box", () => {
  it("ends the learning moment of Quartett though nobody is ready", async () => {
    const gameName = "quartett";
    const { server, matchID, people, creator } = await sitAfter(gameName, withSetup({ learningSeconds: 0.4 }));
    const isLooking = (player: TablePlayer) => player.view<QuartettView>()?.phase === "learning";
    await playOut(server, gameName, people, isLooking);
    const told = () =>
      creator.events.flatMap(({ name, args }) =>
        name === "lobby" ? ((args[0] as LobbyMessage).phaseEndsIn ?? []) : [],
      );
    await creator.until("the time that is left", () => told().some((left) => left > 0 && left <= 400));
    const view = () => creator.view<QuartettView>();
    await creator.until("the next ask", () => view()?.phase === "ask" && (view()?.laid.length ?? 0) > 0);
    await creator.until("no time-box", () => creator.lobby()?.phaseEndsIn === null);
    const byTable = (await server.store.log(matchID)).filter((item) => item.kind === "move" && item.by === "table");
    expect(byTable).toMatchObject([{ entry: { action: { payload: { type: "endLearning", args: [] } } } }]);
  });

  it("ends the learning moment of Supertrumpf", async () => {
    const { server, people, creator } = await sitAfter("supertrumpf", withSetup({ learningSeconds: 0.3 }), {
      roundCap: 2,
    });
    await playOut(server, "supertrumpf", people, (player) => player.view<SupertrumpfView>()?.phase === "learning");
    await creator.until("the end", () => creator.result() !== undefined);
  });

  it("ends talk and debrief of the Rettungsrunde, each once", async () => {
    const gameName = "rettungsrunde";
    const boxes = withSetup({ talkSeconds: 0.3, learningSeconds: 0.3 });
    const { server, people, creator } = await sitAfter(gameName, boxes);
    const view = (player: TablePlayer) => player.view<RettungsrundeView>();
    await playOut(server, gameName, people, (player) => view(player)?.phase === "talk");
    await creator.until("the measures", () => view(creator)?.phase === "measure");
    await playOut(server, gameName, people, (player) => view(player)?.phase === "debrief");
    await creator.until("the second round", () => view(creator)?.round === 2);
    expect(view(creator)).toMatchObject({ phase: "diagnosis", acted: [false, false, false] });
  });

  it("stands still while the match is paused", async () => {
    const gameName = "rettungsrunde";
    const { server, matchID, creatorKey, people, creator } = await sitAfter(gameName, withSetup({ talkSeconds: 0.5 }));
    const phase = () => creator.view<RettungsrundeView>()?.phase;
    await playOut(server, gameName, people, (player) => player.view<RettungsrundeView>()?.phase === "talk");
    await facilitate(server, matchID, creatorKey, { type: "pause" });
    await creator.until("the pause", () => creator.lobby()?.isPaused === true);
    expect(creator.lobby()?.phaseEndsIn).toBeLessThanOrEqual(500);
    await wait(700);
    expect((await server.store.load(matchID))?.state?.ctx.phase).toBe("talk");
    await facilitate(server, matchID, creatorKey, { type: "resume" });
    await creator.until("the clock", () => creator.lobby()?.isPaused === false);
    expect(creator.lobby()?.phaseEndsIn).toBeGreaterThan(0);
    await creator.until("the measures", () => phase() === "measure");
  });

  it("is made longer by the facilitator, time and again, and so is the match", async () => {
    const gameName = "rettungsrunde";
    const { server, matchID, creatorKey, people, creator } = await sitAfter(gameName, (meta) => ({
      ...withSetup({ talkSeconds: 0.5 })(meta),
      endsAt: Date.now() + 60_000,
    }));
    const extend = (clock: "phase" | "match", minutes = 2) =>
      facilitate(server, matchID, creatorKey, { type: "extend", clock, minutes });
    expect(await extend("phase")).toMatchObject({ status: 409, body: { code: "no-clock" } });
    await playOut(server, gameName, people, (player) => player.view<RettungsrundeView>()?.phase === "talk");
    for (const minutes of [2, 4]) {
      expect((await extend("phase")).status).toBeLessThan(300);
      const min = minutes * 60_000 - 5000;
      await creator.until("more time to talk", () => (creator.lobby()?.phaseEndsIn ?? 0) > min);
    }
    await extend("match", 60);
    await creator.until("more time to play", () => (creator.lobby()?.matchEndsIn ?? 0) > 3_600_000);
    // Longer than the box was at first.
    await wait(700);
    expect((await server.store.load(matchID))?.state?.ctx.phase).toBe("talk");
    await playOut(server, gameName, people, (player) => player.view<RettungsrundeView>()?.phase === "measure");
    expect(await extend("phase")).toMatchObject({ status: 409, body: { code: "no-clock" } });
    expect(await facilitate(server, matchID, creatorKey, { type: "extend", clock: "match", minutes: 0 })).toMatchObject(
      { status: 400 },
    );
  });
});

describe("bots", () => {
  it.each([
    ["supertrumpf", { roundCap: 1 }],
    ["quartett", {}],
  ])("are nobody that a learning moment waits for: %s", async (gameName, setup) => {
    const server = await startTestServer({ botThinking: { min: 600_000, spread: 0 } });
    onTestFinished(() => server.close());
    const { matchID, creatorKey, credentials } = await seatMatch(server, { gameName, setup, players: 3 });
    const people: TablePlayer[] = [];
    for (const [seat, secret] of credentials.entries()) {
      people.push(await sitAt(server, { gameName, matchID, seat, credentials: secret }));
    }
    const [anna] = people as [TablePlayer];
    type Reading = Readonly<{ laid?: readonly unknown[]; learning: { trick?: number | null; ready: number[] } | null }>;
    const view = () => anna.view<Reading>();
    const isReading = (player: TablePlayer) => {
      const learning = player.view<Reading>()?.learning;
      return learning != null && learning.trick !== null;
    };
    await playOut(server, gameName, people, isReading);
    for (const seat of [1, 2]) {
      await facilitate(server, matchID, creatorKey, { type: "seatBot", seat, strength: "easy" });
    }
    await anna.until("the computers", () => view()?.learning?.ready.toSorted().join() === "1,2");
    anna.act("ready", ...(gameName === "quartett" ? [view()?.laid?.length] : []));
    await anna.until("the end of the moment", () => view()?.learning === null || anna.result() !== undefined);
  });

  it.each([
    ["", 0],
    [", each while another move is still being stored", 100],
  ])("are not kept from moving by others who move all the time%s", async (_while, savingMs) => {
    const stored = openSqliteStore(tempFolder());
    const store: GameStore = {
      ...stored,
      async save(...change) {
        if (savingMs > 0) await wait(savingMs);
        await stored.save(...change);
      },
    };
    const env = { LIMIT_PACKETS_PER_SOCKET: "0", LIMIT_PACKETS_PER_ADDRESS: "0" };
    const server = await startTestServer({ store, env, botThinking: { min: 300, spread: 100 } });
    onTestFinished(() => server.close());
    const gameName = "rettungsrunde";
    const seated = await seatMatch(server, { gameName, players: 1, bots: ["easy", "easy"], setup: {} });
    const { matchID, credentials } = seated;
    const anna = await sitAt(server, { gameName, matchID, seat: 0, credentials: credentials[0] ?? "" });
    const bens = () => anna.view<RettungsrundeView>()?.acted.slice(1) ?? [];
    // Another choice every 50 ms, faster than any bot thinks.
    let changes = 0;
    const chooseAnother = () => {
      anna.act("pickCause", 1 + (changes % 8));
      changes += 1;
    };
    const changing = setInterval(chooseAnother, 50);
    onTestFinished(() => clearInterval(changing));
    await anna.until("a choice of a computer", () => bens().includes(true));
    expect(changes).toBeGreaterThan(2);
  });
});
