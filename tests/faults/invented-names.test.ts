import { expect, it } from "vitest";
import { newKey } from "../../game/server/fixtures/workshop-room.ts";
import { postJSON } from "../support/post-json.ts";
import { faultClass } from "./fault-class.ts";
import { dial, moveAction, playRound, sitDown } from "./player.ts";
import { openTriedRoom } from "./room-requests.ts";

const names = 1000;
/** Of each name, so that keeping even one copy of them is seen: 4 MB in all. */
const length = 4000;
const tolerated = 2_000_000;

/** A join code that could be one. */
const codeOf = (index: number) =>
  `${[2, 1, 0].map((at) => `b${"aeiou"[Math.floor(Math.abs(index) / 5 ** at) % 5]}`).join("")}22`;
const invented = (index: number) => `${index}`.padEnd(length, "n");

/**
 * Stock fails: structures grow with the ids of matches that clients invent, in moves, in "sync" and in chats; on files
 * with those of seats, too.
 */
faultClass("structures grow with names a client invents", (target, kind) => {
  const growthBy = async (send: (index: number) => unknown, settle: () => Promise<unknown>): Promise<number> => {
    const child = target().child();
    if (child === undefined) throw new Error("only a child tells its heap");
    // What is loaded or compiled at the first packet is no growth.
    for (let index = -50; index < 0; index += 1) await send(index);
    await settle();
    const before = await child.ask<number>("heap");
    for (let index = 0; index < names; index += 1) await send(index);
    await settle();
    return (await child.ask<number>("heap")) - before;
  };

  const packets: readonly [string, (index: number) => unknown[]][] = [
    [
      "matches in moves",
      (index) => ["update", moveAction({ seat: 0, credentials: "x" }, "pickValue", ["money"]), 0, invented(index), "0"],
    ],
    ["matches to watch", (index) => ["sync", invented(index), null]],
    ["seats", (index) => ["sync", "2222222222222222", invented(index), "x"]],
    ["events", (index) => [invented(index), 1]],
    ["chats", (index) => ["chat", invented(index), { sender: "0" }, "x"]],
  ];

  it.skipIf(kind === "remote").each(packets)("%s leave nothing behind", async (_what, packet) => {
    const { matchID } = await target().seat(2);
    const wire = await dial(target());
    let sent = 0;
    const growth = await growthBy(
      async (index) => {
        // Not more at once than our server lets wait.
        if (++sent % 16 === 0) await answered();
        wire.socket.emit(...(packet(index) as [string]));
      },
      () => answered(),
    );
    expect(growth).toBeLessThan(tolerated);

    /** The server has worked off what this connection sent. */
    async function answered(): Promise<void> {
      const before = wire.events.length;
      wire.socket.emit("sync", matchID, null);
      await wire.until("an answer", () =>
        wire.events.slice(before).some(({ name, args }) => name === "sync" && args[0] === matchID),
      );
    }
  });

  it.runIf(kind === "ours")("workshops to watch leave nothing behind, real ones by turns included", async () => {
    const [one, other] = [await openTriedRoom(target()), await openTriedRoom(target())];
    const wire = await dial(target(), "workshop");
    const answered = () => wire.socket.emitWithAck("watch", one.code, null);
    let sent = 0;
    const growth = await growthBy(async (index) => {
      if (++sent % 8 === 0) await answered();
      wire.socket.emit("watch", invented(index), null);
      wire.socket.emit("watch", codeOf(index), invented(index).slice(0, 60));
      wire.socket.emit("watch", index % 2 === 0 ? one.code : other.code, null);
    }, answered);
    expect(growth).toBeLessThan(tolerated);
  });

  it.skipIf(kind === "remote")("addresses leave nothing behind", async () => {
    const growth = await growthBy(
      (index) =>
        Promise.all([
          postJSON(`${target().url}/api/matches/${`${index}`.padEnd(90, "n")}/join?${invented(index)}`, {
            name: "Ina",
          }),
          ...(kind === "ours"
            ? [postJSON(`${target().url}/api/workshops/${codeOf(index)}/take-part`, { type: "leave" }, newKey())]
            : []),
        ]),
      async () => {},
    );
    expect(growth).toBeLessThan(tolerated);
    const { matchID, people } = await target().seat(2);
    await playRound([await sitDown(target(), matchID, people[0]), await sitDown(target(), matchID, people[1])]);
  });
});
