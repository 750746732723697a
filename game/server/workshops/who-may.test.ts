import Fastify from "fastify";
import { beforeAll, describe, expect, it } from "vitest";
import { facilitatorCommand, participantCommand } from "../../workshop/commands.ts";
import { type Right, rights } from "../../workshop/workshop.ts";
import { startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { ask, joinRoom, newKey, newRecoveryCode, newWorkshop, openRoom, watchRoom } from "../fixtures/workshop-room.ts";
import { workshopRoutes } from "../http/workshop-routes.ts";

/** What a co-facilitator needs for each command; null: it is the facilitator's alone. A new command is stated here, too. */
const rightOf: Readonly<Record<string, Right | null>> = {
  ...{ goTo: "lead", finish: "lead", pause: "lead", resume: "lead", extend: "lead", drop: "lead", setSteps: "lead" },
  ...{
    message: "lead",
    showOnBeamer: "lead",
    turnWall: "lead",
    openRound: "lead",
    roundPhase: "lead",
    openCheck: "lead",
  },
  ...{ closeCheck: "lead", setTables: "tables", deal: "tables", movePerson: "tables", renamePerson: "tables" },
  ...{
    removePerson: "tables",
    seatByList: "tables",
    seatAsBefore: "tables",
    addPerson: "tables",
    offerWayBack: "tables",
    setRules: "tables",
    setDoor: "tables",
    layCard: "tables",
    enterVotes: "tables",
    enterReady: "tables",
    enterCommitted: "tables",
    enterResult: "tables",
  },
  ...{
    openDebrief: "notes",
    closeDebrief: "notes",
    holdNotes: "notes",
    addGroup: "notes",
    renameGroup: "notes",
    deleteGroup: "notes",
  },
  ...{ groupNote: "notes", deleteNote: "notes", enterNote: "notes" },
  ...{ rename: null, setDeletion: null, allowCoFacilitator: null, dismissCoFacilitator: null },
};

/** What a command is filled with, by the names of its fields: things that are not there, so that nothing comes of it. */
const fields: Readonly<Record<string, unknown>> = {
  ...{
    step: "nowhere",
    minutes: 1,
    isDropped: true,
    steps: newWorkshop.steps,
    id: "made-up-1",
    text: "text",
    table: 40,
  },
  ...{ view: null, at: "room", cards: ["X99"], round: "made-up-2", phase: "vote", when: "before", names: ["A", "B"] },
  ...{ how: "rest", participant: 999, name: "Nobody", code: "abcdefgh", rules: newWorkshop.rules, vote: "vote" },
  ...{
    choices: {},
    isAnonymous: true,
    isShort: true,
    isHeld: true,
    title: "Title",
    group: "made-up-3",
    note: "made-up-4",
  },
  ...{ card: "X99", people: 1, count: 0, by: 999, turned: 1, isHeld: true },
  ...{ rights: [], seating: [], key: newKey(), isReady: false, isClosed: false, question: 0, hasCommitted: false },
};
/** Fields that mean something else in this command. */
const special: Readonly<Record<string, object>> = {
  setDeletion: { at: Date.now() + 1e9 },
  // Of nobody: otherwise the check would close around those who come next.
  leave: {},
};

type Shape = Readonly<Record<string, unknown>>;
const shapesOf = (schema: unknown): readonly (readonly [type: string, shape: Shape])[] =>
  (
    schema as { def: { options: readonly { shape: Shape & { type: { def: { values: [string] } } } }[] } }
  ).def.options.map(({ shape }) => [shape.type.def.values[0], shape]);
const commandOf = ([type, shape]: readonly [string, Shape]): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(Object.keys(shape).map((field) => [field, fields[field]])),
  ...special[type],
  type,
});
const leading = shapesOf(facilitatorCommand).map(commandOf);
const partaking = shapesOf(participantCommand).map(commandOf);

type Role = "owner" | Right | "no right" | "participant" | "stranger" | "nobody";
type Person = Readonly<{ who: string; role: Role; key: string | null }>;

let server: TestServer;
let code: string;
let people: readonly Person[];

