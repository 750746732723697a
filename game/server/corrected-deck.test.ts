import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import type { Deck } from "../../cards/deck.ts";
import type { DeckVersion } from "../../cards/load/deck-version.ts";
import { testDeck, testGames } from "../modes/fixtures/test-deck.ts";
import { deckFilePath, type PublicMatch } from "../protocol/public-match.ts";
import { playOut } from "./fixtures/play-out.ts";
import { sitAt } from "./fixtures/table-player.ts";
import { tempFolder } from "./fixtures/temp-folder.ts";
import { testDecks, versionOf } from "./fixtures/test-decks.ts";
import { facilitate, post, seatMatch, startTestServer, type TestServer } from "./fixtures/test-server.ts";
import { replayOf } from "./matches/match-record.ts";

const [begunWith] = testDecks;

/** Every card counts otherwise, and some are gone. */
const correctedDeck: Deck = {
  ...testDeck,
  failures: testDeck.failures.slice(4).map((card) => ({
    ...card,
    cause: (card.cause % 8) + 1,
    values: Object.fromEntries(Object.entries(card.values).map(([id, amount]) => [id, 100 - amount])),
  })),
  measures: testDeck.measures.slice(4),
};
const corrected = versionOf(correctedDeck);

const deckOf = async (server: TestServer, matchID: string) =>
  ((await (await fetch(`${server.url}/api/matches/${matchID}`)).json()) as PublicMatch).decks;
const reference = ({ id, version }: DeckVersion) => ({ id, version });
const contentOf = (server: TestServer, deck: DeckVersion) =>
  fetch(`${server.url}${deckFilePath(deck, "de/deck.json")}`);

it.each([...testGames.keys()])(
  "%s goes on with the deck that it began with, when that was corrected",
  async (gameName) => {
    const dataDir = tempFolder();
    let server = await startTestServer({ dataDir });
    const seated = await seatMatch(server, { gameName, players: 3, setup: {} });
    const { matchID, credentials, creatorKey } = seated;
    const sitAll = () =>
      Promise.all(credentials.map((secret, seat) => sitAt(server, { gameName, matchID, seat, credentials: secret })));
    const people = await sitAll();
    await playOut(server, gameName, people, (player) => player.stateID() >= 6);
    const before = await server.store.load(matchID);
    const waiting = await seatMatch(server, { gameName, players: 3, setup: {}, started: false });
    await server.close();

    server = await startTestServer({ dataDir, decks: [corrected] });
    onTestFinished(() => server.close());
    expect(await deckOf(server, matchID)).toEqual([reference(begunWith)]);
    expect(await (await contentOf(server, begunWith)).json()).toMatchObject({ failures: { length: 32 } });
    // Undoing plays the whole match again: what led to this state must lead to it now.
    expect((await facilitate(server, matchID, creatorKey, { type: "undo" })).status).toBe(200);
    const undone = (await server.store.load(matchID))?.state;
    const engine = testGames.get(gameName)?.engine;
    const { start, moves } = replayOf(await server.store.log(matchID)) ?? {};
    if (engine === undefined || start === undefined || moves === undefined) throw new Error("nothing to replay");
    const again = engine.replay(
      start,
      moves.map(({ entry }) => entry),
    );
    expect(undone?.G).toEqual(JSON.parse(JSON.stringify(again.G)));
    expect(undone?.G).not.toEqual(before?.state?.G);
    // Played on to its end, with cards that the corrected deck no longer has.
    const back = await sitAll();
    await playOut(server, gameName, back);
    for (const player of back) await player.until("the end", () => player.result() !== undefined);
    expect(back.flatMap((player) => player.refusals())).toEqual([]);
    const headers = { authorization: `Bearer ${creatorKey}` };
    const exported = await fetch(`${server.url}/api/matches/${matchID}/export`, { headers });
    expect(await exported.json()).toMatchObject({ match: { status: "over" }, decks: [reference(begunWith)] });

    // One that waits keeps its deck, too; the next one at the same table as well; a new one has what is offered now.
    expect((await post(server, `/api/matches/${waiting.matchID}/start`, undefined, waiting.creatorKey)).status).toBe(
      204,
    );
    expect(await deckOf(server, waiting.matchID)).toEqual([reference(begunWith)]);
    const next = (await (await post(server, `/api/matches/${matchID}/again`, undefined, creatorKey)).json()) as {
      matchID: string;
    };
    expect(await deckOf(server, next.matchID)).toEqual([reference(begunWith)]);
    const fresh = await seatMatch(server, { gameName, players: 3, setup: {} });
    expect(await deckOf(server, fresh.matchID)).toEqual([reference(corrected)]);

    // The last match takes its deck along.
    const all = [
      [matchID, creatorKey],
      [waiting.matchID, waiting.creatorKey],
      [next.matchID, creatorKey],
    ] as const;
    for (const [id, key] of all) {
      expect((await contentOf(server, begunWith)).status).toBe(200);
      const remove = { method: "DELETE", headers: { authorization: `Bearer ${key}` } };
      expect((await fetch(`${server.url}/api/matches/${id}`, remove)).status).toBe(204);
    }
    expect((await contentOf(server, begunWith)).status).toBe(404);
    expect((await contentOf(server, corrected)).status).toBe(200);
  },
);

it("matches of the last release, which know no decks, get the default one when the server starts", async () => {
  const dataDir = tempFolder();
  /** As the last release left them, but for the empty tables that opening makes. */
  const stripDecks = () => {
    const database = new DatabaseSync(join(dataDir, "matches.sqlite"));
    database.exec(`
      DELETE FROM match_decks; DELETE FROM deck_files; DELETE FROM deck_contents; DELETE FROM deck_versions;
      UPDATE matches SET meta = json_remove(meta, '$.decks');`);
    database.close();
  };
  let server = await startTestServer({ dataDir });
  const { matchID, creatorKey, credentials } = await seatMatch(server);
  await server.close();
  stripDecks();
  server = await startTestServer({ dataDir });
  await server.close();
  server = await startTestServer({ dataDir, decks: [corrected] });
  onTestFinished(() => server.close());
  expect(await deckOf(server, matchID)).toEqual([reference(begunWith)]);
  const person = await sitAt(server, { gameName: "supertrumpf", matchID, seat: 0, credentials: credentials[0] ?? "" });
  expect(person.view()).toBeDefined();
  expect((await facilitate(server, matchID, creatorKey, { type: "pause" })).status).toBe(200);
  person.socket.disconnect();
  // One that a server of that release makes meanwhile gets it when it is asked for.
  stripDecks();
  expect(await deckOf(server, matchID)).toEqual([reference(corrected)]);
});
