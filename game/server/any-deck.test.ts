import { describe, expect, it, onTestFinished } from "vitest";
import type { DeckVersion } from "../../cards/load/deck-version.ts";
import { oddDeck } from "../modes/fixtures/odd-deck.ts";
import { testDeck } from "../modes/fixtures/test-deck.ts";
import { type DeckOffer, deckFilePath, type PublicMatch } from "../protocol/public-match.ts";
import { playOut } from "./fixtures/play-out.ts";
import { sitAt } from "./fixtures/table-player.ts";
import { exampleVersion, modesWith, versionOf } from "./fixtures/test-decks.ts";
import { facilitate, post, seatMatch, startTestServer } from "./fixtures/test-server.ts";

async function serve(deck: DeckVersion) {
  const server = await startTestServer({ decks: [deck] });
  onTestFinished(() => server.close());
  return server;
}

const offers = async (url: string) => ((await (await fetch(`${url}/api/settings`)).json()) as { modes: unknown }).modes;

describe.each([
  ["bauhof", { supertrumpf: 8, quartett: 8, rettungsrunde: 3 }],
  ["zehnerlei", { supertrumpf: 8, quartett: 8, rettungsrunde: 8 }],
])("the deck %s", (id, max) => {
  it("is offered in every mode, with as many seats as its cards are enough for", async () => {
    const server = await serve(exampleVersion(id));
    expect(await offers(server.url)).toEqual({
      supertrumpf: { seats: { min: 2, max: max.supertrumpf } },
      quartett: { seats: { min: 2, max: max.quartett } },
      rettungsrunde: { seats: { min: 3, max: max.rettungsrunde } },
    });
  });

  it.each(Object.keys(max))("is played in %s to the end, with a move taken back, and exported", async (gameName) => {
    const deck = exampleVersion(id);
    const server = await serve(deck);
    const modes = await modesWith([deck]);
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
    const server = await serve(exampleVersion(id));
    const players = max[gameName];
    const { matchID, creatorKey } = await seatMatch(server, { gameName, players, setup: {}, started: false });
    const joined = await post(server, `/api/matches/${matchID}/join`, { name: "One more" });
    expect([joined.status, await joined.json()]).toEqual([409, expect.objectContaining({ code: "full" })]);
    const seated = await facilitate(server, matchID, creatorKey, { type: "seatBot", strength: "easy" });
    expect(seated).toMatchObject({ status: 409, body: { code: "full" } });
    expect((await post(server, `/api/matches/${matchID}/start`, undefined, creatorKey)).status).toBe(204);
  });
});

