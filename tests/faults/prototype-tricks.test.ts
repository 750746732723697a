import { describe, expect, it } from "vitest";
import { ask as askRoom, joinRoom, openRoom, watchRoom } from "../../game/server/fixtures/workshop-room.ts";
import { faultClass } from "./fault-class.ts";
import { dial, playRound, sitDown } from "./player.ts";

const names = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString"];

const bodies = [
  '{"__proto__":{"gameName":"supertrumpf"}}',
  '{"gameName":"supertrumpf","__proto__":{"polluted":1}}',
  '{"gameName":"supertrumpf","setup":{"__proto__":{"roundCap":1,"polluted":1}}}',
  '{"gameName":"supertrumpf","setup":{"constructor":{"prototype":{"polluted":1}}}}',
  '{"gameName":"__proto__"}',
  '{"gameName":"constructor"}',
];

/** Stock fails: matches called __proto__ or constructor are "there"; on files such an id ends the process. */
faultClass("prototype tricks", (target, kind) => {
  const requireClean = async () => {
    expect((await target().child()?.ask("polluted")) ?? []).toEqual([]);
    await target().requireUp();
  };

  it.each(names)("a seat called %s is nobody's", async (name) => {
    const { matchID, people } = await target().seat(2);
    const wire = await dial(target());
    wire.socket.emit("sync", matchID, name, "x", 2);
    wire.socket.emit("sync", matchID, name, undefined, 2);
    const players = await Promise.all(people.map((person) => sitDown(target(), matchID, person)));
    await requireClean();
    await playRound(players);
    expect(wire.events.filter(({ name: event }) => event === "sync" || event === "update")).toEqual([]);
  });

  it.each(names)("a match called %s is not there", async (name) => {
    const wire = await dial(target());
    wire.socket.emit("sync", name, null);
    const { matchID } = await target().seat(2);
    wire.socket.emit("sync", matchID, null);
    await wire.until("the real match", () => wire.events.some(({ args }) => args[0] === matchID));
    expect(wire.events.filter(({ name: event, args }) => event === "sync" && args[0] === name)).toEqual([]);
    expect(await target().look(name)).toBe(404);
    await requireClean();
  });

  it.each(names)("a person called %s plays like everybody else", async (name) => {
    const table = await target().open(2);
    const people = [];
    for (const one of [name, "Ina"]) people.push((await target().join(table.matchID, one)).person);
    await target().start(table);
    const players = [];
    for (const person of people) players.push(await sitDown(target(), table.matchID, person));
    await playRound(players);
    await requireClean();
  });

  it.skipIf(kind === "stock").each(names)("a participant called %s takes part like everybody else", async (name) => {
    const room = await openRoom(target(), { title: name, tableNames: [name, "South"] });
    const key = await joinRoom(target(), room.code, name, { table: 1 });
    const wall = await watchRoom(target(), room.code, key);
    expect([wall.role(), wall.you().tablemates, wall.shared()?.title]).toEqual(["participant", [name], name]);
    const round = { type: "openRound", id: "round-01", at: "room", step: null, cards: [name] };
    expect((await askRoom(target(), `/${room.code}/lead`, room.facilitatorKey, round)).status).toBe(404);
    const wrong = await watchRoom(target(), name, null);
    expect(wrong.refusals()).toEqual(["no-such-workshop"]);
    await requireClean();
  });

  describe.skipIf(kind === "stock")("in a body", () => {
    it.each(bodies)("%s creates nothing", async (body) => {
      const headers = { "content-type": "application/json" };
      const response = await fetch(`${target().url}/api/matches`, { method: "POST", headers, body });
      expect(response.status).toBe(400);
      await requireClean();
    });
  });
});
