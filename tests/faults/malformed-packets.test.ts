import { afterAll, describe, expect, it } from "vitest";
import { type RoomWatcher, watchRoom } from "../../game/server/fixtures/workshop-room.ts";
import { faultClass } from "./fault-class.ts";
import { hostileValues } from "./hostile-values.ts";
import { moveAction, type Player, playRound, sitDown } from "./player.ts";
import { openTriedRoom } from "./room-requests.ts";

/** A packet with one part of it left to be spoilt: the event's name and its arguments. */
const positions: ReadonlyMap<string, (seated: Player, matchID: string, value: unknown) => unknown[]> = new Map([
  ["the match of a sync", (_seated, _matchID, value) => ["sync", value, null]],
  ["the seat of a sync", (_seated, matchID, value) => ["sync", matchID, value, "secret"]],
  ["the credentials of a sync", (_seated, matchID, value) => ["sync", matchID, "0", value]],
  ["the number of players of a sync", (_seated, _matchID, value) => ["sync", "2222222222222222", "0", "x", value]],
  ["the action", ({ state }, matchID, value) => ["update", value, state()._stateID, matchID, "0"]],
  ["the type of the action", (seated, matchID, value) => update(seated, matchID, { type: value })],
  ["the payload", (seated, matchID, value) => update(seated, matchID, { payload: value })],
  ["the move", (seated, matchID, value) => update(seated, matchID, { payload: { ...rightMove(seated), type: value } })],
  [
    "the arguments",
    (seated, matchID, value) => update(seated, matchID, { payload: { ...rightMove(seated), args: value } }),
  ],
  [
    "an argument",
    (seated, matchID, value) => update(seated, matchID, { payload: { ...rightMove(seated), args: [value] } }),
  ],
  ["the state of a move", (seated, matchID, value) => ["update", right(seated), value, matchID, "0"]],
  ["the match of a move", (seated, _matchID, value) => ["update", right(seated), 0, value, "0"]],
  ["the seat of a move", (seated, matchID, value) => ["update", right(seated), 0, matchID, value]],
  ["a chat message", (_seated, matchID, value) => ["chat", matchID, value, "x"]],
  ["the match of a chat message", (_seated, _matchID, value) => ["chat", value, { sender: "0" }, "x"]],
  ["a reaction", (_seated, matchID, value) => ["react", matchID, value]],
  ["a creator's key", (_seated, matchID, value) => ["creator", matchID, value]],
]);

const right = ({ person }: Player) => moveAction(person ?? { seat: 0, credentials: "" }, "pickValue", ["money"]);
const rightMove = (seated: Player) => right(seated).payload;
const update = (seated: Player, matchID: string, part: object) => [
  "update",
  { ...right(seated), ...part },
  seated.state()._stateID,
  matchID,
  String(seated.person?.seat),
];

/** In socket.io's own protocol, and below it. */
const frames: ReadonlyMap<string, string> = new Map([
  ...[...hostileValues].map(([name, value]): [string, string] => [
    `${name} as event`,
    `42/supertrumpf,${JSON.stringify([value])}`,
  ]),
  ["no data", "42/supertrumpf,"],
  ["an object as packet", "42/supertrumpf,{}"],
  ["an empty packet", "42/supertrumpf,[]"],
  ["broken JSON", '42/supertrumpf,["sync"'],
  ["an acknowledgement that nobody asked for", "43/supertrumpf,7[]"],
  ["an acknowledgement by prototype", '43/supertrumpf,__proto__["x"]'],
  ["a reserved event", '42/supertrumpf,["disconnect"]'],
  ["the event newListener", '42/supertrumpf,["newListener","x"]'],
  ["an error from a client", '44/supertrumpf,{"message":"x"}'],
  ["a placeholder without bytes", '451-/supertrumpf,["sync",{"_placeholder":true,"num":7}]'],
  ["a placeholder by prototype", '451-/supertrumpf,["sync",{"_placeholder":true,"num":"__proto__"}]'],
  ["a billion attachments", '451000000000-/supertrumpf,["sync"]'],
  ["no number of attachments", '45-/supertrumpf,["sync"]'],
  ["a packet for another namespace", '42/elsewhere,["sync"]'],
  ["a second connection to the namespace", "40/supertrumpf,"],
  ["a namespace by prototype", "40/__proto__,"],
  ["7,000 levels", `42/supertrumpf,["sync",${"[".repeat(7000)}${"]".repeat(7000)}]`],
  ["an unknown type", "9x"],
  ["an empty frame", ""],
]);

/**
 * Stock fails: an object that cannot be made text ends the process wherever text is expected, 7,000 levels do so in any
 * packet; on files also every id of a match that is no file name, and a packet that announces attachments.
 */
