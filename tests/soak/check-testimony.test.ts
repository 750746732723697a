import type { State } from "boardgame.io";
import { describe, expect, it, onTestFinished } from "vitest";
import { testGames } from "../../game/modes/fixtures/test-deck.ts";
import { tempFolder } from "../../game/server/fixtures/temp-folder.ts";
import { testMatchDecks } from "../../game/server/fixtures/test-decks.ts";
import { MatchService } from "../../game/server/matches/match-service.ts";
import type { MatchStore } from "../../game/server/matches/match-store.ts";
import { openSqliteStore } from "../../game/server/storage/sqlite-match-store.ts";
import { checkTestimony } from "./check-testimony.ts";
import { type Claim, Testimony } from "./testimony.ts";

/** Two people have made five moves, and testify to all they saw. */
async function playALittle() {
  const store = openSqliteStore(tempFolder());
  onTestFinished(() => store.close());
  const reportError = (error: unknown) => expect.unreachable(String(error));
  const service = new MatchService({ store, decks: testMatchDecks(store), now: Date.now, reportError });
  const testimony = new Testimony();
  const { matchID } = await service.create("supertrumpf", {});
  for (const name of ["Anna", "Ben"]) {
    const { seat, credentials } = await service.join(matchID, name);
    testimony.claims.push({ matchID, seat, name, credentials });
  }
  await service.start(matchID);
  for (let made = 0; made < 5; made += 1) {
    const { state } = await service.find(matchID);
    const { _stateID: stateID, ctx } = state as State;
    const seat = Number(ctx.currentPlayer);
    await service.move(matchID, seat, stateID, "pickValue", ["money"]);
    testimony.moves.push({ matchID, seat, stateID, name: "pickValue", args: ["money"], isAcknowledged: true });
    const match = await service.find(matchID);
    const view = service.view(match, seat);
    testimony.sees(matchID, seat, stateID + 1, { G: view?.G, ctx: view?.ctx });
  }
  return { store, testimony, matchID };
}

const check = (testimony: Testimony, store: MatchStore) => checkTestimony(testimony, store, testGames);

describe("what people testify to", () => {
  it("is found in the database where nothing went wrong", async () => {
    const { store, testimony } = await playALittle();
    expect(await check(testimony, store)).toMatchObject({ matches: 1, movesStored: 5, lost: [], wrong: [] });
  });

  it("is missed where the end of the log is missing", async () => {
    const { store, testimony } = await playALittle();
    const verdict = await check(testimony, { ...store, log: async (id) => (await store.log(id)).slice(0, -1) });
    expect(verdict.lost).toEqual([expect.stringMatching(/^move pickValue/), expect.stringMatching(/^state 5/)]);
    expect(verdict.wrong).toEqual([expect.stringMatching(/does not lead to its state/)]);
  });

  it("is missed where the match is gone", async () => {
    const { store, testimony, matchID } = await playALittle();
    await store.delete(matchID);
    expect((await check(testimony, store)).lost).toEqual([`match ${matchID}`]);
  });

  it("contradicts a state that nobody was in", async () => {
    const { store, testimony, matchID } = await playALittle();
    testimony.sees(matchID, 0, 3, { G: {}, ctx: {} });
    expect((await check(testimony, store)).wrong).toEqual([`seat 0 of ${matchID} saw another state 3`]);
  });

  it("contradicts a move that was made once and acknowledged twice", async () => {
    const { store, testimony } = await playALittle();
    const [first] = testimony.moves;
    if (first === undefined) throw new Error("no move");
    testimony.moves.push({ ...first, stateID: 5 });
    expect((await check(testimony, store)).lost).toHaveLength(1);
  });

  it("contradicts a seat that was given to somebody else", async () => {
    const { store, testimony } = await playALittle();
    const [anna, ben] = testimony.claims as [Claim, Claim];
    testimony.claims.splice(0, 2, { ...anna, credentials: ben.credentials }, ben);
    expect((await check(testimony, store)).wrong).toEqual([expect.stringMatching(/^seat 0 .* Anna/)]);
  });
});
