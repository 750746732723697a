import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { dial } from "./player.ts";

/** Looks like an id of ours, and is none. */
const inventedIDs = ["2222222222222222", "default", "../2222", "2222-2222", "Ünbekannt", "x".repeat(200)];

/** Stock fails: "sync" for any id creates a match of that id, and its lobby lists all matches. */
faultClass("matches come into being by asking for them", (target) => {
  it.each(inventedIDs)("nobody is shown a match called %s", async (matchID) => {
    const wire = await dial(target());
    for (const seat of [null, "0"]) wire.socket.emit("sync", matchID, seat, undefined, 2);
    wire.socket.emit("sync", matchID, null);
    // Somebody real, on the same connection: all the rest is worked off once they are answered.
    const table = await target().seat(2);
    wire.socket.emit("sync", table.matchID, null);
    await wire.until("the real match", () =>
      wire.events.some(({ name, args }) => name === "sync" && args[0] === table.matchID),
    );
    expect(wire.events.filter(({ name, args }) => name === "sync" && args[0] !== table.matchID)).toEqual([]);
    expect(await target().look(encodeURIComponent(matchID))).toBeOneOf([404, 414]);
  });

  it("no client says for how many a match is", async () => {
    const wire = await dial(target());
    wire.socket.emit("sync", "2222222222222222", null, undefined, 100_000);
    const table = await target().seat(2);
    wire.socket.emit("sync", table.matchID, null);
    await wire.until("the real match", () => wire.events.some(({ args }) => args[0] === table.matchID));
    expect(wire.packets.filter((packet) => packet.length > 50_000)).toEqual([]);
  });

  it("matches are not listed", async () => {
    const { matchID } = await target().open(2);
    for (const path of ["/api/matches", "/api/matches/", "/games", "/games/supertrumpf", "/api", "/matches"]) {
      const response = await fetch(`${target().apiURL}${path}`);
      expect(await response.text()).not.toContain(matchID);
    }
  });
});
