import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { SupertrumpfState } from "../../modes/supertrumpf/rules/state.ts";
import { post, type SeatedMatch, seatMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { connect, sync, type Wire } from "../fixtures/wire.ts";

/**
 * The attacker holds the leader's seat: whatever slips through would be carried out. The victim sits in the same match
 * and must hear nothing, unless the attacker's connection is closed, which is told like any other going.
 */
let server: TestServer;
let seated: SeatedMatch;
let other: SeatedMatch;
let leader: number;
let victim: Wire;
let attacker: Wire;

beforeAll(async () => {
  server = await startTestServer();
  seated = await seatMatch(server);
  other = await seatMatch(server);
  const match = await server.store.load(seated.matchID);
  leader = (match?.state?.G as SupertrumpfState | undefined)?.leader ?? -1;
  victim = await connect(server);
  await sync(victim, seated.matchID, String(1 - leader), seated.credentials[1 - leader]);
});
afterAll(async () => {
  victim.socket.disconnect();
  attacker.socket.disconnect();
  await server.close();
});

/** A connection that was closed by the last case is opened again. */
beforeEach(async () => {
  if (attacker?.socket.connected !== true) attacker = await connect(server);
  await syncAttacker();
  await victim.until("the attacker", () => victim.lobby()?.players[leader]?.isConnected === true);
});

const syncAttacker = () => sync(attacker, seated.matchID, String(leader), seated.credentials[leader]);

/** What a move of the leader would be; cases spoil one part of it. */
const rightAction = () => ({
  type: "MAKE_MOVE",
  payload: { type: "pickValue", args: ["money"], playerID: String(leader) },
});
const action = (part: object) => ({ ...rightAction(), ...part });
const payload = (part: object) => action({ payload: { ...rightAction().payload, ...part } });
const update = (
  part: unknown,
  stateID: unknown = 0,
  matchID: unknown = seated.matchID,
  playerID: unknown = String(leader),
) => [part, stateID, matchID, playerID];

const nested = (levels: number) => JSON.parse(`${"[".repeat(levels)}${"]".repeat(levels)}`) as unknown;
const own = (json: string) => JSON.parse(json) as object;

/** Sends `spoil`, waits until the server has worked it off or hung up, and looks what became of everybody. */
async function attack(spoil: (wire: Wire) => void): Promise<{ answers: readonly string[]; closed: boolean }> {
  const stored = [await server.store.load(seated.matchID), await server.store.load(other.matchID)];
  const created = server.store.created.length;
  const before = attacker.events.length;
  const heard = victim.events.length;
  spoil(attacker);
  const answers = () =>
    attacker.events
      .slice(before)
      .map(({ name, args }) => (name === "refused" ? (args[0] as { code: string }).code : name));
  // News of who is there may still follow it.
  const isAnswered = () =>
    answers().includes("sync") && answers().lastIndexOf("matchData") > answers().lastIndexOf("sync");
  const isOver = () => isAnswered() || !attacker.socket.connected;
  // Packets of one connection are served in order: the answer to this one comes after all that the case could cause.
  const ask = () => attacker.socket.emit("sync", seated.matchID, String(leader), seated.credentials[leader]);
  ask();
  await attacker.until("an answer or the end", () => isOver() || answers().includes("too-fast"));
  // Behind too many it may have been refused itself.
  while (!isOver()) {
    const count = answers().length;
    ask();
    await attacker.until("another answer", () => isOver() || answers().length > count);
  }
  const closed = !attacker.socket.connected;

  expect([await server.store.load(seated.matchID), await server.store.load(other.matchID)]).toEqual(stored);
  expect(server.store.created.length).toBe(created);
  expect(victim.socket.connected).toBe(true);
  const news = new Set(victim.events.slice(heard).map(({ name }) => name));
  news.delete("lobby");
  news.delete("matchData");
  expect([...news]).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  return { answers: answers(), closed };
}

const syncCases: [string, () => unknown[]][] = [
  ["nothing", () => []],
  ["null as match", () => [null]],
  ["a number as match", () => [5]],
  ["true as match", () => [true]],
  ["a list as match", () => [[seated.matchID]]],
  ["an object as match", () => [{ matchID: seated.matchID }]],
  ["an object that would be text as match", () => [{ toString: "x", length: 16 }]],
  ["an empty match", () => [""]],
  ["a huge match", () => ["2".repeat(10_000)]],
  ["a path as match", () => ["../../etc/passwd"]],
  ["__proto__ as match", () => ["__proto__", "0", "secret"]],
  ["constructor as match", () => ["constructor", "0", "secret"]],
  ["SQL as match", () => ["x' OR '1'='1", null]],
  ["a NUL in the match", () => [`${seated.matchID}\0`, null]],
  ["a match in capitals", () => [seated.matchID.toUpperCase(), null]],
  ["a match nobody created", () => ["2222222222222222", null]],
  ["bytes as match", () => [new Uint8Array([1, 2, 3])]],
  ["a callback as match", () => [() => {}]],
  ["a number as seat", () => [seated.matchID, 0, seated.credentials[0]]],
  ["a negative seat", () => [seated.matchID, "-1", seated.credentials[0]]],
  ["a seat in hexadecimal", () => [seated.matchID, "0x0", seated.credentials[0]]],
  ["a list as seat", () => [seated.matchID, ["0"], seated.credentials[0]]],
  ["an object as seat", () => [seated.matchID, { 0: "0" }, seated.credentials[0]]],
  ["__proto__ as seat", () => [seated.matchID, "__proto__", seated.credentials[0]]],
  ["an empty seat", () => [seated.matchID, "", seated.credentials[0]]],
  ["a huge seat", () => [seated.matchID, "1".repeat(10_000), seated.credentials[0]]],
  ["a seat without credentials", () => [seated.matchID, "0"]],
  ["null credentials", () => [seated.matchID, "0", null]],
  ["a number as credentials", () => [seated.matchID, "0", 0]],
  ["true as credentials", () => [seated.matchID, "0", true]],
  ["a list as credentials", () => [seated.matchID, "0", [seated.credentials[0]]]],
  ["an object as credentials", () => [seated.matchID, "0", own('{"__proto__":{"polluted":1}}')]],
  ["empty credentials", () => [seated.matchID, "0", ""]],
  ["huge credentials", () => [seated.matchID, "0", "a".repeat(10_000)]],
  ["bytes as credentials", () => [seated.matchID, "0", new Uint8Array(64)]],
  ["a callback as credentials", () => [seated.matchID, "0", () => {}]],
  ["credentials of another match", () => [seated.matchID, "0", other.credentials[0]]],
  ["the creator's key as credentials", () => [seated.matchID, "0", seated.creatorKey]],
];

const updateCases: [string, () => unknown[]][] = [
  ["nothing", () => []],
  ["null as action", () => update(null)],
  ["a text as action", () => update("MAKE_MOVE")],
  ["a number as action", () => update(1)],
  ["a list as action", () => update([rightAction()])],
  ["bytes as action", () => update(new Uint8Array(16))],
  ["a callback as action", () => [() => {}]],
  ["an empty action", () => update({})],
  ["no payload", () => update({ type: "MAKE_MOVE" })],
  ["null as payload", () => update(action({ payload: null }))],
  ["a text as payload", () => update(action({ payload: "pickValue" }))],
  ["a list as payload", () => update(action({ payload: ["pickValue"] }))],
  ["an empty payload", () => update(action({ payload: {} }))],
  ["a payload by prototype", () => update(own('{"type":"MAKE_MOVE","__proto__":{"payload":{"type":"pickValue"}}}'))],
  ...[
    "UNDO",
    "REDO",
    "RESET",
    "GAME_EVENT",
    "UPDATE",
    "SYNC",
    "PATCH",
    "PLUGIN",
    "STRIP_TRANSIENTS",
    "make_move",
    "",
    "__proto__",
  ].map((type): [string, () => unknown[]] => [`action type "${type}"`, () => update(action({ type }))]),
  ["no action type", () => update(action({ type: undefined }))],
  ["a list as action type", () => update(action({ type: ["MAKE_MOVE"] }))],
  [
    "the event endTurn",
    () => update({ type: "GAME_EVENT", payload: { type: "endTurn", args: [], playerID: String(leader) } }),
  ],
  ["the event endGame", () => update({ type: "GAME_EVENT", payload: { type: "endGame", args: [{ winners: [0] }] } })],
  ["a whole state by UPDATE", () => update({ type: "UPDATE", state: { G: {}, ctx: {}, _stateID: 99 }, deltalog: [] })],
  [
    "a whole state by SYNC",
    () => update({ type: "SYNC", state: { G: {} }, log: [], initialState: {}, clientOnly: true }),
  ],
  [
    "a patch",
    () => update({ type: "PATCH", patch: [{ op: "replace", path: "/G", value: {} }], prevStateID: 0, stateID: 1 }),
  ],
  ["an unknown move", () => update(payload({ type: "takeAll" }))],
  ["an event as move", () => update(payload({ type: "endGame" }))],
  ["__proto__ as move", () => update(payload({ type: "__proto__" }))],
  ["constructor as move", () => update(payload({ type: "constructor" }))],
  ["an empty move", () => update(payload({ type: "" }))],
  ["a huge move", () => update(payload({ type: "p".repeat(10_000) }))],
  ["a number as move", () => update(payload({ type: 1 }))],
  ["a list as move", () => update(payload({ type: ["pickValue"] }))],
  ["no arguments", () => update(payload({ args: undefined }))],
  ["null as arguments", () => update(payload({ args: null }))],
  ["an empty list of arguments", () => update(payload({ args: [] }))],
  ["a text instead of a list of arguments", () => update(payload({ args: "money" }))],
  ["an object instead of a list of arguments", () => update(payload({ args: { 0: "money", length: 1 } }))],
  ["bytes instead of a list of arguments", () => update(payload({ args: new Uint8Array([1]) }))],
  ["a list in the list of arguments", () => update(payload({ args: [["money"]] }))],
  ["an object as argument", () => update(payload({ args: [own('{"__proto__":{"polluted":1}}')] }))],
  ["__proto__ as argument", () => update(payload({ args: ["__proto__"] }))],
  ["toString as argument", () => update(payload({ args: ["toString"] }))],
  ["a line break in the argument", () => update(payload({ args: ["x\nERROR: forged"] }))],
  ["a huge argument", () => update(payload({ args: ["m".repeat(10_000)] }))],
  ["two arguments", () => update(payload({ args: ["money", "gloss"] }))],
  ["five arguments", () => update(payload({ args: ["money", 1, 2, 3, 4] }))],
  ["5,000 arguments", () => update(payload({ args: Array(5000).fill(1) }))],
  ["1,000 levels of arguments", () => update(payload({ args: nested(1000) }))],
  ["bytes as argument", () => update(payload({ args: [new Uint8Array(8)] }))],
  ["the seat of another", () => update(payload({}), 0, seated.matchID, String(1 - leader))],
  ["the seat of another in the action", () => update(payload({ playerID: String(1 - leader) }))],
  ["a number as seat", () => update(payload({}), 0, seated.matchID, leader)],
  ["a number as seat in the action", () => update(payload({ playerID: leader }))],
  ["a list as seat", () => update(payload({}), 0, seated.matchID, [String(leader)])],
  ["a seat that is not there", () => update(payload({ playerID: "99" }), 0, seated.matchID, "99")],
  ["no seat", () => update(payload({}), 0, seated.matchID, null)],
  ["no state", () => [rightAction()]],
  ["a text as state", () => update(rightAction(), "0")],
  ["a negative state", () => update(rightAction(), -1)],
  ["half a state", () => update(rightAction(), 0.5)],
  ["a huge state", () => update(rightAction(), 1e308)],
  ["a later state", () => update(rightAction(), 1)],
  ["null as state", () => update(rightAction(), null)],
  ["true as state", () => update(rightAction(), true)],
  ["an object as state", () => update(rightAction(), { valueOf: 0 })],
  ["no match", () => [rightAction(), 0]],
  ["another match", () => update(rightAction(), 0, other.matchID)],
  ["an unknown match", () => update(rightAction(), 0, "2222222222222222")],
  ["a number as match", () => update(rightAction(), 0, 5)],
  ["a list as match", () => update(rightAction(), 0, [seated.matchID])],
];

/** Packets as text in socket.io's protocol; the last part of it is JSON. */
const rawCases: [string, () => (string | Uint8Array)[]][] = [
  ["no data", () => ["2/supertrumpf,"]],
  ["an object as packet", () => ["2/supertrumpf,{}"]],
  ["a text as packet", () => ['2/supertrumpf,"sync"']],
  ["an empty packet", () => ["2/supertrumpf,[]"]],
  ["a list as event", () => ["2/supertrumpf,[[]]"]],
  ["a number as event", () => ["2/supertrumpf,[42]"]],
  ["null as event", () => ["2/supertrumpf,[null]"]],
  ["broken JSON", () => ['2/supertrumpf,["sync"']],
  ["the event connect", () => ['2/supertrumpf,["connect"]']],
  ["the event disconnect", () => ['2/supertrumpf,["disconnect","transport close"]']],
  ["the event disconnecting", () => ['2/supertrumpf,["disconnecting"]']],
  ["the event newListener", () => ['2/supertrumpf,["newListener","sync"]']],
  ["the event error", () => ['2/supertrumpf,["error",{"message":"x"}]']],
  [
    "events named after prototypes",
    () => ["__proto__", "constructor", "hasOwnProperty", "toString"].map((it) => `2/supertrumpf,["${it}",1]`),
  ],
  [
    "events of the server",
    () => ["lobby", "refused", "matchData", "patch", "chat"].map((it) => `2/supertrumpf,["${it}",{}]`),
  ],
  ["an event without a name", () => ['2/supertrumpf,[""]']],
  ["a packet of an unknown type", () => ["9/supertrumpf,[]"]],
  ["a packet of no type", () => [""]],
  ["noise", () => ["\u0000\u0001 not a packet"]],
  ["a packet to a namespace that was not joined", () => ['2/chess,["sync"]']],
  ["joining an unknown namespace", () => ["0/chess,"]],
  ["joining the default namespace", () => ["0"]],
  ["joining the same namespace twice", () => ["0/supertrumpf,"]],
  ["joining a namespace by prototype", () => ["0/__proto__,", "0/constructor,"]],
  ["an error from the client", () => ['4/supertrumpf,{"message":"x"}']],
  ["an answer nobody asked for", () => ["3/supertrumpf,1[]"]],
  ["an endless acknowledgement number", () => ['2/supertrumpf,99999999999999999999999["sync"]']],
  ["an acknowledgement number and no answer to it", () => ['2/supertrumpf,7["sync"]']],
  ["attachments that do not come", () => ['51-/supertrumpf,["sync",{"_placeholder":true,"num":0}]']],
  [
    "an attachment with a wrong number",
    () => ['51-/supertrumpf,["sync",{"_placeholder":true,"num":7}]', new Uint8Array(4)],
  ],
  [
    "an attachment with a text as number",
    () => ['51-/supertrumpf,["sync",{"_placeholder":true,"num":"__proto__"}]', new Uint8Array(4)],
  ],
  ["a billion attachments", () => ['51000000000-/supertrumpf,["sync"]']],
  ["no number of attachments", () => ['5-/supertrumpf,["sync"]']],
  ["bytes out of nowhere", () => [new Uint8Array([1, 2, 3])]],
  ["7,000 levels", () => [`2/supertrumpf,["sync",${"[".repeat(7000)}${"]".repeat(7000)}]`]],
  ["a prototype in the packet", () => ['2/supertrumpf,["sync",{"__proto__":{"polluted":1}}]']],
  ["a namespace without an end", () => [`2/${"x".repeat(5000)}`]],
  ["more than 16 kB", () => [`2/supertrumpf,["sync","${"x".repeat(17_000)}"]`]],
  ["100 packets at once", () => Array(100).fill('2/supertrumpf,["update",null]')],
];

describe("a malformed sync", () => {
  it.each(syncCases)("with %s is refused", async (_case, args) => {
    const { answers, closed } = await attack(({ socket }) => socket.emit("sync", ...args()));
    expect(closed).toBe(false);
    expect(answers[0]).toMatch(/^(malformed|no-such-match|not-your-seat)$/);
  });
});

describe("a malformed move", () => {
  it.each(updateCases)("with %s is refused", async (_case, args) => {
    const { answers, closed } = await attack(({ socket }) => socket.emit("update", ...args()));
    expect(closed).toBe(false);
    // A refused move is answered with the state as it is, too.
    expect(answers.find((answer) => answer !== "sync")).toMatch(
      /^(malformed|not-your-seat|not-in-match|no-such-move|not-allowed|stale)$/,
    );
  });
});

describe("a malformed packet", () => {
  it.each(rawCases)("with %s has no effect on anybody else", async (_case, packets) => {
    const { answers } = await attack(({ socket }) => {
      const { engine } = socket.io;
      for (const packet of packets()) engine.write(packet as string);
    });
    const known = ["sync", "lobby", "matchData", "malformed", "too-fast"];
    expect(answers.filter((answer) => !known.includes(answer))).toEqual([]);
  });

  it("below socket.io's own protocol closes that connection at most", async () => {
    const frames = ["", "9", "x", "0{}", "1", "3probe", "5", "6", "4", "4\u0000", "b", "b!!!", "\uffff"];
    for (const frame of frames) {
      if (!attacker.socket.connected) attacker = await connect(server);
      await syncAttacker();
      await attack(({ socket }) => {
        const { transport } = socket.io.engine as unknown as { transport: { ws: WebSocket } };
        transport.ws.send(frame);
      });
    }
  });
});

describe("a malformed request to the sockets' address", () => {
  it.each<[string, string, RequestInit]>([
    ["no query", "", {}],
    ["an old protocol", "?EIO=3&transport=polling", {}],
    ["an unknown transport", "?EIO=4&transport=carrier-pigeon", {}],
    ["a transport by prototype", "?EIO=4&transport=__proto__", {}],
    ["a session that is not there", "?EIO=4&transport=polling&sid=nope", {}],
    ["a session by prototype", "?EIO=4&transport=polling&sid=__proto__", {}],
    ["parameters twice", "?EIO=4&EIO=4&transport=polling&transport=polling&sid=a&sid=b", {}],
    ["another method", "?EIO=4&transport=polling", { method: "DELETE" }],
    ["a body out of nowhere", "?EIO=4&transport=polling", { method: "POST", body: "4" }],
  ])("with %s is refused", async (_case, query, init) => {
    const response = await fetch(`${server.url}/socket.io/${query}`, init);
    await response.text();
    expect(response.status).toBe(400);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it("with more than 16 kB closes the session", async () => {
    const address = `${server.url}/socket.io/?EIO=4&transport=polling`;
    const opened = await (await fetch(address)).text();
    const { sid } = JSON.parse(opened.slice(1)) as { sid: string };
    const sent = await fetch(`${address}&sid=${sid}`, { method: "POST", body: "4".padEnd(17_000, "x") });
    expect(sent.status).toBe(413);
  });
});

describe("after all of it", () => {
  it("the match goes on: the leader's move reaches everybody", async () => {
    attacker.socket.emit("update", ...update(rightAction()));
    for (const wire of [attacker, victim]) {
      await wire.until("the move", () =>
        wire.events.some(({ name, args }) => name === "update" && (args[1] as { _stateID: number })._stateID === 1),
      );
    }
    expect(victim.refusals()).toEqual([]);
  });

  it("new matches are created and joined as ever", async () => {
    const { matchID } = await seatMatch(server, { started: false });
    expect((await post(server, `/api/matches/${matchID}/join`, { name: "Ina" })).status).toBe(201);
  });
});
