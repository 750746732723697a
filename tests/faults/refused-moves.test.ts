import { expect, inject, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { leaderOf, moveAction, type Player, playRound, sitDown } from "./player.ts";
import type { Table } from "./targets/target.ts";

type Scene = Readonly<{ table: Table; leader: Player; follower: Player; watcher: Player }>;
type Answer = Readonly<{ ok?: boolean; code?: string; message?: string }>;

/** Sends a move and resolves with the acknowledgement. */
const send = (by: Player, { matchID }: Table, move: string, args: unknown[], stateID = by.state()._stateID) => {
  const person = by.person ?? { seat: 0, credentials: "" };
  const action = moveAction(person, move, args);
  return by.socket
    .timeout(inject("patienceMs"))
    .emitWithAck("update", action, stateID, matchID, String(person.seat)) as Promise<Answer>;
};

const refused: Readonly<Record<string, (scene: Scene) => readonly [Player, Promise<Answer>]>> = {
  "out of turn": ({ follower, table }) => [follower, send(follower, table, "pickValue", ["money"])],
  "on an old state": ({ leader, table }) => [leader, send(leader, table, "pickValue", ["gloss"], 0)],
  "on a state to come": ({ leader, table }) => [leader, send(leader, table, "pickValue", ["money"], 99)],
  "that is unknown": ({ leader, table }) => [leader, send(leader, table, "takeAll", [])],
  "of another phase": ({ leader, table }) => [leader, send(leader, table, "skipPick", [])],
  "with a value that is none": ({ leader, table }) => [leader, send(leader, table, "pickValue", ["luck"])],
  "without a value": ({ leader, table }) => [leader, send(leader, table, "pickValue", [])],
  "of a spectator": ({ watcher, table }) => [watcher, send(watcher, table, "pickValue", ["money"])],
};

/** Stock fails: a refused move is logged on the server, and its sender hears nothing; none is acknowledged. */
faultClass("a refused move gets no answer", (target) => {
  const seatAll = async (): Promise<Scene> => {
    const table = await target().seat(2);
    const players = await Promise.all(table.people.map((person) => sitDown(target(), table.matchID, person)));
    const watcher = await sitDown(target(), table.matchID);
    await playRound([...players, watcher]);
    const leader = leaderOf(players);
    return { table, leader, follower: players.find((player) => player !== leader) ?? leader, watcher };
  };

  it.each(Object.entries(refused))(
    "a move %s is refused with a reason and the present state",
    async (_what, attempt) => {
      const scene = await seatAll();
      const before = scene.leader.state();
      const heard = { leader: scene.leader.events.length, follower: scene.follower.events.length };
      const [sender, answer] = attempt(scene);
      const sent = sender.events.length;
      expect(await answer).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/), message: expect.any(String) });
      await sender.until("the refusal", () => sender.refusals().length > 0);
      if (sender !== scene.watcher) {
        const isState = ({ name }: { name: string }) => name === "sync" || name === "update";
        await sender.until("the present state", () => sender.events.slice(sent).some(isState));
      }
      expect((await scene.leader.ask()).G).toEqual(before.G);
      const bystander = sender === scene.follower ? scene.leader : scene.follower;
      const quiet = bystander === scene.leader ? heard.leader : heard.follower;
      expect(bystander.events.slice(quiet).filter(({ name }) => name === "refused")).toEqual([]);
    },
  );

  it("a move that is carried out is acknowledged once it is stored", async () => {
    const { leader, table } = await seatAll();
    expect(await send(leader, table, "pickValue", ["money"])).toEqual({ ok: true });
  });
});
