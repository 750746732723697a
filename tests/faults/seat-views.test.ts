import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { dial, playRound, type SentState, sitDown } from "./player.ts";
import type { Person, Table, Target } from "./targets/target.ts";

async function fill(target: Target, table: Table, seats: number): Promise<Table> {
  const people: Person[] = [];
  for (let seat = 0; seat < seats; seat += 1) {
    const { person } = await target.join(table.matchID, `Player ${seat}`);
    if (person !== undefined) people.push(person);
  }
  const full = { ...table, people };
  await target.start(full);
  return full;
}

const topsShown = ({ events }: { events: readonly { name: string; args: readonly unknown[] }[] }) =>
  events
    .filter(({ name }) => name === "sync" || name === "update")
    .map(({ args }) => (args[1] as { state?: SentState }).state ?? (args[1] as SentState))
    .flatMap(({ G }) => G.top ?? []);

/**
 * Stock fails: before anybody has joined a seat it is shown to whoever asks for it, and a connection that watched it
 * goes on doing so, after its person has left as well.
 */
faultClass("a seat is watched before it is joined, or after it is left", (target) => {
  it.each([undefined, "", "made-up"])(
    "whoever claimed it beforehand with %j is shown nothing of it",
    async (credentials) => {
      const table = await target().open(2);
      const early = await dial(target());
      early.socket.emit("sync", table.matchID, "0", credentials, 2);
      const full = await fill(target(), table, 2);
      const players = await Promise.all(full.people.map((person) => sitDown(target(), table.matchID, person)));
      await playRound(players);
      early.socket.emit("sync", table.matchID, null);
      await early.until("an answer", () => early.events.some(({ name }) => name === "sync"));
      expect(topsShown(early)).toEqual([]);
    },
  );

  it("whoever has left it is shown nothing of it any more, and cannot move", async () => {
    const table = await target().seat(3);
    const [gone, ...stay] = await Promise.all(table.people.map((person) => sitDown(target(), table.matchID, person)));
    if (gone?.person == null) throw new Error("nobody sits there");
    await target().vacate(table, gone.person);
    const before = gone.events.length;
    const { person } = await target().join(table.matchID, "New");
    const newcomer = await sitDown(target(), table.matchID, person);
    const seated = [newcomer, ...stay];
    await playRound(seated);
    await playRound(seated);
    gone.act("pickValue", "money");
    expect(topsShown({ events: gone.events.slice(before) })).toEqual([]);
    expect(newcomer.state().G.rounds).toBe(2);
  });

  it("the credentials of whoever has left it open it no more", async () => {
    const table = await target().seat(3);
    const left = table.people[2];
    if (left === undefined) throw new Error("nobody sits there");
    await target().vacate(table, left);
    const back = await dial(target());
    back.socket.emit("sync", table.matchID, "2", left.credentials, 2);
    back.socket.emit("sync", table.matchID, null);
    await back.until("an answer", () => back.events.some(({ name }) => name === "sync"));
    expect(topsShown(back)).toEqual([]);
  });
});
