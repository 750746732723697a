import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startNodeProcess } from "../fixtures/node-process.ts";
import { playOut } from "../fixtures/play-out.ts";
import { startPostgres, type TestPostgres } from "../fixtures/postgres.ts";
import { sitAt, type TablePlayer } from "../fixtures/table-player.ts";
import { asOne, startTestNode, startTestNodes } from "../fixtures/test-node.ts";
import { facilitate, post, seatMatch } from "../fixtures/test-server.ts";

const gameName = "supertrumpf";
let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

const connectedIn = (player: TablePlayer) => player.lobby()?.players.map(({ isConnected }) => isConnected);
const untilConnected = (player: TablePlayer, expected: readonly boolean[]) =>
  player.until(`connected: ${expected.join()}`, () => connectedIn(player)?.join() === expected.join());

describe("who is there", () => {
  it("is known on every node, with several tabs and after storms", async () => {
    const nodes = await startTestNodes(postgres);
    const seated = await seatMatch(nodes[0], { players: 3 });
    const sit = (node: 0 | 1, seat: number) =>
      sitAt(nodes[node], { gameName, matchID: seated.matchID, seat, credentials: seated.credentials[seat] ?? "" });
    const anna = await sit(0, 0);
    const ben = await sit(1, 1);
    for (const player of [anna, ben]) await untilConnected(player, [true, true, false]);
    // A second tab on the other node: closing one of both changes nothing.
    const second = await sit(0, 1);
    ben.socket.disconnect();
    const ina = await sit(1, 2);
    for (const player of [anna, ina]) await untilConnected(player, [true, true, true]);
    second.socket.disconnect();
    for (const player of [anna, ina]) await untilConnected(player, [true, false, true]);
    for (let times = 0; times < 3; times += 1) {
      const visits = await Promise.all([sit(0, 1), sit(1, 1), sit(0, 1)]);
      for (const visit of visits) visit.socket.disconnect();
    }
    const back = await sit(1, 1);
    for (const player of [anna, ina]) await untilConnected(player, [true, true, true]);
    back.socket.disconnect();
    for (const player of [anna, ina]) await untilConnected(player, [true, false, true]);
  });

  it("decides who stands in for the creator, and who may be replaced by a bot, whichever node is asked", async () => {
    const nodes = await startTestNodes(postgres, { absence: { phases: 600_000, bot: 300 } });
    const { matchID, creatorKey, credentials } = await seatMatch(nodes[0], { players: 3 });
    const sit = (node: 0 | 1, seat: number) =>
      sitAt(nodes[node], { gameName, matchID, seat, credentials: credentials[seat] ?? "" });
    const creator = await sitAt(nodes[0], { gameName, matchID, creatorKey });
    const [anna, ben, ina] = [await sit(1, 0), await sit(1, 1), await sit(1, 2)];
    await ben.until("the creator", () => ben.lobby()?.standIn === null && connectedIn(ben)?.every(Boolean) === true);
    creator.socket.disconnect();
    await ben.until("a stand-in", () => ben.lobby()?.standIn === 0);
    // Nobody watches the match on the first node now, and who is on the second one it hears from there.
    const pause = async () => (await facilitate(nodes[0], matchID, credentials[0], { type: "pause" })).status;
    await expect.poll(pause).toBe(200);
    expect((await facilitate(nodes[0], matchID, credentials[1], { type: "resume" })).status).toBe(403);
    expect((await facilitate(nodes[0], matchID, credentials[0], { type: "resume" })).status).toBe(200);
    await anna.until("the end of the pause", () => anna.lobby()?.isPaused === false);
    const replace = (seat: number) => post(nodes[0], `/api/matches/${matchID}/replace`, { seat }, credentials[0]);
    expect((await replace(2)).status).toBe(409);
    await ina.goAway(anna);
    await anna.until("the time to be over", () => anna.lobby()?.players[2]?.mayGetBot === true);
    await expect.poll(async () => (await replace(2)).status).toBe(204);
    await anna.until("the bot", () => anna.lobby()?.players[2]?.bot === "medium");
    expect(ben.lobby()?.players[1]?.isConnected).toBe(true);
  });
});

describe("a node that is killed", () => {
  it("takes nobody with it: its players count as gone, come back on another node, and play on", async () => {
    const url = await postgres.newDatabase();
    const [killed, other] = await Promise.all([startNodeProcess(url), startTestNode(url, { deadAfter: 1500 })]);
    const { matchID, credentials } = await seatMatch(other, { players: 3 });
    const sit = (node: { url: string }, seat: number) =>
      sitAt(node, { gameName, matchID, seat, credentials: credentials[seat] ?? "" });
    const [anna, ben, ina] = [await sit(other, 0), await sit(killed, 1), await sit(killed, 2)];
    for (const player of [anna, ben]) await untilConnected(player, [true, true, true]);
    await killed.kill();
    await untilConnected(anna, [true, false, false]);
    const back = await Promise.all([sit(other, 1), sit(other, 2)]);
    await untilConnected(anna, [true, true, true]);
    expect(back[0]?.stateID()).toBe(ben.stateID());
    await playOut(other, gameName, [anna, ...back]);
    for (const player of [anna, ...back]) await player.until("the end", () => player.result() !== undefined);
    expect(ina.socket.connected).toBe(false);
  });
});

describe("while PostgreSQL restarts", () => {
  it("a match on two nodes waits, loses nothing, and goes on with everybody in it", async () => {
    const nodes = await startTestNodes(postgres);
    const { matchID, credentials } = await seatMatch(nodes[0], { players: 2, roundCap: 20 });
    const players = await Promise.all(
      credentials.map((secret, seat) =>
        sitAt(nodes[seat === 0 ? 0 : 1], { gameName, matchID, seat, credentials: secret }),
      ),
    );
    const [anna, ben] = players as [TablePlayer, TablePlayer];
    for (const player of players) await untilConnected(player, [true, true]);
    await playOut(asOne(nodes), gameName, players, (player) => player.stateID() > 6);
    const before = (await nodes[0].store.load(matchID))?.state?._stateID ?? 0;
    const [, ...results] = await Promise.all([postgres.restart(), playOut(asOne(nodes), gameName, players)]);
    expect(results).toHaveLength(1);
    for (const player of players) await player.until("the end", () => player.result() !== undefined);
    expect((await nodes[1].store.load(matchID))?.state?._stateID).toBeGreaterThan(before);
    // Unlogged tables may be empty after it: everybody is still known to be there, and seen to go.
    for (const player of players) await untilConnected(player, [true, true]);
    await ben.goAway(anna);
  });
});
