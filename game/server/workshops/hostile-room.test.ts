import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { post, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { connect } from "../fixtures/wire.ts";
import {
  ask,
  joinRoom,
  newKey,
  newRecoveryCode,
  newWorkshop,
  openRoom,
  type Room,
  watchRoom,
} from "../fixtures/workshop-room.ts";
import { hashSecret } from "../matches/secrets.ts";
import type { WorkshopRecord } from "./workshop-record.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  return () => server.close();
});

const lead = (room: Room, command: object) => ask(server, `/${room.code}/lead`, room.facilitatorKey, command);
const partake = (room: Room, key: string, command: object) => ask(server, `/${room.code}/take-part`, key, command);
const openMatches = (room: Room, step: string, more: object = {}) =>
  ask(server, `/${room.code}/matches`, room.facilitatorKey, { step, table: null, after: null, ...more });
const stored = async ({ code }: Room) =>
  (await server.store.workshops.load((await server.store.workshops.idOf(code)) ?? "")) as WorkshopRecord;
const seatsOf = async (matchID: string) => (await server.store.load(matchID))?.meta.seats ?? [];
const sittingBy = async (matchID: string, key: string) =>
  (await seatsOf(matchID)).filter(({ credentialHash }) => credentialHash === hashSecret(key)).length;

/** A room whose first table plays, with Anna at it. */
async function playing(rules: object = {}) {
  const room = await openRoom(server, { rules: { ...newWorkshop.rules, ...rules } });
  const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
  await lead(room, { type: "goTo", step: "game" });
  await openMatches(room, "game");
  const match = (await stored(room)).content.tables[0]?.matches[0]?.id ?? "";
  return { room, anna, match };
}

