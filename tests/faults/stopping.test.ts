import { io } from "socket.io-client";
import { expect, inject, it, onTestFinished } from "vitest";
import { tap } from "../../game/server/fixtures/wire.ts";
import { openBusyRoom } from "./busy-room.ts";
import { openBusyTable } from "./busy-table.ts";
import { onEveryStorage } from "./fault-class.ts";
import { publicEngine } from "./public-engine.ts";
import { requireAllStored } from "./stored-history.ts";

const engine = publicEngine();
const stops = process.env.FULL === "1" ? 20 : 1;

onEveryStorage("stopped in an orderly way under load", (target, storage) => {
  it(`${stops} times it ends by itself, loses nothing, and people reconnect`, async () => {
    for (let stop = 0; stop < stops; stop += 1) {
      const busy = await Promise.all(Array.from({ length: 6 }, () => openBusyTable(target())));
      const room = await openBusyRoom(target());
      // Like the web app's own connection: it comes back by itself, unless it was told to stay away.
      const waiting = tap(
        io(`${target().url}/supertrumpf`, { transports: ["websocket"], forceNew: true, reconnectionDelayMax: 200 }),
      );
      onTestFinished(() => void waiting.socket.disconnect());
      await waiting.until("a connection", () => waiting.socket.connected);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
      const began = Date.now();
      expect(await target().child()?.stop("SIGTERM")).toBe(0);
      expect(Date.now() - began).toBeLessThan(15_000 * inject("slowness"));
      for (const table of [...busy, room]) table.hangUp();
      expect(room.compare(await storage().readRooms()).lost).toEqual([]);
      expect(requireAllStored(await storage().read(), busy, engine)).toBeGreaterThan(0);
      await target().revive();
      await waiting.until("the way back", () => waiting.socket.connected);
      const { matchID } = busy[0]?.table ?? { matchID: "" };
      const before = waiting.events.length;
      waiting.socket.emit("sync", matchID, null);
      await waiting.until("the match", () => waiting.events.slice(before).some(({ name }) => name === "sync"));
    }
  });
});
