import { io } from "socket.io-client";
import { expect, it, onTestFinished } from "vitest";
import { postJSON } from "../support/post-json.ts";
import { faultClass } from "./fault-class.ts";
import { dial, playRound, sitDown } from "./player.ts";

const settings = {
  LIMIT_CREATIONS: "12",
  LIMIT_SOCKETS_PER_ADDRESS: "20",
  LIMIT_PACKETS_PER_SOCKET: "200",
  LIMIT_WRONG_SECRETS: "10",
};

/** Stock fails in all of it: it has no limits but socket.io's megabyte a packet. */
faultClass(
  "no limits on matches, sizes, types and rates",
  (target, kind) => {
    /** A server of somebody else's has limits of its own, and is not to be filled up. */
    const isKnown = kind !== "remote";

    it.each([100_000, 900_000])("a packet of %i bytes closes the connection it came on, and no other", async (size) => {
      const { matchID, people } = await target().seat(2);
      const players = await Promise.all(people.map((person) => sitDown(target(), matchID, person)));
      const wire = await dial(target());
      wire.socket.emit("sync", "x".repeat(size), null);
      await wire.until("the end of the connection", () => !wire.socket.connected);
      await playRound(players);
    });

    it.each([
      ["of 10,000 letters", "x".repeat(10_000)],
      ["that is none", { name: "x" }],
      ["of nothing", " "],
    ])("a name %s is refused", async (_what, name) => {
      const { matchID } = await target().open(2);
      expect((await target().join(matchID, name as string)).status).toBeOneOf([400, 413]);
    });

    it.runIf(isKnown)("more packets than anybody can mean close the connection, and others play on", async () => {
      const { matchID, people } = await target().seat(2);
      const players = await Promise.all(people.map((person) => sitDown(target(), matchID, person)));
      const wire = await dial(target());
      for (let packet = 0; packet < 2000; packet += 1) wire.socket.emit("sync", matchID, null);
      await playRound(players);
      await wire.until("the end of the connection", () => !wire.socket.connected);
      await playRound(players);
    });

    it.runIf(kind === "ours")("wrong codes count, and whoever has the right key is let in all the same", async () => {
      const { matchID, creatorKey, people } = await target().seat(2);
      const match = `${target().url}/api/matches/${matchID}`;
      const statuses = new Set<number>();
      for (let attempt = 0; attempt < 20; attempt += 1) {
        statuses.add((await postJSON(`${match}/rejoin`, { code: String(100_000 + attempt) })).status);
      }
      expect([...statuses]).toEqual([403, 429]);
      expect((await postJSON(`${match}/facilitate`, { type: "pause" }, creatorKey)).status).toBe(200);
      expect((await sitDown(target(), matchID, people[0])).state().G.top).not.toBeNull();
    });

    it.runIf(isKnown)(
      "an address opens so many connections and no more; when one closes there is room again",
      async () => {
        const wires = [];
        while (wires.length < 19) wires.push(await dial(target()));
        const attempt = () => {
          const socket = io(`${target().url}/supertrumpf`, {
            transports: ["websocket"],
            forceNew: true,
            reconnection: false,
          });
          onTestFinished(() => void socket.disconnect());
          return new Promise<boolean>((resolve) => {
            socket.once("connect", () => resolve(true));
            socket.once("connect_error", () => resolve(false));
            socket.once("disconnect", () => resolve(false));
          });
        };
        const more = await Promise.all(Array.from({ length: 10 }, attempt));
        expect(more.filter((isOpen) => isOpen).length).toBeLessThanOrEqual(1);
        for (const { socket } of wires) socket.disconnect();
        await expect.poll(attempt).toBe(true);
      },
    );

    it.runIf(isKnown)("an address creates so many matches and no more", async () => {
      const statuses: number[] = [];
      for (let match = 0; match < 20; match += 1) {
        const created = await target()
          .open(2)
          .then(
            () => 201,
            ({ message }: Error) => Number(/\d+$/.exec(message)?.[0]),
          );
        statuses.push(created);
      }
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(8);
      await target().requireUp();
    });
  },
  settings,
);
