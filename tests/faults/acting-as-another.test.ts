import { expect, it } from "vitest";
import { faultClass } from "./fault-class.ts";
import { dial, leaderOf, moveAction, type Player, sitDown } from "./player.ts";
import type { Person, Table } from "./targets/target.ts";

type Attack = Readonly<{ leader: Player; follower: Player; stranger: Player; table: Table }>;

const seatText = ({ person }: Player) => String(person?.seat);
const personOf = ({ person }: Player): Person => person ?? { seat: 0, credentials: "" };
const pick = (person: Person) => moveAction(person, "pickValue", ["money"]);

/** Sends an action over `by`, in the seat that is said. */
const send = (by: Player, { matchID }: Table, action: unknown, seat: string | null) =>
  by.socket.emit("update", action, by.state()._stateID, matchID, seat);

const impersonations: Readonly<Record<string, (attack: Attack) => void>> = {
  "with the own credentials": ({ leader, follower, table }) =>
    send(
      follower,
      table,
      pick({ seat: personOf(leader).seat, credentials: personOf(follower).credentials }),
      seatText(leader),
    ),
  "in the action only": ({ leader, follower, table }) =>
    send(
      follower,
      table,
      pick({ seat: personOf(leader).seat, credentials: personOf(follower).credentials }),
      seatText(follower),
    ),
  "in the packet only": ({ leader, follower, table }) =>
    send(follower, table, pick(personOf(follower)), seatText(leader)),
  "without credentials": ({ leader, follower, table }) =>
    send(follower, table, pick({ seat: personOf(leader).seat, credentials: "" }), seatText(leader)),
  "as a spectator": ({ leader, stranger, table }) =>
    send(stranger, table, pick({ seat: personOf(leader).seat, credentials: "made-up" }), seatText(leader)),
  "as a spectator without a seat": ({ stranger, table }) =>
    send(stranger, table, pick({ seat: 0, credentials: "" }), null),
};

const moveOf = (leader: Player, move: string, ...args: unknown[]) => moveAction(personOf(leader), move, args);
const event = (type: string, ...args: unknown[]) => ({
  ...moveAction({ seat: 0, credentials: "" }, type, args),
  type: "GAME_EVENT",
});

/** Whatever the engine understands besides moves; the leader, who may move now, sends it with true credentials. */
const actions: readonly Readonly<Record<string, unknown>>[] = [
  ...["endTurn", "endPhase", "endGame", "pass", "endStage"].map((type) => event(type)),
  event("setPhase", "learning"),
  event("setStage", "x"),
  event("setActivePlayers", { all: "x" }),
  event("endGame", { winners: [0] }),
  ...["UNDO", "REDO", "RESET", "PLUGIN", "STRIP_TRANSIENTS"].map((type) => ({ ...event(""), type })),
];
const wholeStates = ["UPDATE", "SYNC", "RESET"];

/**
 * Stock fails: it carries out the engine's events (endTurn, setPhase, endGame …), RESET, whole states of a client, and the
 * facilitator's moves, whoever sends them. It does keep people from moving in seats that are not theirs.
 */
faultClass("acting as another, or as the engine", (target) => {
  /** The state for all to see is the same afterwards, and the match is not over. */
  const attempt = async (attack: (scene: Attack) => void) => {
    const table = await target().seat(3);
    const players = await Promise.all(table.people.map((person) => sitDown(target(), table.matchID, person)));
    const leader = leaderOf(players);
    const follower = players.find((player) => player !== leader) ?? leader;
    const stranger = await sitDown(target(), table.matchID);
    const before = await stranger.ask();
    attack({ leader, follower, stranger, table });
    for (const player of [leader, follower, stranger]) await player.ask();
    expect(stranger.state()).toEqual(before);
    await target().requireUp();
  };

  it.each(Object.entries(impersonations))("nobody moves in the seat of another %s", (_how, attack) => attempt(attack));

  it("nobody moves over a connection that has not joined", async () => {
    const table = await target().seat(2);
    const players = await Promise.all(table.people.map((person) => sitDown(target(), table.matchID, person)));
    const leader = leaderOf(players);
    const before = leader.state();
    const wire = await dial(target());
    wire.socket.emit(
      "update",
      pick({ ...personOf(leader), credentials: "x" }),
      before._stateID,
      table.matchID,
      seatText(leader),
    );
    wire.socket.emit("sync", table.matchID, null);
    await wire.until("an answer", () => wire.events.some(({ name }) => name === "sync"));
    expect(await leader.ask()).toEqual(before);
  });

  it.each(actions.map((action) => [JSON.stringify(action), action]))("%s is no move", (_text, action) =>
    attempt(({ leader, table }) => {
      const { payload } = action as { payload: object };
      const { playerID, credentials } = moveOf(leader, "").payload;
      send(leader, table, { ...(action as object), payload: { ...payload, playerID, credentials } }, seatText(leader));
    }),
  );

  it.each(wholeStates)("a whole state by %s is no move", (type) =>
    attempt(({ leader, table }) => {
      const state = { ...leader.state(), G: { ...leader.state().G, hands: [["A1"], [], []] }, _stateID: 99 };
      send(leader, table, { ...moveOf(leader, ""), type, state, deltalog: [], clientOnly: true }, seatText(leader));
    }),
  );

  it.each(["timeUp", "endLearning", "endMatch"])("%s is the facilitator's alone", (move) =>
    attempt(({ leader, table }) => send(leader, table, moveOf(leader, move), seatText(leader))),
  );

  it("credentials of another match open nothing", async () => {
    const other = await target().seat(3);
    await attempt(({ leader, follower, table }) => {
      const seat = personOf(leader).seat;
      send(follower, table, pick({ seat, credentials: other.people[seat]?.credentials ?? "" }), seatText(leader));
    });
  });
});