describe("a seat at a table's match", () => {
  it("that is free is nobody's who only knows the match", async () => {
    const { room, anna, match } = await playing({ gone: "empty" });
    const ben = await joinRoom(server, room.code, "Ben", { table: 1 });
    await ask(server, `/${room.code}/sit-down`, ben, {});
    await partake(room, ben, { type: "leave" });
    expect(await sittingBy(match, ben)).toBe(0);
    const stranger = await post(server, `/api/matches/${match}/join`, { name: "Eve" });
    expect([stranger.status, ((await stranger.json()) as { code: string }).code]).toEqual([403, "not-in-match"]);
    expect(await sittingBy(match, anna)).toBe(1);
  });

  it("goes with whoever is removed, in every step, and has no key beside the participant's", async () => {
    const { room, anna, match } = await playing();
    for (const secret of [anna, room.facilitatorKey]) {
      const offered = await post(server, `/api/matches/${match}/facilitate`, { type: "rejoinCode", seat: 0 }, secret);
      expect(offered.status).toBeOneOf([403, 409]);
    }
    const carried = await post(server, `/api/matches/${match}/way-back`, { credentials: anna }, anna);
    expect(carried.status).toBe(403);
    expect((await post(server, `/api/matches/${match}/way-back`, {}, anna)).status).toBe(409);
    await lead(room, { type: "goTo", step: "talk" });
    await lead(room, { type: "removePerson", participant: 1 });
    expect(await sittingBy(match, anna)).toBe(0);
  });

  it("moves to another device, also where the server ended before it had moved", async () => {
    const { room, anna, match } = await playing();
    await lead(room, { type: "offerWayBack", participant: 1, code: "abcdefgh" });
    const key = newKey();
    // As it is stored when all is done but the seat.
    const record = await stored(room);
    const participants = record.content.participants.map((each) => ({
      ...each,
      ...{ keyHash: hashSecret(key), formerHash: each.keyHash, wayBackHash: null },
    }));
    const content = { ...record.content, participants };
    await server.store.workshops.save(record, { content, expiresAt: record.expiresAt });
    expect((await ask(server, `/${room.code}/come-back`, key, { code: "abcdefgh" })).status).toBe(204);
    expect([await sittingBy(match, anna), await sittingBy(match, key)]).toEqual([0, 1]);
    expect((await ask(server, `/${room.code}/come-back`, newKey(), { code: "abcdefgh" })).body.code).toBe("wrong-code");
    // Whoever leads sees whether a code is still to be used.
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const hasWayBack = () => console.console().participants[0]?.hasWayBack;
    await lead(room, { type: "offerWayBack", participant: 1, code: "hgfedcba" });
    await console.until("a code to be there", () => hasWayBack() === true);
    expect((await ask(server, `/${room.code}/come-back`, newKey(), { code: "hgfedcba" })).status).toBe(204);
    await console.until("the code to be used", () => hasWayBack() === false);
  });

  it("is gone with the workshop, also where its match is opened at the same moment", async () => {
    const before = await server.store.count();
    for (const pause of [0, 1, 2, 4, 8]) {
      const room = await openRoom(server, { tableNames: ["A", "B", "C", "D"] });
      for (const table of [1, 2, 3, 4]) await joinRoom(server, room.code, `Anna ${table}`, { table });
      await lead(room, { type: "goTo", step: "game" });
      const opening = openMatches(room, "game");
      for (let turn = 0; turn < pause; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await ask(server, `/${room.code}`, room.facilitatorKey, undefined, "DELETE");
      await opening;
    }
    expect(await server.store.count()).toBe(before);
  });
});

describe("a voice in a check", () => {
  it("is one for each person, whatever numbers it comes with; those without a device speak through the facilitator", async () => {
    const room = await openRoom(server);
    const [anna, fleet] = [
      await joinRoom(server, room.code, "Anna"),
      await joinRoom(server, room.code, "Fleet", { kind: "table", people: 2 }),
    ];
    await lead(room, { type: "addPerson", name: "Ben", table: null });
    await lead(room, { type: "openCheck", when: "after" });
    const answer = async (key: string, number = newKey()) =>
      (await ask(server, `/${room.code}/check`, key, { when: "after", number, answers: {} })).status;
    const number = newKey();
    expect([await answer(anna, number), await answer(anna, number), await answer(anna)]).toEqual([204, 204, 409]);
    expect([await answer(fleet), await answer(fleet), await answer(fleet)]).toEqual([204, 204, 409]);
    expect([await answer(room.facilitatorKey), await answer(room.facilitatorKey)]).toEqual([204, 409]);
    const { content } = await stored(room);
    const check = JSON.stringify(content.checks);
    // What is stored of them is nobody's: it can be found by the key alone, which is not stored.
    for (const key of [anna, fleet, room.facilitatorKey]) expect(check).not.toContain(hashSecret(key));
    expect(content.checks[0]?.waiting.answers).toBe(4);
    await lead(room, { type: "closeCheck", when: "after" });
    expect((await stored(room)).content.checks[0]).toMatchObject({ spent: [], voices: [] });
  });
});

describe("a code that opens something else", () => {
  it("opens no workshop where it is that of a question weeks later, and no such question where it is a workshop's", async () => {
    const room = await openRoom(server);
    const offered = await ask(server, `/${room.code}/follow-up`, room.facilitatorKey, { keepDays: 30 });
    expect(offered.status).toBe(204);
    const code = (await stored(room)).content.followUp?.joinCode ?? "";
    const [key, nextCode] = [newKey(), newRecoveryCode()];
    const requests = [
      ["join", { name: "Eve", kind: "person", people: 1, table: null }],
      ["take-part", { type: "leave" }],
      ["lead", { type: "pause" }],
      ["matches", { step: "game", table: null, after: null }],
      ["act", { table: null, action: { type: "pause" } }],
      ["sit-down", {}],
      ["seat", { participant: 1 }],
      ["check", { when: "after", number: newKey(), answers: {} }],
      ["follow-up", { keepDays: 1 }],
      ["come-back", { code: "abcdefgh" }],
      ["recover", { code: newRecoveryCode(), nextCode }],
    ] as const;
    for (const [route, body] of requests) {
      for (const by of [key, room.facilitatorKey]) {
        const answer = await ask(server, `/${code}/${route}`, by, body);
        expect([answer.status, answer.body.code], route).toEqual([403, "no-such-workshop"]);
      }
    }
    expect((await ask(server, `/${code}`, room.facilitatorKey, undefined, "DELETE")).body.code).toBe(
      "no-such-workshop",
    );
    expect((await watchRoom(server, code, null)).refusals()).toEqual(["no-such-workshop"]);
    const look = async (of: string) => (await fetch(`${server.url}/api/follow-ups/${of}`)).status;
    expect([await look(code), await look(room.code)]).toEqual([200, 403]);
    const later = await post(server, `/api/follow-ups/${room.code}/answer`, {
      word: "word",
      number: newKey(),
      answers: {},
    });
    expect(later.status).toBe(403);
  });
});

describe("what is deleted", () => {
  const planted = [
    "Titel-Unverwechselbar",
    "Adelheid-Unverwechselb.",
    "Tisch-Unverwechselbar",
    "Zettel-Unverwechselbar",
  ];

  it("is in no file any more: not in the database, its log, a free page, nor beside it", async () => {
    const [title, name, table, text] = planted as [string, string, string, string];
    const room = await openRoom(server, { title, tableNames: [table, "South"] });
    const anna = await joinRoom(server, room.code, name, { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    await openMatches(room, "game");
    await lead(room, { type: "openDebrief", step: "talk", isAnonymous: true, isShort: true });
    await partake(room, anna, { type: "note", id: "note-0001", step: "talk", question: 0, text });
    await lead(room, { type: "addGroup", id: "group-01", step: "talk", title: text });
    await lead(room, { type: "openRound", id: "round-01", at: "room", step: null, cards: ["card-01"] });
    await lead(room, { type: "roundPhase", round: "round-01", phase: "vote" });
    const vote = { type: "vote", round: "round-01", vote: "vote", choices: { 1: 1 } };
    expect((await partake(room, anna, vote)).status).toBe(204);
    await partake(room, anna, { type: "commit", hasCommitted: true });
    await partake(room, anna, { type: "takeBackNote", note: "note-0001" });
    await partake(room, anna, { type: "note", id: "note-0002", step: "talk", question: 0, text });
    const hashes = [anna, room.facilitatorKey, room.recoveryCode].map(hashSecret);
    const found = () => {
      const files = readdirSync(server.dataDir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
      const bytes = Buffer.concat(files.map((one) => readFileSync(join(one.parentPath, one.name))));
      return [...planted, ...hashes, room.code].map((each) => bytes.includes(each));
    };
    expect(found()).toEqual(Array(8).fill(true));
    expect((await ask(server, `/${room.code}`, room.facilitatorKey, undefined, "DELETE")).status).toBe(204);
    expect(found()).toEqual(Array(8).fill(false));
  });
});

describe("what cannot be stored, shown or counted is refused", () => {
  const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

  it.each([20, 5000])("a set-up of %i levels", async (levels) => {
    const room = await openRoom(server);
    const steps = [{ ...newWorkshop.steps[1], setup: { rounds: "nested" } }];
    const body = JSON.stringify({ type: "setSteps", steps }).replace('"nested"', nested(levels));
    const headers = { "content-type": "application/json", authorization: `Bearer ${room.facilitatorKey}` };
    const answer = await fetch(`${server.url}/api/workshops/${room.code}/lead`, { method: "POST", headers, body });
    expect(answer.status).toBe(400);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it.each(["constructor", "__proto__"])("a step, a mode or a question called %s", async (name) => {
    const room = await openRoom(server);
    const step = { id: "a", kind: "match", title: "A", minutes: 1 };
    for (const named of [
      { ...step, id: name },
      { ...step, mode: name },
    ]) {
      expect((await lead(room, { type: "setSteps", steps: [named] })).status).toBe(400);
    }
    await lead(room, { type: "openCheck", when: "after" });
    const anna = await joinRoom(server, room.code, "Anna");
    const answers = JSON.parse(`{"${name}":{"chosen":0,"of":2}}`);
    expect((await ask(server, `/${room.code}/check`, anna, { when: "after", number: newKey(), answers })).status).toBe(
      400,
    );
  });

  it.each([{ guide: "../../api/decks" }, { guide: "constructor" }, { language: "../de" }])(
    "a name that pages would make an address of: %j",
    async (named) => {
      const body = { ...newWorkshop, recoveryCode: newRecoveryCode(), ...named };
      expect((await ask(server, "", newKey(), body)).status).toBe(400);
    },
  );

  it("more notes of one person than anybody writes, and more matches than a table plays", async () => {
    const { room, anna } = await playing();
    await lead(room, { type: "openDebrief", step: "talk", isAnonymous: false, isShort: true });
    const note = (at: number) => ({
      type: "note",
      id: `note-${String(at).padStart(4, "0")}`,
      step: "talk",
      question: 0,
      text: "x",
    });
    for (let at = 0; at < 60; at += 1) expect((await partake(room, anna, note(at))).status).toBe(204);
    expect((await partake(room, anna, note(60))).body.code).toBe("workshop-full");
    const record = await stored(room);
    const tables = record.content.tables.map((table, index) =>
      index > 0
        ? table
        : { ...table, matches: Array.from({ length: 30 }, () => ({ id: "x", step: "before", mode: "quartett" })) },
    );
    await server.store.workshops.save(record, { content: { ...record.content, tables }, expiresAt: record.expiresAt });
    expect((await openMatches(room, "game")).body.code).toBe("workshop-full");
  });
});

describe("whoever tries it again and again", () => {
  it("fills the room until the door is closed: those who are in stay, others are sent away and leave room", async () => {
    const room = await openRoom(server);
    const anna = await joinRoom(server, room.code, "Anna");
    const wall = await watchRoom(server, room.code, anna);
    const join = (name: string, people: number, key = newKey()) =>
      ask(server, `/${room.code}/join`, key, { name, kind: people === 1 ? "person" : "table", people, table: null });
    for (let device = 0; device < 20; device += 1) expect((await join(`x${device}`, 12)).status).toBe(201);
    expect((await join("Ben", 12)).body.code).toBe("full");
    expect((await lead(room, { type: "setDoor", isClosed: true })).status).toBe(204);
    expect((await join("Eve", 1)).body.code).toBe("door-closed");
    expect((await join("Anna", 1, anna)).status).toBe(201);
    expect((await lead(room, { type: "addPerson", name: "Cem", table: null })).status).toBe(204);
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    await console.until("one to be there", () => console.shared()?.here === 1);
    const absent = console.console().participants.filter(({ hasDevice, isHere }) => hasDevice && !isHere);
    expect([console.console().isClosed, absent.length]).toEqual([true, 20]);
    for (const { id } of absent) await lead(room, { type: "removePerson", participant: id });
    await lead(room, { type: "setDoor", isClosed: false });
    expect((await join("Ben", 12)).status).toBe(201);
    await wall.until("Anna, Cem and those at Ben's device", () => wall.shared()?.heads === 14);
  });

  it("does as much in a minute as a person can, and keeps nobody else from it", async () => {
    const limited = await startTestServer({ env: { LIMIT_COMMANDS: "5", LIMIT_WRONG_SECRETS: "3" } });
    onTestFinished(() => limited.close());
    const room = await openRoom(limited);
    const [anna, ben] = [await joinRoom(limited, room.code, "Anna"), await joinRoom(limited, room.code, "Ben")];
    const ready = async (key: string) =>
      (await ask(limited, `/${room.code}/take-part`, key, { type: "ready", isReady: true })).status;
    const statuses = [];
    for (let tries = 0; tries < 7; tries += 1) statuses.push(await ready(anna));
    expect(statuses).toEqual([204, 204, 204, 204, 204, 429, 429]);
    expect(await ready(ben)).toBe(204);
    // Nor does anybody find a code that opens a place, or the lead, by trying.
    const code = "abcdefgh";
    await ask(limited, `/${room.code}/lead`, room.facilitatorKey, { type: "offerWayBack", participant: 1, code });
    const comeBack = async (tried: string) =>
      (await ask(limited, `/${room.code}/come-back`, newKey(), { code: tried })).status;
    const tries = [];
    for (const tried of ["bbbbbbbb", "cccccccc", "dddddddd", "eeeeeeee", code]) tries.push(await comeBack(tried));
    expect(tries).toEqual([403, 403, 403, 429, 429]);
    const recovered = { code: room.recoveryCode, nextCode: newRecoveryCode() };
    expect((await ask(limited, `/${room.code}/recover`, newKey(), recovered)).status).toBe(429);
    expect(await ready(ben)).toBe(204);
  });

  it("finds no workshop by trying codes, while those who are in one go on", async () => {
    const limited = await startTestServer({ env: { LIMIT_WRONG_CODES: "4", LIMIT_WRONG_SECRETS: "100" } });
    onTestFinished(() => limited.close());
    const room = await openRoom(limited);
    const anna = await joinRoom(limited, room.code, "Anna");
    const wire = await connect(limited, "workshop");
    onTestFinished(() => void wire.socket.disconnect());
    for (const code of ["bababa22", "bababa23"]) wire.socket.emit("watch", code, null);
    await wire.until("two refusals", () => wire.refusals().length === 2);
    const join = (code: string) =>
      ask(limited, `/${code}/join`, newKey(), { name: "Eve", kind: "person", people: 1, table: null });
    for (const code of ["bababa24", "bababa25"]) expect((await join(code)).body.code).toBe("no-such-workshop");
    // Right or wrong, it is answered alike now.
    expect([(await join("bababa26")).status, (await join(room.code)).status]).toEqual([429, 429]);
    expect((await watchRoom(limited, room.code, null)).refusals()).toEqual(["too-many"]);
    expect((await watchRoom(limited, room.code, anna)).role()).toBe("participant");
    expect((await ask(limited, `/${room.code}/lead`, room.facilitatorKey, { type: "goTo", step: "game" })).status).toBe(
      204,
    );
    const recovered = { code: room.recoveryCode, nextCode: newRecoveryCode() };
    expect((await ask(limited, `/${room.code}/recover`, newKey(), recovered)).status).toBe(204);
  });
});
