import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { dial, type Player, sitDown } from "./player.ts";
import type { Table, Target } from "./targets/target.ts";

type Scene = Readonly<{ table: Table; watcher: Player; other: Player }>;

/** Somebody whose coming and going is looked at from the next seat, and a third to go by. */
async function seatThree(target: Target): Promise<Scene> {
  const table = await target.seat(3);
  const watcher = await sitDown(target, table.matchID, table.people[1]);
  return { table, watcher, other: await sitDown(target, table.matchID, table.people[2]) };
}

/** The third person hangs up: what happened before has reached everybody once this is known. */
async function untilHeard({ watcher, other }: Scene): Promise<void> {
  await watcher.until("the third person to be there", () => watcher.isConnected(2) === true);
  other.socket.disconnect();
  await watcher.until("the third person to be gone", () => watcher.isConnected(2) === false);
}

/**
 * Stock fails: in memory, closing one of two tabs makes its person "gone"; on files, in one of two
 * runs, whoever hung up before the answer stayed connected for good.
 */
faultClass("connection status", (target) => {
  it.each(["first", "second"])("somebody with two tabs stays connected when the %s is closed", async (which) => {
    const scene = await seatThree(target());
    const tabs = [];
    for (let tab = 0; tab < 2; tab += 1) tabs.push(await sitDown(target(), scene.table.matchID, scene.table.people[0]));
    tabs[which === "first" ? 0 : 1]?.socket.disconnect();
    await untilHeard(scene);
    expect(scene.watcher.isConnected(0)).toBe(true);
    for (const tab of tabs) tab.socket.disconnect();
    await scene.watcher.until("both tabs to be gone", () => scene.watcher.isConnected(0) === false);
  });

  it("after a storm of connects and disconnects whoever is there is connected, and nobody is stuck", async () => {
    const scene = await seatThree(target());
    const { matchID, people } = scene.table;
    const storm = Array.from({ length: 30 }, async (_, index) => {
      const wire = await dial(target());
      wire.socket.emit("sync", matchID, "0", people[0]?.credentials, 2);
      // Some hang up before they are answered, some after.
      if (index % 3 === 0) await wire.until("an answer", () => wire.events.length > 0);
      else await new Promise((resolve) => setImmediate(resolve));
      wire.socket.disconnect();
    });
    const stays = await sitDown(target(), matchID, people[0]);
    await Promise.all(storm);
    await stays.ask();
    await untilHeard(scene);
    expect(scene.watcher.isConnected(0)).toBe(true);
    stays.socket.disconnect();
    await scene.watcher.until("everybody to be gone", () => scene.watcher.isConnected(0) === false);
  });

  it("whoever hangs up before the answer is not there", async () => {
    const scene = await seatThree(target());
    for (let trial = 0; trial < 10; trial += 1) {
      const wire = await dial(target());
      wire.socket.emit("sync", scene.table.matchID, "0", scene.table.people[0]?.credentials, 2);
      wire.socket.disconnect();
    }
    await untilHeard(scene);
    await scene.watcher.until("them to be gone", () => scene.watcher.isConnected(0) !== true);
    await scene.watcher.ask();
    expect(scene.watcher.isConnected(0)).not.toBe(true);
  });
});
