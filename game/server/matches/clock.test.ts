import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { io } from "socket.io-client";
import { describe, expect, it, onTestFinished } from "vitest";
import type { RettungsrundeView } from "../../modes/rettungsrunde/rules/state.ts";
import { stepLeft } from "../../workshop/run.ts";
import type { WorkshopMessage } from "../../workshop/views.ts";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt } from "../fixtures/table-player.ts";
import { facilitate, post, seatMatch, startTestServer } from "../fixtures/test-server.ts";
import { connect } from "../fixtures/wire.ts";
import { ask, openRoom } from "../fixtures/workshop-room.ts";
import { systemClock } from "./clock.ts";

const day = 24 * 60 * 60 * 1000;

/** A server whose clock can be set, and whose time can be made to pass. */
async function serverWithClock(env: Readonly<Record<string, string>> = {}) {
  const set = { by: 0, passed: 0 };
  const clock = {
    date: () => systemClock.date() + set.passed + set.by,
    steady: () => systemClock.steady() + set.passed,
  };
  const server = await startTestServer({ clock, env });
  onTestFinished(() => server.close());
  return { server, set };
}

describe.each([
  ["back", -day],
  ["forward", day],
])("a system clock that jumps %s by a day", (_direction, jump) => {
  it("leaves what runs at a table as it is: clocks, pauses, more time, codes to come back", async () => {
    const { server, set } = await serverWithClock();
    const gameName = "rettungsrunde";
    const setup = { minutes: 30, talkSeconds: 120 };
    const { matchID, creatorKey, credentials } = await seatMatch(server, { gameName, players: 3, setup });
    const people = await Promise.all(
      credentials.map((secret, seat) => sitAt(server, { gameName, matchID, seat, credentials: secret })),
    );
    await playOut(server, gameName, people, (player) => player.view<RettungsrundeView>()?.phase === "talk");
    const lead = (action: Parameters<typeof facilitate>[3]) => facilitate(server, matchID, creatorKey, action);
    const { code } = (await lead({ type: "rejoinCode", seat: 2 })).body;
    const minutesLeft = async () => {
      const late = await sitAt(server, { gameName, matchID });
      const { phaseEndsIn, matchEndsIn } = late.lobby() ?? {};
      late.socket.disconnect();
      return [phaseEndsIn, matchEndsIn].map((ms) => Math.ceil((ms ?? -1) / 60_000));
    };

    set.by += jump;
    expect(await minutesLeft()).toEqual([2, 30]);
    await lead({ type: "pause" });
    set.by += jump;
    expect(await minutesLeft()).toEqual([2, 30]);
    await lead({ type: "extend", clock: "match", minutes: 10 });
    await lead({ type: "resume" });
    set.by += jump;
    expect(await minutesLeft()).toEqual([2, 40]);
    await lead({ type: "extend", clock: "match", minutes: 10 });
    expect(await minutesLeft()).toEqual([2, 50]);
    expect((await server.store.load(matchID))?.state?.ctx.phase).toBe("talk");
    expect(people[0]?.lobby()?.players.map(({ mayGetBot }) => mayGetBot)).toEqual([false, false, false]);
    expect((await post(server, `/api/matches/${matchID}/rejoin`, { code })).status).toBe(201);
  });

  it("leaves the clock of a workshop's plan as it is", async () => {
    const { server, set } = await serverWithClock();
    const room = await openRoom(server);
    const lead = (command: object) => ask(server, `/${room.code}/lead`, room.facilitatorKey, command);
    const minutesLeft = async () => {
      const wire = await connect(server, "workshop");
      const told = once(wire.socket as never, "workshop") as Promise<[WorkshopMessage]>;
      wire.socket.emit("watch", room.code, null);
      const [{ now, shared }] = await told;
      wire.socket.disconnect();
      return Math.round((stepLeft(shared.run, shared.steps, now) ?? 0) / 60_000);
    };
    await lead({ type: "goTo", step: "game" });
    set.by += jump;
    expect(await minutesLeft()).toBe(20);
    await lead({ type: "pause" });
    set.by += jump;
    await lead({ type: "resume" });
    expect(await minutesLeft()).toBe(20);
    await lead({ type: "goTo", step: "talk" });
    expect(await minutesLeft()).toBe(10);
  });

  it("opens and closes no limit: each is over when its own time is", async () => {
    const { server, set } = await serverWithClock({ LIMIT_PACKETS_PER_ADDRESS: "30", LIMIT_JOINS: "2" });
    const match = await seatMatch(server);
    const join = () => post(server, `/api/matches/${match.matchID}/join`, { name: "Late" });
    const watch = () => sitAt(server, { gameName: "supertrumpf", matchID: match.matchID });
    const loud = await watch();
    for (let packet = 0; packet < 40; packet += 1) loud.socket.emit("nonsense");
    await loud.until("the end", () => !loud.socket.connected);

    set.by += jump;
    const refused = await join();
    expect([refused.status, Number(refused.headers.get("retry-after")) <= 60]).toEqual([429, true]);
    const again = io(server.url, { transports: ["websocket"], forceNew: true, reconnection: false });
    await once(again.io.engine as never, "close");
    set.passed += 61_000;
    expect((await join()).status).toBe(409);
    await watch();
  });
});

it("is asked in one place only", () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => readFileSync(join(import.meta.dirname, file), "utf8").includes("Date.now"));
  expect(sources).toEqual(["clock.ts"]);
});