beforeAll(async () => {
  server = await startTestServer({ env: { LIMIT_WRONG_SECRETS: "0", LIMIT_WRONG_CODES: "0", LIMIT_COMMANDS: "0" } });
  const [room, other] = [await openRoom(server), await openRoom(server)];
  ({ code } = room);
  const owner = (command: object) => ask(server, `/${code}/lead`, room.facilitatorKey, command);
  const co = async (id: string, allowed: readonly Right[]) => {
    const key = newKey();
    await owner({ type: "allowCoFacilitator", id, name: id, key, rights: allowed });
    return key;
  };
  const coKeys = new Map<Right, string>();
  for (const right of rights) coKeys.set(right, await co(`co-for-${right}`, [right]));
  const dismissed = await co("co-dismissed", rights);
  await owner({ type: "dismissCoFacilitator", id: "co-dismissed" });
  const removed = await joinRoom(server, code, "Removed");
  await owner({ type: "removePerson", participant: 1 });
  const gone = await joinRoom(server, code, "Gone");
  await ask(server, `/${code}/take-part`, gone, { type: "leave" });
  people = [
    { who: "the facilitator", role: "owner", key: room.facilitatorKey },
    ...[...coKeys].map(([right, key]) => ({ who: `a co-facilitator for ${right}`, role: right, key })),
    { who: "a co-facilitator with no right", role: "no right", key: await co("co-for-none", []) },
    { who: "a participant", role: "participant", key: await joinRoom(server, code, "Anna") },
    {
      who: "a device for a table",
      role: "participant",
      key: await joinRoom(server, code, "Fleet", { kind: "table", people: 4 }),
    },
    { who: "a co-facilitator who was dismissed", role: "stranger", key: dismissed },
    { who: "a participant who was removed", role: "stranger", key: removed },
    { who: "a participant who has left", role: "stranger", key: gone },
    { who: "the facilitator of another workshop", role: "stranger", key: other.facilitatorKey },
    { who: "a participant of another workshop", role: "stranger", key: await joinRoom(server, other.code, "Anna") },
    { who: "whoever makes up a key", role: "stranger", key: newKey() },
    { who: "whoever knows the join code", role: "stranger", key: code },
    { who: "the recovery code", role: "stranger", key: room.recoveryCode },
    { who: "nobody", role: "nobody", key: null },
  ];
  return () => server.close();
});

const refusals: Readonly<Partial<Record<Role, readonly [number, string]>>> = {
  stranger: [403, "not-in-match"],
  nobody: [401, "no-credentials"],
};
let turn = 0;
/** Everybody; of those who have nothing to do with this workshop two by turns, where not all are to be tried. */
function asked(): readonly Person[] {
  turn += 1;
  const strangers = people.filter(({ role }) => role === "stranger");
  const isAsked = ({ role }: Person, index: number) =>
    role !== "stranger" || (index + turn) % (strangers.length / 2) < 1;
  return process.env.FULL === "1" ? people : people.filter(isAsked);
}

/** Of everybody who may not: what they are answered. What it comes to for those who may is told elsewhere. */
async function requireOnly(
  path: string,
  body: unknown,
  may: readonly Role[],
  { method = "POST", refused }: Readonly<{ method?: "POST" | "DELETE"; refused: string }>,
) {
  // Those who may come last: what they do may end what the others ask for.
  const inOrder = asked().toSorted((one, other) => Number(may.includes(one.role)) - Number(may.includes(other.role)));
  for (const { who, role, key } of inOrder) {
    const answer = await ask(server, `/${code}${path}`, key, body, method);
    const seen = [answer.status, answer.body.code];
    if (may.includes(role))
      expect(answer.status, `${who}: ${JSON.stringify(answer.body)}`).not.toBeOneOf([400, 401, 403, 500]);
    else expect(seen, who).toEqual(refusals[role] ?? [403, refused]);
  }
}

describe("who may do what in a workshop is asked for each command", () => {
  it("is stated for every command there is", () => {
    expect(leading.map(({ type }) => type).toSorted()).toEqual(Object.keys(rightOf).toSorted());
    for (const command of leading)
      expect(facilitatorCommand.safeParse(command), String(command.type)).toMatchObject({ success: true });
    for (const command of partaking)
      expect(participantCommand.safeParse(command), String(command.type)).toMatchObject({ success: true });
  });

  it.each(leading.map((command) => [command.type, command]))("of those who lead: %s", async (type, command) => {
    const right = rightOf[String(type)];
    const may: readonly Role[] = right == null ? ["owner"] : ["owner", right];
    await requireOnly("/lead", command, may, { refused: "not-facilitator" });
  });

  // Whoever leaves is a participant no more.
  const staying = partaking.filter(({ type }) => type !== "leave");
  it.each(staying.map((command) => [command.type, command]))("of those who take part: %s", async (_type, command) => {
    await requireOnly("/take-part", command, ["participant"], { refused: "not-in-match" });
  });
});

