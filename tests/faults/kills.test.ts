import { afterAll, expect, it } from "vitest";
import { openBusyRoom } from "./busy-room.ts";
import { type BusyTable, openBusyTable } from "./busy-table.ts";
import { onEveryStorage } from "./fault-class.ts";
import { publicEngine } from "./public-engine.ts";
import { requireAllStored } from "./stored-history.ts";

const kills = process.env.FULL === "1" ? 50 : 1;
const tables = 8;
const engine = publicEngine();

onEveryStorage("killed at random moments", (target, storage) => {
  let busy: BusyTable[] = [];
  afterAll(() => {
    for (const table of busy) table.hangUp();
  });

  it(`${kills} times under load it loses nothing that anybody was shown`, async () => {
    let compared = 0;
    let claimed = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const room = await openBusyRoom(target());
      // Those that are over have shown what they can.
      busy = busy.filter((table) => !table.isOver());
      for (const table of busy) await table.resume(target());
      while (busy.length < tables) busy.push(await openBusyTable(target()));
      const arriving = openBusyTable(target()).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      await target().child()?.stop("SIGKILL");
      for (const table of [...busy, room]) table.hangUp();
      (await arriving)?.hangUp();
      compared += requireAllStored(await storage().read(), busy, engine);
      const claims = room.compare(await storage().readRooms());
      expect(claims.lost).toEqual([]);
      claimed += claims.compared;
      await target().revive();
    }
    console.log(
      `${kills} kills, ${compared} states and ${claimed} parts of workshops that people were shown compared with the database`,
    );
    expect(compared).toBeGreaterThan(kills * tables);
    expect(claimed).toBeGreaterThan(kills);
  });
});