faultClass("one malformed packet ends the process", (target, kind) => {
  /** The attacker sits at the table: whatever slips through would be carried out for somebody. */
  type Scene = Readonly<{ child: unknown; matchID: string; attacker: Player; victim: Player; hangUp: () => void }>;
  let scene: Scene | undefined;
  const setScene = async (): Promise<Scene> => {
    const connected = [scene?.attacker, scene?.victim].every((player) => player?.socket.connected);
    const child = target().child();
    if (scene !== undefined && connected && scene.child === child) return scene;
    scene?.hangUp();
    const { matchID, people } = await target().seat(2);
    const attacker = await sitDown(target(), matchID, people[0], { stays: true });
    const victim = await sitDown(target(), matchID, people[1], { stays: true });
    const hangUp = () => {
      for (const { socket } of [attacker, victim]) socket.disconnect();
    };
    scene = { child, matchID, attacker, victim, hangUp };
    return scene;
  };
  afterAll(() => scene?.hangUp());

  const attack = async (send: (attacker: Player, matchID: string) => void) => {
    const { matchID, attacker, victim } = await setScene();
    const before = await victim.ask();
    send(attacker, matchID);
    // A packet may be served late: the server must have had time to fall over it.
    await attacker.ask().catch(() => undefined);
    await target().requireUp();
    expect(await victim.ask()).toEqual(before);
    // What is malformed is refused as that; it is no fault of the server.
    if (kind === "ours") expect(attacker.refusals()).not.toContain("internal");
    expect((await target().child()?.ask("polluted")) ?? []).toEqual([]);
  };

  for (const [position, packet] of positions) {
    describe(position, () => {
      it.each([...hostileValues])("as %s harms nobody", async (_name, value) => {
        await attack((attacker, matchID) => attacker.socket.emit(...(packet(attacker, matchID, value) as [string])));
      });
    });
  }

  describe("a frame", () => {
    it.each([...frames])("with %s harms nobody", async (_name, frame) => {
      await attack(({ socket }) => {
        const { transport } = socket.io.engine as unknown as { transport: { ws: WebSocket } };
        transport.ws.send(frame);
      });
    });
  });

  describe.skipIf(kind === "stock")("on a workshop", () => {
    type RoomScene = Readonly<{ child: unknown; code: string; attacker: RoomWatcher; victim: RoomWatcher }>;
    let room: RoomScene | undefined;
    const setRoom = async (): Promise<RoomScene> => {
      const child = target().child();
      if (room !== undefined && room.child === child && room.attacker.socket.connected) return room;
      room?.victim.socket.disconnect();
      const { code, participant, facilitatorKey } = await openTriedRoom(target());
      const attacker = await watchRoom(target(), code, participant, { stays: true });
      const victim = await watchRoom(target(), code, facilitatorKey, { stays: true });
      room = { child, code, attacker, victim };
      return room;
    };
    afterAll(() => {
      for (const wire of [room?.attacker, room?.victim]) wire?.socket.disconnect();
    });
    const attackRoom = async (send: (attacker: RoomWatcher, code: string) => void) => {
      const { code, attacker, victim } = await setRoom();
      const { here: _, ...before } = victim.shared() ?? {};
      send(attacker, code);
      // The server must have had time to fall over it.
      const answered = attacker.events.length;
      attacker.socket.emit("watch", code, null);
      await attacker.until("an answer", () => attacker.events.length > answered || !attacker.socket.connected);
      await target().requireUp();
      const { here: __, ...after } = victim.shared() ?? {};
      expect([victim.socket.connected, after]).toEqual([true, before]);
      expect(attacker.refusals()).not.toContain("internal");
      expect((await target().child()?.ask("polluted")) ?? []).toEqual([]);
    };
    const places: ReadonlyMap<string, (code: string, value: unknown) => unknown[]> = new Map([
      ["the code", (_code, value) => ["watch", value, null]],
      ["the key", (code, value) => ["watch", code, value]],
      ["the event", (code, value) => [value, code, null]],
      ["what follows", (code, value) => ["watch", code, null, value]],
    ]);

    it.each([...places])("%s as anything harms nobody", async (_place, packet) => {
      for (const value of hostileValues.values()) {
        await attackRoom(({ socket }, code) =>
          // The client's own check of names does not come before this.
          (socket as unknown as { packet(packet: unknown): void }).packet({
            type: 2,
            data: packet(code, value),
            options: {},
          }),
        );
      }
    });

    it("a frame with anything harms nobody", async () => {
      for (const frame of frames.values()) {
        await attackRoom(({ socket }) => {
          const { transport } = socket.io.engine as unknown as { transport: { ws: WebSocket } };
          transport.ws.send(frame.replace("/supertrumpf", "/workshop"));
        });
      }
    });
  });

  it("after all of it the match goes on", async () => {
    const { attacker, victim } = await setScene();
    await playRound([attacker, victim]);
  });
});