describe("several decks", () => {
  const bauhof = exampleVersion("bauhof");
  const zehnerlei = exampleVersion("zehnerlei");
  const both = { decks: ["zehnerlei", "bauhof"] };

  it("are offered with what each is and can be played in, the default one first, and their files for good", async () => {
    const server = await startTestServer({ decks: [bauhof, zehnerlei] });
    onTestFinished(() => server.close());
    const offered = (await (await fetch(`${server.url}/api/decks`)).json()) as DeckOffer[];
    expect(offered).toMatchObject([
      { id: "bauhof", version: bauhof.version, failures: 12, titles: { en: "The Depot Deck" } },
      { id: "zehnerlei", version: zehnerlei.version, failures: 40, measures: 50 },
    ]);
    expect(offered[0]?.modes.rettungsrunde).toEqual({ seats: { min: 3, max: 3 } });
    for (const deck of [bauhof, zehnerlei]) {
      for (const path of [...deck.files.keys()].filter((_, at) => at < 4)) {
        const answer = await fetch(`${server.url}${deckFilePath(deck, path)}`);
        expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, expect.stringMatching(/immutable/)]);
        expect(Buffer.from(await answer.arrayBuffer()).equals(deck.files.get(path) ?? new Uint8Array())).toBe(true);
      }
    }
    const { version } = bauhof;
    for (const path of [
      `none/${version}/en/deck.json`,
      "bauhof/1.0.0/en/deck.json",
      `bauhof/${version}/xx/deck.json`,
    ]) {
      const answer = await fetch(`${server.url}/api/decks/${path}`);
      expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: "no-such-deck" })]);
    }
  });

  it("are chosen for a match, the default one where none is named, and an unknown one is refused in words", async () => {
    const server = await startTestServer({ decks: [bauhof, zehnerlei] });
    onTestFinished(() => server.close());
    const create = async (choice: object) => {
      const answer = await post(server, "/api/matches", { gameName: "quartett", ...choice });
      const body = (await answer.json()) as { matchID?: string; code?: string; message?: string };
      if (body.matchID === undefined) return [answer.status, body.code, body.message];
      const match = (await (await fetch(`${server.url}/api/matches/${body.matchID}`)).json()) as PublicMatch;
      return match.decks;
    };
    expect(await create({})).toEqual([{ id: "bauhof", version: bauhof.version }]);
    expect(await create(both)).toEqual([zehnerlei, bauhof].map(({ id, version }) => ({ id, version })));
    expect(await create({ decks: ["scheitern"] })).toEqual([
      422,
      "no-such-deck",
      "there is no deck scheitern; there are: bauhof, zehnerlei",
    ]);
    expect(await create({ decks: ["bauhof", "bauhof"] })).toEqual([422, "no-such-deck", expect.any(String)]);
    for (const decks of [[], "bauhof", [1], ["x".repeat(99)]]) {
      expect(await create({ decks })).toEqual([400, "invalid-request", expect.stringContaining("decks")]);
    }
    // They share no value to compare.
    expect(await create({ ...both, gameName: "supertrumpf" })).toEqual([
      422,
      "unplayable",
      expect.stringContaining("values: 0, needed: 1"),
    ]);
  });

  it.each([
    ["quartett", [bauhof, zehnerlei]],
    ["rettungsrunde", [zehnerlei, bauhof]],
    // The same codes in both.
    ["supertrumpf", [versionOf(testDeck, "town"), versionOf(testDeck, "county")]],
  ] as const)("are played together in %s to the end", async (gameName, offered) => {
    const server = await startTestServer({ decks: offered });
    onTestFinished(() => server.close());
    const decks = offered.map(({ id }) => id);
    const seated = await seatMatch(server, { gameName, players: 1, bots: ["medium", "strong"], setup: {}, decks });
    const { matchID, credentials } = seated;
    const person = await sitAt(server, { gameName, matchID, seat: 0, credentials: credentials[0] ?? "" });
    const modes = await modesWith(offered);
    await playOut(server, gameName, [person], undefined, modes);
    await person.until("the end", () => person.result() !== undefined);
    expect(person.refusals()).toEqual([]);
  });

  it("take no card, value or group that they do not have, in set-ups and in moves", async () => {
    const server = await startTestServer({ decks: [bauhof, zehnerlei] });
    onTestFinished(() => server.close());
    const setups = [
      { cards: ["Bauhof-01", "A1", "B1"] },
      { cards: ["zehnerlei:nothing"], rounds: 3 },
      { sector: "A" },
      { sector: "__proto__" },
    ];
    for (const setup of setups) {
      const answer = await post(server, "/api/matches", { gameName: "rettungsrunde", setup, ...both });
      expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: "invalid-setup" })]);
    }
    const { matchID, credentials } = await seatMatch(server, { gameName: "supertrumpf", players: 2, setup: {} });
    const players = [];
    for (const [seat, secret] of credentials.entries()) {
      players.push(await sitAt(server, { gameName: "supertrumpf", matchID, seat, credentials: secret }));
    }
    for (const value of ["money", "constructor", ""]) for (const player of players) player.act("pickValue", value);
    for (const player of players) {
      await player.until("three refusals", () => player.refusals().length === 3);
      expect(new Set(player.refusals())).toEqual(new Set(["not-allowed"]));
    }
  });
});

describe("a deck with too few cards", () => {
  const shape = { groups: [1], causes: [1], values: 0, max: 1 };

  it.each([
    ["supertrumpf", "values: 0, needed: 1"],
    ["quartett", "groups: 0, needed: 2"],
    ["rettungsrunde", "causes: 1, needed: 2"],
  ])("makes no match of %s, and says what it lacks", async (gameName, lack) => {
    const server = await serve(versionOf(oddDeck(shape)));
    const answer = await post(server, "/api/matches", { gameName, setup: {} });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({ code: "unplayable", message: expect.stringContaining(lack) });
  });
});
