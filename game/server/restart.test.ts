import { expect, it, onTestFinished } from "vitest";
import { testGames } from "../modes/fixtures/test-deck.ts";
import { playOut } from "./fixtures/play-out.ts";
import { sitAt, type TablePlayer } from "./fixtures/table-player.ts";
import { tempFolder } from "./fixtures/temp-folder.ts";
import { facilitate, post, seatMatch, startTestServer, type TestServer } from "./fixtures/test-server.ts";

/** Where each game is in its middle: in a phase for one, or for several at once. */
const middles: Readonly<Record<string, string>> = {
  supertrumpf: "play",
  quartett: "learning",
  rettungsrunde: "measure",
};

it.each([...testGames.keys()])("%s goes on after a restart in its middle: nothing of it is lost", async (gameName) => {
  const dataDir = tempFolder();
  let server = await startTestServer({ dataDir });
  const seated = await seatMatch(server, { gameName, players: 3, bots: ["medium"], setup: { minutes: 60 } });
  const { matchID, credentials, creatorKey } = seated;
  const sitAll = async (at: TestServer): Promise<TablePlayer[]> => {
    const people: TablePlayer[] = [];
    for (const [seat, secret] of credentials.entries()) {
      people.push(await sitAt(at, { gameName, matchID, seat, credentials: secret }));
    }
    return people;
  };
  let people = await sitAll(server);
  const isInMiddle = (player: TablePlayer) =>
    player.stateID() > 5 && player.view<{ phase: string }>()?.phase === middles[gameName];
  await playOut(server, gameName, people, isInMiddle);
  await facilitate(server, matchID, creatorKey, { type: "pause" });
  await facilitate(server, matchID, creatorKey, { type: "remove", seat: 2 });
  const { body } = await facilitate(server, matchID, creatorKey, { type: "rejoinCode", seat: 1 });
  const before = await server.store.load(matchID);
  const log = await server.store.log(matchID);
  expect(before?.meta.endsAt).toBeGreaterThan(Date.now() + 3_000_000);
  for (const [seat, player] of people.slice(0, 2).entries()) {
    await player.until(
      "the latest",
      () => player.lobby()?.isPaused === true && player.lobby()?.players[2]?.isFree === true,
    );
    expect(player.lobby()?.yourSeat).toBe(seat);
  }
  const views = people.slice(0, 2).map((player) => player.view());
  await server.close();

  server = await startTestServer({ dataDir });
  onTestFinished(() => server.close());
  expect(await server.store.load(matchID)).toEqual(before);
  expect(await server.store.log(matchID)).toEqual(log);
  const joined = (await (await post(server, `/api/matches/${matchID}/join`, { name: "Ina" })).json()) as {
    seat: number;
    credentials: string;
  };
  expect(joined.seat).toBe(2);
  const again = (await (await post(server, `/api/matches/${matchID}/rejoin`, body)).json()) as typeof joined;
  expect(again.seat).toBe(1);
  people = [
    await sitAt(server, { gameName, matchID, seat: 0, credentials: credentials[0] ?? "" }),
    await sitAt(server, { gameName, matchID, ...again }),
    await sitAt(server, { gameName, matchID, ...joined }),
  ];
  expect(people.map((player) => player.lobby()?.yourSeat)).toEqual([0, 1, 2]);
  expect(people.slice(0, 2).map((player) => player.view())).toEqual(views);
  expect(people[0]?.lobby()).toMatchObject({ isPaused: true, status: "running" });
  expect(people[0]?.lobby()?.players[3]).toMatchObject({ bot: "medium" });
  expect(people[0]?.lobby()?.matchEndsIn).toBe((before?.meta.endsAt ?? 0) - (before?.meta.pausedAt ?? 0));
  // Undoing needs the whole log; then the match is played to its end.
  expect((await facilitate(server, matchID, creatorKey, { type: "undo" })).status).toBe(200);
  expect((await facilitate(server, matchID, creatorKey, { type: "resume" })).status).toBe(200);
  const { state } = (await server.store.load(matchID)) ?? {};
  for (const player of people) await player.until("the state", () => player.stateID() >= (state?._stateID ?? 0));
  for (const player of people) await player.until("the end of the pause", () => player.lobby()?.isPaused === false);
  await playOut(server, gameName, people);
  for (const player of people) await player.until("the end", () => player.result() !== undefined);
});
