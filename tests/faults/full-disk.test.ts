import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask as askRoom, joinRoom, openRoom, watchRoom } from "../../game/server/fixtures/workshop-room.ts";
import { frameOf } from "../../game/server/fixtures/workshop-suite.ts";
import { openSqliteStore } from "../../game/server/storage/sqlite-match-store.ts";
import { postJSON } from "../support/post-json.ts";
import { leaderOf, type Player, playRound, sitDown } from "./player.ts";
import { noGrowth, type ScarceDisk, smallDisk } from "./scarce-disk.ts";
import { newFolder, type Storage, sqliteIn } from "./targets/storages.ts";
import type { Target } from "./targets/target.ts";
import { startOurs, targetPlans } from "./targets/targets.ts";

/** The number of the state of every stored match. */
const stateIDs = async (storage: Storage) => (await storage.read()).map(({ state }) => state?._stateID);

describe.runIf(targetPlans.every(({ kind }) => kind === "ours"))("a full disk", () => {
  it("takes no change of a workshop and no new one; it stays as it was, can be read, and goes on afterwards", async ({
    skip,
  }) => {
    const folder = await newFolder();
    const disk = smallDisk(folder);
    if (disk === undefined) return skip("this machine has no way to do it");
    const { workshops, close } = openSqliteStore(folder);
    try {
      const changeOf = (content: string) => ({ content: content.repeat(10_000), expiresAt: 9000 });
      await workshops.create("one", frameOf(), changeOf("before").content);
      disk.fill();
      for (const _tried of [1, 2]) {
        await expect(workshops.save({ id: "one", version: 0 }, changeOf("after"))).rejects.toThrow(/full/);
        await expect(workshops.create("two", frameOf({ joinCode: "other" }), "")).rejects.toThrow(/full/);
        expect(await workshops.load("one")).toEqual({
          id: "one",
          version: 0,
          ...changeOf("before"),
          expiresAt: 5000,
        });
        expect(await workshops.idOf("other")).toBeUndefined();
      }
      disk.free();
      await workshops.save({ id: "one", version: 0 }, changeOf("after"));
      expect(await workshops.load("one")).toEqual({ id: "one", version: 1, ...changeOf("after") });
    } finally {
      await close();
      disk.remove();
      await sqliteIn(folder).tidy();
    }
  });

  describe("ours on SQLite", () => {
    let storage: Storage;
    let target: Target | undefined;
    const running = (): Target => {
      if (target === undefined) throw new Error("the server has not started");
      return target;
    };
    const readiness = async () => {
      const answer = await fetch(`${running().url}/readyz`);
      await answer.body?.cancel();
      return answer.status;
    };
    let players: readonly Player[] = [];
    const disks = new Map<string, ScarceDisk | undefined>();
    beforeAll(async () => {
      const folder = await newFolder();
      disks.set("no room left on it", smallDisk(folder));
      storage = sqliteIn(folder);
      target = await startOurs(async () => ({ ...storage, tidy: async () => {} }))();
      disks.set("files that may not grow", noGrowth(running().child()?.pid ?? -1));
      const { matchID, people } = await running().seat(2);
      players = await Promise.all(people.map((person) => sitDown(running(), matchID, person, { stays: true })));
    });
    afterAll(async () => {
      for (const { socket } of players) socket.disconnect();
      await target?.close();
      for (const disk of disks.values()) disk?.remove();
      await storage.tidy();
    });

    it.for(["no room left on it", "files that may not grow"])(
      "with %s: moves are refused, nothing is shown, and the match goes on when there is room again",
      async (scarcity, { skip }) => {
        const disk = disks.get(scarcity);
        if (disk === undefined) return skip("this machine has no way to do it");
        await playRound(players);
        const shown = players.map((player) => player.state());
        const room = await openRoom(running());
        const anna = await joinRoom(running(), room.code, "Anna");
        const wall = await watchRoom(running(), room.code, null);
        const message = { type: "message", id: "message-1", text: "Come back", table: null };
        const lead = async () => (await askRoom(running(), `/${room.code}/lead`, room.facilitatorKey, message)).status;
        const commit = { type: "commit", hasCommitted: true };
        const takePart = async () => (await askRoom(running(), `/${room.code}/take-part`, anna, commit)).status;
        const onTheWall = wall.shared();
        const leader = leaderOf(players);
        const before = leader.refusals().length;
        for (const tried of [1, 2, 3]) {
          // Closing its database, SQLite brings the log home, which makes room.
          disk.fill();
          leader.act("pickValue", "money");
          await leader.until("an answer", () => leader.refusals().length >= before + tried);
        }
        expect(new Set(leader.refusals().slice(before))).toEqual(new Set(["internal"]));
        expect((await postJSON(`${running().url}/api/matches`, { gameName: "supertrumpf" })).status).toBe(503);
        expect([await lead(), await takePart()]).toEqual([503, 503]);
        expect(await Promise.all(players.map((player) => player.ask()))).toEqual(shown);
        // Whoever comes now is refused where nobody knows what is on the disk, and is never shown more than that.
        expect((await watchRoom(running(), room.code, null)).shared() ?? onTheWall).toEqual(onTheWall);
        expect(wall.shared()).toEqual(onTheWall);
        expect(await readiness()).toBe(503);

        disk.free();
        expect(await readiness()).toBe(200);
        expect(await stateIDs(storage)).toEqual([shown[0]?._stateID]);
        expect([await lead(), await takePart()]).toEqual([204, 204]);
        await wall.until("the message", () => wall.shared()?.message?.text === message.text);
        await playRound(players);
        expect(await stateIDs(storage)).toEqual([players[0]?.state()._stateID]);
      },
    );

    it("keeps a server from starting, which says so, where, and what to do", async ({ skip }) => {
      const folder = await newFolder();
      const full = sqliteIn(folder);
      const disk = smallDisk(folder);
      try {
        if (disk === undefined) return skip("this machine has no way to do it");
        disk.fill();
        const line = `${folder} cannot hold the matches: the disk is full: make room there and start again`;
        await expect(startOurs(async () => full)()).rejects.toThrow(`: the process ended (1): ${line}`);
      } finally {
        disk?.remove();
        await full.tidy();
      }
    });
  });
});
