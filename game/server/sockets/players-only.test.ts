import { expect, it, onTestFinished } from "vitest";
import type { QuartettView } from "../../modes/quartett/rules/state.ts";
import { playOut } from "../fixtures/play-out.ts";
import { sitAt } from "../fixtures/table-player.ts";
import { facilitate, seatMatch, startTestServer } from "../fixtures/test-server.ts";
import { connect, sync } from "../fixtures/wire.ts";

const gameName = "quartett";

it("a table that only players may see is shown to them and to the creator, and to nobody else", async () => {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  const seated = await seatMatch(server, { gameName, players: 3, setup: {}, playersOnly: true });
  const { matchID, creatorKey, credentials } = seated;
  const stranger = await sitAt(server, { gameName, matchID });
  const patched = await connect(server, gameName);
  onTestFinished(() => void patched.socket.disconnect());
  patched.socket.emit("sync", matchID, null, undefined, undefined, { patches: true });
  const creator = await sitAt(server, { gameName, matchID, creatorKey });
  const people = await Promise.all(
    credentials.map((secret, seat) => sitAt(server, { gameName, matchID, seat, credentials: secret })),
  );
  await creator.until("the table", () => creator.view() !== undefined);
  await playOut(server, gameName, people, (player) => (player.view<QuartettView>()?.history.length ?? 0) > 3);
  await facilitate(server, matchID, creatorKey, { type: "remove", seat: 1 });
  await people[1]?.until("to be nobody", () => people[1]?.lobby()?.yourSeat === null);
  const told = people[1]?.events.length ?? 0;
  await facilitate(server, matchID, creatorKey, { type: "end" });
  for (const wire of [stranger, patched]) await wire.until("the end", () => wire.lobby()?.status === "over");
  await people[1]?.until("the end", () => people[1]?.lobby()?.status === "over");
  const tables = ["sync", "update", "patch"];
  for (const { events } of [stranger, patched]) {
    expect(events.map(({ name }) => name)).toContain("lobby");
    expect(events.filter(({ name }) => tables.includes(name))).toEqual([]);
  }
  expect(people[1]?.events.slice(told).filter(({ name }) => tables.includes(name))).toEqual([]);
  expect(stranger.lobby()).toMatchObject({ playersOnly: true, players: [{ name: "Player 0" }, {}, {}] });
  expect(creator.result()).toBeDefined();
});

it("everybody with the link may watch other matches", async () => {
  const server = await startTestServer();
  onTestFinished(() => server.close());
  const { matchID } = await seatMatch(server, { gameName, players: 3, setup: {} });
  const stranger = await connect(server, gameName);
  onTestFinished(() => void stranger.socket.disconnect());
  await sync(stranger, matchID, null);
  await stranger.until("the table", () => stranger.events.some(({ name }) => name === "sync"));
});
