import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { playRound, sitDown } from "./player.ts";

/** What boardgame.io's own server is made of; some of it has holes that are known, and nobody mends it. */
const unwanted = [/^koa/, /^@koa\//, /^(formidable|node-persist|p-queue|co-body)$/];

/** Stock fails: koa-socket-2 and old versions of socket.io, engine.io and ws are what it is made of. */
faultClass(
  "old packages in the process",
  (target, kind) => {
    it.skipIf(kind === "remote")("nothing of boardgame.io's own server is loaded while people play", async () => {
      const { matchID, people } = await target().seat(2);
      await playRound(await Promise.all(people.map((person) => sitDown(target(), matchID, person))));
      const packages = (await target().child()?.ask<string[]>("packages")) ?? [];
      expect(packages).toContain("boardgame.io");
      expect(packages.filter((name) => unwanted.some((pattern) => pattern.test(name)))).toEqual([]);
    });
  },
  {},
  { fromSource: true },
);
