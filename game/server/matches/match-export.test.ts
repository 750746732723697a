import type { State } from "boardgame.io";
import { expect, it, onTestFinished } from "vitest";
import type { SupertrumpfState } from "../../modes/supertrumpf/rules/state.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testMatchDecks } from "../fixtures/test-decks.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { MatchService } from "./match-service.ts";

/** Anna and Ben at a running match; people are told apart by the value that they name. */
async function open() {
  const store = openSqliteStore(tempFolder());
  onTestFinished(() => store.close());
  const reportError = (error: unknown) => expect.unreachable(String(error));
  const service = new MatchService({ store, decks: testMatchDecks(store), now: Date.now, reportError });
  const { matchID } = await service.create("supertrumpf", {});
  const anna = (await service.join(matchID, "Anna")).credentials;
  await service.join(matchID, "Ben");
  await service.start(matchID);
  return {
    service,
    matchID,
    anna,
    /** Each seat leads once: `value` by the first, "money" by the second. */
    async playBoth(value: string) {
      for (const _ of [0, 1]) {
        const { G, _stateID } = (await service.find(matchID)).state as State<SupertrumpfState>;
        await service.move(matchID, G.leader, _stateID, "pickValue", [G.leader === 0 ? value : "money"]);
      }
    },
    async exported(secret: string) {
      const { seats, moves } = await service.export(matchID, secret);
      return [seats.map(({ name }) => name), moves.flatMap(({ args }) => args)];
    },
  };
}

it("holds the person's own moves at the seat: not a stand-in's, and not those of who sat there before", async () => {
  const { service, matchID, anna, playBoth, exported } = await open();
  await playBoth("months");
  await service.facilitate(matchID, { type: "seatBot", seat: 0, strength: "easy" }, "creator");
  await playBoth("technology");
  expect(await exported(anna)).toEqual([["Anna"], ["months"]]);

  await service.facilitate(matchID, { type: "remove", seat: 0 }, "creator");
  const { seat, credentials: zoe } = await service.join(matchID, "Zoe");
  expect(seat).toBe(0);
  expect(await exported(zoe)).toEqual([["Zoe"], []]);
  await playBoth("participation");
  expect(await exported(zoe)).toEqual([["Zoe"], ["participation"]]);
  // Taken back: nobody has made that move.
  for (const _ of [0, 1]) await service.facilitate(matchID, { type: "undo" }, "creator");
  expect(await exported(zoe)).toEqual([["Zoe"], []]);
  await expect(exported(anna)).rejects.toThrow();
});

it("goes on for somebody who comes back by a code", async () => {
  const { service, matchID, anna, playBoth, exported } = await open();
  await playBoth("months");
  const { code = "" } = await service.facilitate(matchID, { type: "rejoinCode", seat: 0 }, "creator");
  const { credentials = "" } = await service.rejoin(matchID, code);
  await playBoth("technology");
  expect(await exported(credentials)).toEqual([["Anna"], ["months", "technology"]]);
  await expect(exported(anna)).rejects.toThrow();
});
