import { afterAll, expect, it } from "vitest";
import { type BusyTable, openBusyTable } from "./busy-table.ts";
import { faultClass } from "./fault-class.ts";
import { sitDown } from "./player.ts";

const tables = 5;
const trials = process.env.FULL === "1" ? 2 : 1;

/** Stock fails: it shows a move before storing it, and stores nothing at all in memory. */
faultClass("a move is shown, then lost", (target, kind) => {
  const open: BusyTable[] = [];
  afterAll(() => {
    for (const table of open) table.hangUp();
  });

  it.skipIf(kind === "remote").each(["SIGKILL", "SIGTERM"] as const)(
    `after %s under load everybody finds what they were shown last, ${trials} times`,
    async (signal) => {
      for (let trial = 0; trial < trials; trial += 1) {
        const busy = await Promise.all(Array.from({ length: tables }, () => openBusyTable(target())));
        open.push(...busy);
        await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 200));
        await target().child()?.stop(signal);
        for (const table of busy) table.hangUp();
        await target().revive();
        for (const { table, seen } of busy) {
          for (const person of table.people) {
            const [latest = 0] = [...(seen.get(person.seat)?.keys() ?? [])].toSorted((a, b) => b - a);
            const player = await sitDown(target(), table.matchID, person);
            expect(player.state()._stateID).toBeGreaterThanOrEqual(latest);
            if (player.state()._stateID === latest) expect(player.state()).toEqual(seen.get(person.seat)?.get(latest));
          }
        }
      }
    },
  );
});
