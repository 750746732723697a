import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { checkCards } from "../../cards/checks/check-cards.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { type EngineModes, engineModes } from "../engine/playable-modes.ts";
import { oddDeck } from "../modes/fixtures/odd-deck.ts";
import * as allModes from "../modes/modes.ts";
import { playOut } from "./fixtures/play-out.ts";
import { sitAt } from "./fixtures/table-player.ts";
import { tempFolder } from "./fixtures/temp-folder.ts";
import { facilitate, post, seatMatch, startTestServer } from "./fixtures/test-server.ts";

const root = join(import.meta.dirname, "../../tests");

function modesOf(id: string): EngineModes {
  const { data } = checkCards(root, id);
  if (data === undefined) throw new Error(id);
  return engineModes(allModes, resolveDeck(data));
}

async function serve(modes: EngineModes) {
  const server = await startTestServer({ modes });
  onTestFinished(() => server.close());
  return server;
}

const offers = async (url: string) => ((await (await fetch(`${url}/api/settings`)).json()) as { modes: unknown }).modes;

describe.each([
  ["bauhof", { supertrumpf: 8, quartett: 8, rettungsrunde: 3 }],
  ["zehnerlei", { supertrumpf: 8, quartett: 8, rettungsrunde: 8 }],
])("the deck %s", (id, most) => {
  it("is offered in every mode, with as many seats as its cards are enough for", async () => {
    const server = await serve(modesOf(id));
    expect(await offers(server.url)).toEqual({
      supertrumpf: { seats: { min: 2, max: most.supertrumpf } },
      quartett: { seats: { min: 2, max: most.quartett } },
      rettungsrunde: { seats: { min: 3, max: most.rettungsrunde } },
    });
  });

  it.each(Object.keys(most))("is played in %s to the end, with a move taken back, and exported", async (gameName) => {
    const modes = modesOf(id);
    const server = await serve(modes);
    const bots = ["medium", "strong"] as const;
    const { matchID, creatorKey, credentials } = await seatMatch(server, { gameName, players: 1, bots, setup: {} });
    const person = await sitAt(server, { gameName, matchID, seat: 0, credentials: credentials[0] ?? "" });
    const toTheEnd = () => playOut(server, gameName, [person], undefined, modes);
    await toTheEnd();
    await person.until("the end", () => person.result() !== undefined);
    expect(await facilitate(server, matchID, creatorKey, { type: "undo" })).toEqual({ status: 200, body: {} });
    await person.until("the move to be taken back", () => person.result() === undefined);
    await toTheEnd();
    await person.until("the end again", () => person.result() !== undefined);
    expect(person.refusals()).toEqual([]);
    const headers = { authorization: `Bearer ${creatorKey}` };
    const exported = await fetch(`${server.url}/api/matches/${matchID}/export`, { headers });
    expect(exported.status).toBe(200);
    expect(await exported.json()).toMatchObject({ match: { gameName, status: "over" } });
  });

  it("lets nobody sit down for whom there are no cards", async () => {
    const gameName = "rettungsrunde";
    const server = await serve(modesOf(id));
    const players = most[gameName];
    const { matchID, creatorKey } = await seatMatch(server, { gameName, players, setup: {}, started: false });
    const joined = await post(server, `/api/matches/${matchID}/join`, { name: "One more" });
    expect([joined.status, await joined.json()]).toEqual([409, expect.objectContaining({ code: "full" })]);
    const seated = await facilitate(server, matchID, creatorKey, { type: "seatBot", strength: "easy" });
    expect(seated).toMatchObject({ status: 409, body: { code: "full" } });
    expect((await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey)).status).toBe(204);
  });
});

describe("a deck with too few cards", () => {
  const shape = { groups: [1], causes: [1], values: 0, most: 1 };

  it.each([
    ["supertrumpf", "values: 0, needed: 1"],
    ["quartett", "groups: 0, needed: 2"],
    ["rettungsrunde", "causes: 1, needed: 2"],
  ])("makes no match of %s, and says what it lacks", async (gameName, lack) => {
    const server = await serve(engineModes(allModes, oddDeck(shape)));
    const answer = await post(server, "/api/matches", { gameName, setup: {} });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ code: "unplayable", message: expect.stringContaining(lack) });
  });

  it.each([
    ["another deck", modesOf("bauhof"), [204, 204, 409]],
    ["one too small", engineModes(allModes, oddDeck(shape)), [422, 422, 422]],
  ])("starts no match of before for which %s has no cards, and does not fail over it", async (_what, now, expected) => {
    const dataDir = tempFolder();
    const before = await startTestServer({ modes: modesOf("zehnerlei"), dataDir });
    const waiting = [];
    for (const gameName of ["supertrumpf", "quartett", "rettungsrunde"]) {
      waiting.push(await seatMatch(before, { gameName, players: 4, setup: {}, started: false }));
    }
    await before.close();
    const server = await startTestServer({ modes: now, dataDir });
    onTestFinished(() => server.close());
    const statuses = [];
    for (const { matchID, creatorKey } of waiting) {
      expect((await fetch(`${server.url}/api/matches/${matchID}`)).status).toBe(200);
      statuses.push((await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey)).status);
    }
    expect(statuses).toEqual(expected);
  });
});
