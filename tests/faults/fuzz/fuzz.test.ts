import fc from "fast-check";
import { expect, it } from "vitest";
import { onEveryStorage } from "../fault-class.ts";
import { type Player, playRound, sitDown } from "../player.ts";
import { openTriedRoom } from "../room-requests.ts";
import type { Table } from "../targets/target.ts";
import { newAttacker } from "./attacker.ts";
import { packet } from "./packets.ts";

const isFull = process.env.FULL === "1";
const packets = isFull ? 20_000 : 300;
const batch = isFull ? 100 : 60;
/** The attackers' by turns; people beside them play Supertrumpf. */
const games = ["supertrumpf", "quartett", "rettungsrunde"];
/** Batches until code, caches and pools have reached their size, or most of it. */
const settled = isFull ? 40 : 3;
/** Bytes that may be on the heap afterwards and were not when it had settled; what is kept of each packet would be more. */
const tolerated = isFull ? 3_000_000 : 6_000_000;
const seed = Number(process.env.FAULTS_SEED ?? Date.now() % 1_000_000_000);

onEveryStorage("random and mutated packets", (target, storage) => {
  /** A match beside it: what happens there is what its people do, and nothing else. */
  const seatBystanders = async (): Promise<{ table: Table; players: Player[] }> => {
    const table = await target().seat(2);
    const players = await Promise.all(
      table.people.map((one) => sitDown(target(), table.matchID, one, { stays: true })),
    );
    return { table, players };
  };

  it(`${packets} of them end nothing, leave nothing behind and touch nobody (seed ${seed})`, async () => {
    const sample = fc.sample(packet, { seed, numRuns: packets });
    const answers = new Map<string, number>();
    const created: string[] = [];
    let bystanders = await seatBystanders();
    let heap = 0;
    let rounds = 0;
    for (let start = 0; start < packets; start += batch) {
      const game = games[(start / batch) % games.length];
      const own = await target().seat(3, game);
      const quiet = await target().open(3, game);
      created.push(own.matchID, quiet.matchID);
      const room = await openTriedRoom(target());
      const attacker = newAttacker(target(), game ?? "", { own, other: bystanders.table, quiet, room });
      for (const one of sample.slice(start, start + batch)) await attacker.send(one);
      await attacker.settle();
      attacker.hangUp();
      for (const [answer, times] of attacker.answers) answers.set(answer, (answers.get(answer) ?? 0) + times);
      created.push(...attacker.created);

      expect(target().child()?.isRunning(), target().child()?.output()).toBe(true);
      await target().requireUp();
      const [player] = bystanders.players;
      expect(player?.state().G.rounds).toBe(rounds);
      await playRound(bystanders.players);
      rounds += 1;
      if (rounds === 20) {
        created.push(bystanders.table.matchID);
        for (const { socket } of bystanders.players) socket.disconnect();
        bystanders = await seatBystanders();
        rounds = 0;
      }
      if (start === settled * batch) heap = (await target().child()?.ask<number>("heap")) ?? 0;
    }
    const growth = ((await target().child()?.ask<number>("heap")) ?? 0) - heap;
    const stored = await storage().read();
    const beside = stored.find(({ id }) => id === bystanders.table.matchID);
    for (const { socket } of bystanders.players) socket.disconnect();
    console.log(`seed ${seed}, heap ${(growth / 1e6).toFixed(1)} MB`, Object.fromEntries([...answers].sort()));

    expect([...answers.keys()].filter((answer) => answer === "internal" || /^5/.test(answer))).toEqual([]);
    expect(target().child()?.output()).not.toMatch(/unhandled|could not be served|uncaught/i);
    expect(await target().child()?.ask("polluted")).toEqual([]);
    expect(growth).toBeLessThan(tolerated);
    expect(beside?.state?.G).toMatchObject({ rounds });
    const rooms = await storage().readRooms();
    const ofTables = rooms.flatMap(({ content }) =>
      content.tables.flatMap(({ matches }) => matches.map(({ id }) => id)),
    );
    const ids = new Set([...created, ...ofTables, bystanders.table.matchID]);
    expect(stored.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});