const check = { when: "before", number: newKey(), answers: {} };
const rehearsal = { key: newKey(), recoveryCode: newRecoveryCode(), title: "Rehearsal" };
const report = { title: "x", language: "de", lead: [], sections: [], footer: "" };
/** Every other address of a workshop: who may, and what the others are told. */
const routes: readonly (readonly [route: string, body: unknown, may: readonly Role[], refused: string])[] = [
  ["POST /lead", undefined, [], ""],
  ["POST /take-part", undefined, [], ""],
  ["POST /matches", { step: "game", table: null, after: null }, ["owner", "tables"], "not-facilitator"],
  ["POST /act", { table: null, action: { type: "pause" } }, ["owner", "tables"], "not-facilitator"],
  ["POST /sit-down", {}, ["participant"], "not-in-match"],
  ["POST /seat", { participant: 999 }, ["owner", "tables"], "not-facilitator"],
  ["POST /check", check, ["owner", "lead", "tables", "notes", "no right", "participant"], ""],
  ["POST /follow-up", { keepDays: 1 }, ["owner"], "not-facilitator"],
  ["DELETE /follow-up", undefined, ["owner"], "not-facilitator"],
  ["POST /rehearse", rehearsal, ["owner", "lead"], "not-facilitator"],
  ["GET /minutes", undefined, ["owner", "notes"], "not-facilitator"],
  ["POST /minutes.pdf", report, ["owner", "notes"], "not-facilitator"],
  ["DELETE ", undefined, ["owner"], "not-facilitator"],
];
/** Where no key is known yet: a code opens them. */
const open = ["POST ", "POST /join", "POST /recover", "POST /come-back"];

describe("who may ask for what", () => {
  it("is stated for every address there is", async () => {
    const found = new Set<string>();
    const app = Fastify();
    app.addHook("onRoute", ({ method, url }) => {
      for (const each of [method].flat()) found.add(`${each} ${url.replace(/^\/api\/workshops(\/:code)?/, "")}`);
    });
    const nothing = undefined as never;
    workshopRoutes(app, {
      ...{ workshops: nothing, rehearsals: nothing, limits: nothing, printReport: nothing },
      retention: { defaultDays: 1, maxDays: 1 },
      now: Date.now,
    });
    found.delete("HEAD /minutes");
    expect([...found].toSorted()).toEqual([...routes.map(([route]) => route), ...open].toSorted());
  });

  it("is shown by the socket: facilitators the console, people their own part, others what hangs on the wall", async () => {
    const owner = people.find(({ role }) => role === "owner")?.key ?? null;
    const held = { step: "talk", isAnonymous: true, isShort: true, isHeld: true };
    await ask(server, `/${code}/lead`, owner, { type: "openDebrief", ...held });
    const note = { id: "held-back-1", step: "talk", question: 0, text: "Held back" };
    await ask(server, `/${code}/lead`, owner, { type: "enterNote", ...note });
    for (const { who, role, key } of people) {
      const watcher = await watchRoom(server, code, key);
      const seen = watcher.role() ?? watcher.refusals()[0];
      const expected = { owner: "facilitator", participant: "participant", nobody: "beamer", stranger: "not-in-match" };
      expect(seen, who).toBe(expected[role as "owner"] ?? "facilitator");
      if (role === "nobody") expect(watcher.own()).toBeNull();
      const isRead = JSON.stringify([watcher.shared(), watcher.own()]).includes(note.text);
      expect(isRead, who).toBe(role === "owner" || role === "notes");
      if (seen === "facilitator") expect(watcher.console().written, who).toEqual({ talk: 1 });
    }
  });

  it.each(routes.filter(([route]) => !["POST /lead", "POST /take-part"].includes(route)))(
    "%s",
    async (route, body, may, refused) => {
      const [method = "", path = ""] = route.split(" ");
      if (method !== "GET") return requireOnly(path, body, may, { method: method as "POST", refused });
      for (const { who, role, key } of people) {
        const headers: Record<string, string> = key === null ? {} : { authorization: `Bearer ${key}` };
        const { status } = await fetch(`${server.url}/api/workshops/${code}${path}`, { headers });
        expect(status, who).toBe(may.includes(role) ? 200 : (refusals[role]?.[0] ?? 403));
      }
    },
  );

  it("what a code opens is opened by no other code, and by no key", async () => {
    const room = await openRoom(server);
    const participant = await joinRoom(server, room.code, "Anna");
    for (const wrong of [newRecoveryCode(), room.code.padEnd(16, "a")]) {
      const recovered = await ask(server, `/${room.code}/recover`, newKey(), {
        code: wrong,
        nextCode: newRecoveryCode(),
      });
      expect(recovered).toMatchObject({ status: wrong.length === 16 ? 403 : 400 });
    }
    for (const key of [participant, newKey()]) {
      const recovered = await ask(server, `/${room.code}/recover`, key, {
        code: newRecoveryCode(),
        nextCode: newRecoveryCode(),
      });
      expect(recovered.body.code).toBe("wrong-code");
    }
    expect((await ask(server, `/${room.code}/come-back`, newKey(), { code: "abcdefgh" })).body.code).toBe("wrong-code");
  });
});
