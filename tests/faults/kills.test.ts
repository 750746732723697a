import { afterAll, expect, it } from "vitest";
import { type BusyTable, openBusyTable } from "./busy-table.ts";
import { onEveryStorage } from "./fault-class.ts";
import { publicEngine } from "./public-engine.ts";
import { historyOf } from "./stored-history.ts";
import type { Storage } from "./targets/storages.ts";

const kills = process.env.FULL === "1" ? 50 : 4;
const tables = 8;
const engine = publicEngine();

/** Looks into the database past the server: what people were told must be there, and nothing may be damaged. */
async function requireAllStored(storage: Storage, busy: readonly BusyTable[]): Promise<number> {
  const matches = new Map((await storage.read()).map((match) => [match.id, match]));
  const histories = new Map([...matches].map(([id, match]) => [id, historyOf(match, engine)]));
  let compared = 0;
  for (const { table, seen } of busy) {
    const seats = matches.get(table.matchID)?.meta.seats.map(({ name }) => name);
    expect(seats).toEqual(table.people.map(({ seat }) => `Player ${seat}`));
    for (const [seat, states] of seen) {
      for (const [stateID, { G }] of states) {
        const stored = histories.get(table.matchID)?.get(stateID);
        if (stored === undefined)
          throw new Error(`seat ${seat} saw state ${stateID} of ${table.matchID}, which is not stored`);
        expect(G).toEqual(JSON.parse(JSON.stringify(engine.view(stored, seat).G)));
        compared += 1;
      }
    }
  }
  return compared;
}

onEveryStorage("killed at random moments", (target, storage) => {
  let busy: BusyTable[] = [];
  afterAll(() => {
    for (const table of busy) table.hangUp();
  });

  it(`${kills} times under load it loses nothing that anybody was shown`, { timeout: kills * 20_000 }, async () => {
    let compared = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      // Those that are over have shown what they can.
      busy = busy.filter((table) => !table.isOver());
      for (const table of busy) await table.resume(target());
      while (busy.length < tables) busy.push(await openBusyTable(target()));
      const arriving = openBusyTable(target()).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
      await target().child()?.stop("SIGKILL");
      for (const table of busy) table.hangUp();
      (await arriving)?.hangUp();
      compared += await requireAllStored(storage(), busy);
      await target().revive();
    }
    console.log(`${kills} kills, ${compared} states that people were shown compared with the database`);
    expect(compared).toBeGreaterThan(kills * tables);
  });
});
