import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { testDeck } from "../../modes/fixtures/test-deck.ts";
import { sitAt } from "../fixtures/table-player.ts";
import { testDecks, versionOf } from "../fixtures/test-decks.ts";
import { facilitate as facilitateMatch, startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { sync } from "../fixtures/wire.ts";
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
import { statusOf } from "../matches/match-record.ts";
import type { WorkshopRecord } from "./workshop-record.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  return () => server.close();
});

const lead = (room: Room, command: object, key = room.facilitatorKey) =>
  ask(server, `/${room.code}/lead`, key, command);
const partake = (room: Room, key: string, command: object) => ask(server, `/${room.code}/take-part`, key, command);

describe("opening a workshop", () => {
  it("is done once, however often the answer gets lost", async () => {
    const [key, recoveryCode] = [newKey(), newRecoveryCode()];
    const first = await ask(server, "", key, { ...newWorkshop, recoveryCode });
    expect(first).toMatchObject({ status: 201, body: { joinCode: expect.stringMatching(/^[a-z]{6}[2-9]{2}$/) } });
    expect(await ask(server, "", key, { ...newWorkshop, recoveryCode })).toEqual(first);
  });

  it.each([
    ["without steps", { steps: [] }, "steps"],
    ["with two steps of one id", { steps: [newWorkshop.steps[0], newWorkshop.steps[0]] }, "steps: each of them once"],
    ["that is kept too long", { keepDays: 10_000 }, "keepDays"],
    ["with a title nobody can see", { title: "\u200b\u202e " }, "title"],
    ["with what nobody knows", { colour: "red" }, "colour"],
    ["with too many tables", { tableNames: Array(41).fill("t") }, "tableNames"],
  ])("is refused in words: %s", async (_what, wrong, named) => {
    const answer = await ask(server, "", newKey(), { ...newWorkshop, recoveryCode: newRecoveryCode(), ...wrong });
    expect(answer).toMatchObject({
      status: 400,
      body: { code: "invalid-request", message: expect.stringContaining(named) },
    });
  });
});

describe("whoever knows the join code", () => {
  it("sees the workshop as the beamer does, and can do nothing", async () => {
    const room = await openRoom(server);
    const beamer = await watchRoom(server, ` ${room.code.toUpperCase().slice(0, 6)}-${room.code.slice(6)}`, null);
    expect([beamer.role(), beamer.own(), beamer.shared()?.title]).toEqual(["beamer", null, "Workshop"]);
    for (const path of ["lead", "take-part", "matches", "act", "sit-down", "check"]) {
      expect((await ask(server, `/${room.code}/${path}`, null, {})).status).toBeGreaterThanOrEqual(400);
    }
    expect((await lead(room, { type: "finish" }, newKey())).status).toBe(403);
    expect((await ask(server, `/${room.code}`, newKey(), undefined, "DELETE")).status).toBe(403);
  });

  it("joins by a name that nobody has, sits down, and is seen", async () => {
    const room = await openRoom(server);
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const anna = await joinRoom(server, room.code, "  Anna\u200b ");
    expect(
      (await ask(server, `/${room.code}/join`, newKey(), { name: "ANNÁ", kind: "person", people: 1, table: null })).body
        .code,
    ).toBe("name-taken");
    expect((await partake(room, anna, { type: "chooseTable", table: 2 })).status).toBe(204);
    expect((await partake(room, anna, { type: "chooseTable", table: 3 })).body.code).toBe("no-such-table");
    const phone = await watchRoom(server, room.code, anna);
    await console.until("Anna at her table", () => console.console().participants[0]?.isHere === true);
    expect(console.console().participants).toMatchObject([{ name: "Anna", table: 2, hasDevice: true }]);
    expect(phone.you()).toMatchObject({ name: "Anna", table: 2, tablemates: ["Anna"] });
    phone.socket.disconnect();
    await console.until("Anna to be gone", () => console.shared()?.here === 0);
  });
});

it("seats nobody at a table that is full, neither who joins there nor who moves there", async () => {
  const room = await openRoom(server, { rules: { ...newWorkshop.rules, seatsPerTable: 1 } });
  await joinRoom(server, room.code, "Anna", { table: 1 });
  const [key, joining] = [newKey(), { name: "Ben", kind: "person", people: 1 }];
  expect((await ask(server, `/${room.code}/join`, key, { ...joining, table: 1 })).body.code).toBe("full");
  expect((await ask(server, `/${room.code}/join`, key, { ...joining, table: 2 })).status).toBe(201);
  expect((await partake(room, key, { type: "chooseTable", table: 1 })).body.code).toBe("full");
});

it("seats whoever is on the facilitator's list where it says, wherever they wanted to sit", async () => {
  const room = await openRoom(server);
  const seating = [
    { name: "Anna", table: 2 },
    { name: "Ben", table: 2 },
  ];
  const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
  expect((await lead(room, { type: "seatByList", seating })).status).toBe(204);
  expect((await lead(room, { type: "seatByList", seating }, anna)).status).toBe(403);
  await joinRoom(server, room.code, "BEN", { table: 1 });
  const console = await watchRoom(server, room.code, room.facilitatorKey);
  expect(console.console().participants.map(({ table }) => table)).toEqual([2, 2]);
  expect(console.console().seating).toEqual(seating);
  const phone = await watchRoom(server, room.code, anna);
  expect(JSON.stringify([phone.shared(), phone.own()])).not.toContain("seating");
});

it("lets one phone answer for those around it, about the printed card that lies on their table", async () => {
  const room = await openRoom(server);
  const anna = await joinRoom(server, room.code, "Anna", { table: 2 });
  const round = { type: "openRound", id: "round-0001", at: "tables", step: "case", cards: ["card-00"] };
  expect((await lead(room, round)).status).toBe(204);
  expect((await partake(room, anna, { type: "layCard", round: "round-0001", card: "ZZ9" })).status).toBe(404);
  expect((await partake(room, anna, { type: "layCard", round: "round-0001", card: "card-01" })).status).toBe(204);
  expect((await partake(room, anna, { type: "gather", people: 4 })).status).toBe(204);
  await lead(room, { type: "roundPhase", round: "round-0001", phase: "vote" });
  const choices = { 1: 3, 2: 1 };
  expect((await partake(room, anna, { type: "vote", round: "round-0001", vote: "vote", choices })).status).toBe(204);
  await lead(room, { type: "roundPhase", round: "round-0001", phase: "argue" });
  const beamer = await watchRoom(server, room.code, null);
  expect(beamer.shared()).toMatchObject({
    heads: 4,
    round: { cards: { 1: "card-00", 2: "card-01" }, votes: { vote: { voters: 4, tables: { 2: choices } } } },
  });
});

it("takes nobody for several people who is one", async () => {
  const room = await openRoom(server);
  const answer = await ask(server, `/${room.code}/join`, newKey(), {
    name: "A",
    kind: "person",
    people: 5,
    table: null,
  });
  expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining("a person is one") } });
});

describe("leading", () => {
  it("goes through the plan; whoever comes later sees the same clock", async () => {
    const room = await openRoom(server);
    await lead(room, { type: "goTo", step: "game" });
    await lead(room, { type: "extend", minutes: 2 });
    const beamer = await watchRoom(server, room.code, null);
    expect(beamer.shared()?.run).toMatchObject({ step: "game", extra: { game: 2 } });
    expect((await lead(room, { type: "goTo", step: "nowhere" })).body.code).toBe("no-such-step");
    await lead(room, { type: "message", id: "message-1", text: "Please come back", table: null });
    await beamer.until("the message", () => beamer.shared()?.message?.text === "Please come back");
  });

  it("is shared with a co-facilitator as far as their rights go", async () => {
    const room = await openRoom(server);
    const key = newKey();
    await lead(room, { type: "allowCoFacilitator", id: "assistant", name: "Mia", key, rights: ["notes"] });
    expect((await lead(room, { type: "goTo", step: "talk" }, key)).status).toBe(403);
    expect((await lead(room, { type: "rename", title: "Mine" }, key)).status).toBe(403);
    expect((await ask(server, `/${room.code}`, key, undefined, "DELETE")).status).toBe(403);
    const open = { type: "openDebrief", step: "talk", isAnonymous: true, isShort: false };
    expect((await lead(room, open, key)).status).toBe(204);
    await lead(room, { type: "dismissCoFacilitator", id: "assistant" });
    expect((await lead(room, open, key)).status).toBe(403);
  });

  it("is carried out once, however often it is sent again", async () => {
    const room = await openRoom(server);
    await lead(room, { type: "goTo", step: "welcome" });
    const again = async (command: object) => {
      const requestKey = newKey();
      const send = () => ask(server, `/${room.code}/lead`, room.facilitatorKey, command, "POST", requestKey);
      expect([(await send()).status, (await send()).status]).toEqual([204, 204]);
    };
    await again({ type: "extend", minutes: 2 });
    await again({ type: "extend", minutes: 2 });
    await again({ type: "addPerson", name: "Ben", table: 1 });
    const { content } = (await server.store.workshops.load((await server.store.workshops.idOf(room.code)) ?? "")) ?? {};
    expect(content).toMatchObject({ run: { extra: { welcome: 4 } }, participants: [{ name: "Ben" }] });
  });

  it("moves to another device by the recovery code, once", async () => {
    const room = await openRoom(server);
    const [key, nextCode] = [newKey(), newRecoveryCode()];
    const recover = (body: object, by: string) => ask(server, `/${room.code}/recover`, by, body);
    expect((await recover({ code: newRecoveryCode(), nextCode }, key)).body.code).toBe("wrong-code");
    expect((await recover({ code: room.recoveryCode, nextCode }, key)).status).toBe(204);
    expect((await recover({ code: room.recoveryCode, nextCode }, key)).status).toBe(204);
    expect((await recover({ code: room.recoveryCode, nextCode }, newKey())).body.code).toBe("wrong-code");
    expect((await lead(room, { type: "pause" })).status).toBe(403);
    expect((await lead(room, { type: "pause" }, key)).status).toBe(204);
  });
});

describe("the tables", () => {
  it("play a match each, filled up with computers, which all in the room can follow", async () => {
    const room = await openRoom(server);
    const [anna, fleet] = [
      await joinRoom(server, room.code, "Anna", { table: 1 }),
      await joinRoom(server, room.code, "Fleet", { table: 2, kind: "table", people: 3 }),
    ];
    await lead(room, { type: "goTo", step: "game" });
    const open = { step: "game", table: null, after: null };
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    expect(await ask(server, `/${room.code}/matches`, room.facilitatorKey, open)).toEqual({
      status: 200,
      body: { refused: [] },
    });
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, open);
    await console.until(
      "both tables to play",
      () => console.shared()?.tables.every(({ progress }) => progress?.status === "running") === true,
    );
    expect(console.console().matches.map((matches) => matches.length)).toEqual([1, 1]);
    const [north, south] = console.console().matches.map(([match]) => match?.id ?? "");
    const gameName = "rettungsrunde";
    const seat = await sitAt(server, { gameName, matchID: north ?? "", seat: 0, credentials: anna });
    expect(seat.lobby()).toMatchObject({ yourSeat: 0, mayFacilitate: false, isInWorkshop: true });
    expect(seat.lobby()).not.toHaveProperty("isRehearsal");
    expect(seat.lobby()?.players.map(({ bot }) => bot !== null)).toEqual([false, true, true]);
    const whole = await sitAt(server, { gameName, matchID: south ?? "", seat: 2, credentials: fleet });
    expect(whole.lobby()?.players.map(({ name }) => name)).toEqual(["Fleet 1", "Fleet 2", "Fleet 3"]);
    const awaited = () => whole.lobby()?.yourSeats?.flatMap((own) => (own.isAwaited ? [own.seat] : []));
    expect(whole.lobby()?.yourSeat).toBe(2);
    expect(awaited()).toEqual([0, 1, 2]);
    whole.act("pickCause", 1);
    await whole.until("the choice of the one who holds the device", () => awaited()?.length === 2);
    expect(awaited()).toEqual([0, 1]);
    // Another person at the same device, and nobody at another one.
    await sync(whole, south ?? "", "1", fleet);
    await whole.until("the other seat", () => whole.lobby()?.yourSeat === 1);
    const pick = (playerID: string) => ({ type: "MAKE_MOVE", payload: { type: "pickCause", args: [1], playerID } });
    whole.socket.emit("update", pick("1"), whole.stateID(), south, "1");
    await whole.until("both choices", () => awaited()?.length === 1);
    seat.socket.emit("update", pick("1"), seat.stateID(), north, "1");
    await seat.until("a refusal", () => seat.refusals().includes("not-your-seat"));

    const act = (table: number | null, type: string) =>
      ask(server, `/${room.code}/act`, room.facilitatorKey, { table, action: { type } });
    expect((await act(null, "pause")).body).toEqual({ refused: [] });
    await console.until(
      "both to stand still",
      () => console.shared()?.tables.every(({ progress }) => progress?.isPaused === true) === true,
    );
    await act(null, "resume");
    // What has no answer is asked for again, and counts once at every table.
    const skip = (requestKey: string) => {
      const body = { table: null, action: { type: "skip" } };
      return ask(server, `/${room.code}/act`, room.facilitatorKey, body, "POST", requestKey);
    };
    const skips = async () => {
      const logs = await Promise.all([north, south].map((id = "") => server.store.log(id)));
      return logs.map(
        (log) => log.filter((entry) => entry.kind === "facilitator" && entry.action.type === "skip").length,
      );
    };
    const [once, more] = [newKey(), newKey()];
    for (const key of [once, once]) expect((await skip(key)).status).toBe(200);
    expect(await skips()).toEqual([1, 1]);
    await skip(more);
    expect(await skips()).toEqual([2, 2]);
    await act(null, "end");
    await console.until(
      "both to be over",
      () => console.shared()?.tables.every(({ progress }) => progress?.endedBy === "facilitator") === true,
    );
    expect((await act(1, "end")).body).toEqual({ refused: [{ table: 1, code: "over" }] });
  });

  it("are dealt alike from the cards of the step where the facilitator wants that, and anew in a second match", async () => {
    const cards = ["card-03", "card-09", "card-17", "card-30"];
    const room = await openRoom(server, {
      rules: { ...newWorkshop.rules, sameDeal: true },
      steps: [{ ...newWorkshop.steps[1], setup: { rounds: 4, cards } }],
    });
    for (const table of [1, 2]) await joinRoom(server, room.code, `Person ${table}`, { table });
    await lead(room, { type: "goTo", step: "game" });
    const open = (table: number | null, after: string | null) =>
      ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table, after });
    await open(null, null);
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const matchOf = (table: number) => console.console().matches[table - 1]?.at(-1)?.id ?? "";
    const dealt = async (table: number) => (await server.store.load(matchOf(table)))?.state?.G;
    const [north, south] = [matchOf(1), matchOf(2)];
    const first = await dealt(1);
    expect(first).toMatchObject({
      cases: expect.arrayContaining(cards.map((card) => expect.objectContaining({ card }))),
    });
    expect(await dealt(2)).toEqual(first);
    await ask(server, `/${room.code}/act`, room.facilitatorKey, { table: null, action: { type: "end" } });
    await Promise.all([open(1, north), open(2, south)]);
    await console.until("second matches", () => matchOf(1) !== north && matchOf(2) !== south);
    expect(await dealt(2)).toEqual(await dealt(1));
    expect(await dealt(1)).not.toEqual(first);
  });

  it("give a place to whoever comes late, and a computer the place of whoever goes", async () => {
    const room = await openRoom(server);
    const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    await joinRoom(server, room.code, "Ben", { table: 1 });
    const seat = (participant: number) => ask(server, `/${room.code}/seat`, room.facilitatorKey, { participant });
    // Pressed twice, it takes no second seat.
    expect([(await seat(2)).status, (await seat(2)).status]).toEqual([204, 204]);
    expect((await seat(3)).body.code).toBe("no-such-participant");
    const cem = await joinRoom(server, room.code, "Cem", { table: 1 });
    expect((await ask(server, `/${room.code}/sit-down`, cem, {})).status).toBe(204);
    const { id } = (await watchRoom(server, room.code, room.facilitatorKey)).console().matches[0]?.[0] ?? { id: "" };
    const names = async () => (await server.store.load(id))?.meta.seats.map(({ name, bot }) => [name, bot]);
    expect(await names()).toEqual(["Anna", "Ben", "Cem"].map((name) => [name, null]));
    expect((await partake(room, anna, { type: "chooseTable", table: 2 })).status).toBe(204);
    expect((await names())?.[0]).toEqual(["Anna", "medium"]);
  });

  it("give a device that comes late a place for each around it, as far as there are some; the console says who has none", async () => {
    const room = await openRoom(server);
    const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    const fleet = await joinRoom(server, room.code, "Fleet", { table: 1, kind: "table", people: 3 });
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const seats = () => console.console().participants.map((each) => each.held?.seats);
    await console.until("who sits there", () => seats().join() === "1,0");
    expect((await ask(server, `/${room.code}/sit-down`, fleet, {})).status).toBe(204);
    await console.until("two seats for three", () => seats().join() === "1,2");
    expect((await ask(server, `/${room.code}/sit-down`, fleet, {})).status).toBe(204);
    await partake(room, anna, { type: "leave" });
    expect((await ask(server, `/${room.code}/sit-down`, fleet, {})).status).toBe(204);
    await console.until("the third one", () => seats().join() === "3");
    const { id } = console.console().matches[0]?.[0] ?? { id: "" };
    const names = (await server.store.load(id))?.meta.seats.map(({ name }) => name);
    expect(names?.toSorted()).toEqual(["Fleet 1", "Fleet 2", "Fleet 3"]);
    const late = await joinRoom(server, room.code, "Ben", { table: 1 });
    expect((await ask(server, `/${room.code}/sit-down`, late, {})).body.code).toBe("full");
  });

  it("have a computer play on for whoever is gone, until they are back", async () => {
    const quick = await startTestServer({ absence: { phases: 20, bot: 60 } });
    onTestFinished(() => quick.close());
    const room = await openRoom(quick, { rules: { ...newWorkshop.rules, gone: "empty" } });
    const keys = [
      await joinRoom(quick, room.code, "Anna", { table: 1 }),
      await joinRoom(quick, room.code, "Ben", { table: 1 }),
    ];
    await ask(quick, `/${room.code}/lead`, room.facilitatorKey, { type: "goTo", step: "game" });
    await ask(quick, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    const console = await watchRoom(quick, room.code, room.facilitatorKey);
    const { id } = console.console().matches[0]?.[0] ?? { id: "" };
    const held = () => console.console().participants.map((each) => [each.held?.isAtMatch, each.held?.computers]);
    const place = (seat: number) => ({ gameName: "rettungsrunde", matchID: id, seat, credentials: keys[seat] ?? "" });
    const [anna, ben] = [await sitAt(quick, place(0)), await sitAt(quick, place(1))];
    await console.until("both at the table", () => held().join(" ") === "true,0 true,0");
    await anna.goAway(ben);
    await console.until("Anna not to be there", () => held().join(" ") === "false,0 true,0");
    // The rule may change while they play: until then the seat would have stayed empty.
    await ask(quick, `/${room.code}/lead`, room.facilitatorKey, { type: "setRules", rules: newWorkshop.rules });
    await ben.until("a computer in Anna's place", () => ben.lobby()?.players[0]?.bot === "medium");
    await console.until("the computer in Anna's place", () => held().join(" ") === "false,1 true,0");
    await sitAt(quick, place(0));
    await ben.until("Anna to be back", () => ben.lobby()?.players[0]?.bot === null);
  });

  it("go on with what they play, whatever becomes of the plan", async () => {
    const room = await openRoom(server);
    await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    const open = { step: "game", table: null, after: null };
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, open);
    const steps = newWorkshop.steps.map((step) => (step.id === "game" ? { ...step, setup: { rounds: 99 } } : step));
    expect((await lead(room, { type: "setSteps", steps })).status).toBe(204);
    expect((await ask(server, `/${room.code}/matches`, room.facilitatorKey, open)).body).toEqual({ refused: [] });
    // Whoever looks first has the server make up for what it may have missed.
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    await console.until("the match", () => console.shared()?.tables[0]?.progress?.status === "running");
  });

  it("are seen and led from the step that the room has gone on to, until they are over", async () => {
    const room = await openRoom(server);
    const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    await lead(room, { type: "goTo", step: "case" });
    await lead(room, { type: "goTo", step: "talk" });
    const act = (table: number | null, type: string) =>
      ask(server, `/${room.code}/act`, room.facilitatorKey, { table, action: { type } });
    // Nobody watches yet: the server looks itself.
    expect(await act(null, "pause")).toEqual({ status: 200, body: { refused: [] } });
    const [console, phone] = [
      await watchRoom(server, room.code, room.facilitatorKey),
      await watchRoom(server, room.code, anna),
    ];
    const north = () => phone.shared()?.tables[0];
    await phone.until("her match to stand still", () => north()?.progress?.isPaused === true);
    await phone.until("her seat", () => phone.you().held !== null);
    expect([north()?.match?.step, phone.you()]).toMatchObject(["game", { held: { seats: 1 } }]);
    expect((await ask(server, `/${room.code}/sit-down`, anna, {})).status).toBe(204);
    expect((await act(1, "resume")).body).toEqual({ refused: [] });
    await console.until("it to go on", () => console.shared()?.tables[0]?.progress?.isPaused === false);
    expect((await act(1, "end")).body).toEqual({ refused: [] });
    await console.until("nothing to be played", () => console.shared()?.tables[0]?.match === null);
    expect((await act(1, "end")).body).toEqual({ refused: [{ table: 1, code: "not-started" }] });
  });

  it("are one at a time at a table: what it plays ends when another one is opened, of whatever step", async () => {
    const [, game] = newWorkshop.steps;
    const room = await openRoom(server, { steps: [game, { ...game, id: "final" }] });
    await joinRoom(server, room.code, "Anna", { table: 1 });
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const north = () => console.shared()?.tables[0];
    const open = async (step: string, table: number | null, after: string | null = null) => {
      await lead(room, { type: "goTo", step });
      const opened = await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step, table, after });
      expect(opened.body).toEqual({ refused: [] });
    };
    const matches = async () => {
      const found = await Promise.all((console.console().matches[0] ?? []).map(({ id }) => server.store.load(id)));
      return found.map((match) => match && statusOf(match));
    };
    await open("game", null);
    await open("final", null);
    await console.until("the second one", () => console.console().matches[0]?.length === 2);
    expect(await matches()).toEqual(["over", "running"]);
    // Back in the step before, what is played stays in sight and can be ended.
    await lead(room, { type: "goTo", step: "game" });
    await console.until("the final in sight", () => north()?.match?.step === "final");
    await open("game", 1, console.console().matches[0]?.[0]?.id ?? null);
    await console.until("the third one", () => console.console().matches[0]?.length === 3);
    expect(await matches()).toEqual(["over", "over", "running"]);
    await console.until(
      "it in sight",
      () => north()?.match?.step === "game" && north()?.progress?.status === "running",
    );
    // Two who lead open one each at once: as it is stored when the first one is noted, and the second one runs already.
    const id = (await server.store.workshops.idOf(room.code)) ?? "";
    const record = (await server.store.workshops.load(id)) as WorkshopRecord;
    const noted = { id: "noted-and-not-opened", step: "final", mode: "rettungsrunde" };
    const tables = record.content.tables.map((each, index) =>
      index === 0 ? { ...each, matches: each.matches.toSpliced(-1, 0, noted) } : each,
    );
    const content = { ...record.content, tables };
    await server.store.workshops.save(record, { content, expiresAt: record.expiresAt });
    await open("final", null);
    expect((await server.store.load(noted.id))?.meta.setup).toBeDefined();
    await console.until("all four", () => console.console().matches[0]?.length === 4);
    expect(await matches()).toEqual(["over", "over", "over", "running"]);
  });

  it("are led by the key that leads the workshop now, and by none of before", async () => {
    const room = await openRoom(server);
    await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    const { id } = (await watchRoom(server, room.code, room.facilitatorKey)).console().matches[0]?.[0] ?? { id: "" };
    const key = newKey();
    await ask(server, `/${room.code}/recover`, key, { code: room.recoveryCode, nextCode: newRecoveryCode() });
    expect((await facilitateMatch(server, id, room.facilitatorKey, { type: "pause" })).status).toBe(403);
    expect((await facilitateMatch(server, id, key, { type: "pause" })).status).toBe(200);
  });

  it("are planned with no cards but those that can be dealt", async () => {
    const room = await openRoom(server);
    const planned = (cards: readonly string[]) => [{ ...newWorkshop.steps[1], setup: { rounds: 3, cards } }];
    const wrong = { code: "invalid-setup", message: expect.stringMatching(/^step game: /) };
    for (const cards of [
      ["card-00", "card-01"],
      ["card-00", "card-01", "Z9"],
    ]) {
      const steps = planned(cards);
      const body = { ...newWorkshop, steps, recoveryCode: newRecoveryCode() };
      expect(await ask(server, "", newKey(), body)).toMatchObject({ status: 400, body: wrong });
      expect(await lead(room, { type: "setSteps", steps })).toMatchObject({ status: 400, body: wrong });
    }
    expect((await lead(room, { type: "setSteps", steps: planned(["card-00", "card-01", "card-02"]) })).status).toBe(
      204,
    );
  });

  it("play a step with those of the workshop's decks that it names, in rounds, too, and diagnose as the workshop does", async () => {
    const decks = [...testDecks, versionOf(testDeck, "other")] as const;
    const several = await startTestServer({ decks });
    onTestFinished(() => several.close());
    const planned = (more: object) => [{ ...newWorkshop.steps[1], ...more }];
    const choices = { decks: ["test", "other"], steps: planned({ decks: ["other"], setup: { rounds: 3 } }) };
    const body = { ...newWorkshop, ...choices, recoveryCode: newRecoveryCode() };
    expect(await ask(several, "", newKey(), { ...body, steps: planned({ decks: ["elsewhere"] }) })).toMatchObject({
      ...{ status: 422, body: { code: "no-such-deck", message: expect.stringMatching(/^step game: .*elsewhere/) } },
    });
    const room = await openRoom(several, choices);
    const anna = await joinRoom(several, room.code, "Anna", { table: 1 });
    await ask(several, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    const { id } = (await watchRoom(several, room.code, room.facilitatorKey)).console().matches[0]?.[0] ?? { id: "" };
    const { meta } = (await several.store.load(id)) ?? expect.fail("no match");
    expect(meta).toMatchObject({ decks: [{ id: "other" }], caseNames: { deck: "other" } });

    const round = { id: "case", kind: "round", title: "Case", minutes: 10, at: "room" };
    const stepsWith = (named: unknown) => ({ type: "setSteps", steps: [...choices.steps, { ...round, decks: named }] });
    const inRoom = (command: object) => ask(several, `/${room.code}/lead`, room.facilitatorKey, command);
    for (const wrong of [[], "other", [1], ["constructor"], ["other", "other"], Array(9).fill("other")]) {
      expect(await inRoom(stepsWith(wrong))).toMatchObject({ status: 400, body: { code: "invalid-request" } });
    }
    expect(await inRoom(stepsWith(["elsewhere"]))).toMatchObject({ status: 422, body: { code: "no-such-deck" } });
    expect((await inRoom(stepsWith(["other"]))).status).toBe(204);
    const open = (card: string) =>
      inRoom({ type: "openRound", id: "round-000001", at: "room", step: "case", cards: [card] });
    expect(await open("test:card-00")).toMatchObject({ status: 404, body: { code: "no-such-card" } });
    expect((await open("other:card-00")).status).toBe(204);
    await inRoom({ type: "roundPhase", round: "round-000001", phase: "measure" });
    const [way] = testDeck.measures;
    const voteFor = (choice: string) => ({
      type: "vote",
      round: "round-000001",
      vote: "measure",
      choices: { [choice]: 1 },
    });
    const vote = (choice: string) => ask(several, `/${room.code}/take-part`, anna, voteFor(choice));
    expect(await vote(`test:${way?.id}`)).toMatchObject({ status: 404, body: { code: "no-such-card" } });
    expect((await vote(`other:${way?.id}`)).status).toBe(204);
    expect((await watchRoom(several, room.code, null)).shared()?.round).toMatchObject({ decks: ["other"] });
  });

  it("that cannot play so are named, and have no match", async () => {
    const room = await openRoom(server, { steps: [{ ...newWorkshop.steps[1], setup: { rounds: 99 } }] });
    await joinRoom(server, room.code, "Anna", { table: 2 });
    await lead(room, { type: "goTo", step: "game" });
    const answer = await ask(server, `/${room.code}/matches`, room.facilitatorKey, {
      step: "game",
      table: null,
      after: null,
    });
    expect(answer.body).toEqual({ refused: [{ table: 2, code: "invalid-setup" }] });
    expect((await watchRoom(server, room.code, room.facilitatorKey)).console().matches).toEqual([[], []]);
  });
});

describe("what people say", () => {
  it("is counted in a check, of which nothing is shown before it is closed, nor of few", async () => {
    const room = await openRoom(server);
    const beamer = await watchRoom(server, room.code, null);
    await lead(room, { type: "openCheck", when: "after" });
    const give = async (name: string) => {
      const body = { when: "after", number: newKey(), answers: { trust: { chosen: 2, of: 5 } } };
      const key = await joinRoom(server, room.code, name);
      await ask(server, `/${room.code}/check`, key, body);
      return ask(server, `/${room.code}/check`, key, body);
    };
    for (const name of ["a", "b", "c", "d", "e"]) expect((await give(name)).status).toBe(204);
    await beamer.until("five answers", () => beamer.shared()?.checks[0]?.answers === 5);
    expect(beamer.shared()?.checks[0]?.shown.answers).toBe(0);
    await lead(room, { type: "closeCheck", when: "after" });
    await beamer.until("the result", () => beamer.shared()?.checks[0]?.shown.answers === 5);
    expect(beamer.shared()?.checks[0]?.shown.counts).toEqual({ trust: [0, 0, 5, 0, 0] });
  });

  it("as a note without a name is nobody's, in what is told and in what is stored", async () => {
    const room = await openRoom(server);
    const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "openDebrief", step: "talk", isAnonymous: true, isShort: true });
    const note = { type: "note", id: "note-of-anna", step: "talk", question: 0, text: "Too fast" };
    expect((await partake(room, anna, note)).status).toBe(204);
    const beamer = await watchRoom(server, room.code, null);
    expect(beamer.shared()?.notes).toEqual([{ question: 0, text: "Too fast", group: null }]);
    const id = await server.store.workshops.idOf(room.code);
    const stored = (await server.store.workshops.load(id ?? ""))?.content as { notes: unknown[] };
    expect(stored.notes).toEqual([expect.objectContaining({ by: null, table: null })]);
    expect((await partake(room, anna, { type: "takeBackNote", note: "note-of-anna" })).status).toBe(204);
    await beamer.until("no note", () => beamer.shared()?.notes.length === 0);
  });

  it("without a device is entered by whoever leads: that they are ready, what they have written, and what came of their game", async () => {
    const room = await openRoom(server);
    const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
    for (const name of ["Ben", "Cleo"]) await lead(room, { type: "addPerson", name, table: 1 });
    const beamer = await watchRoom(server, room.code, null);
    await lead(room, { type: "enterReady", table: 1, isReady: true });
    await beamer.until("two of three", () => beamer.shared()?.tables[0]?.ready === 2);
    await lead(room, { type: "goTo", step: "game" });
    await lead(room, { type: "enterResult", step: "game", table: 1, text: "All points are kept" });
    await lead(room, { type: "enterCommitted", table: 1, count: 2 });
    await beamer.until("a result", () => beamer.shared()?.tables[0]?.result === "All points are kept");
    await beamer.until("two sentences", () => beamer.shared()?.committed === 2);
    const enter = (id: string, text: string) =>
      lead(room, { type: "enterNote", id, step: "talk", question: 1, text }).then(({ body }) => body.code);
    expect(await enter("note-on-paper", "Too late")).toBe("notes-closed");
    await lead(room, { type: "openDebrief", step: "talk", isAnonymous: true, isShort: true });
    await partake(room, anna, { type: "note", id: "note-of-anna", step: "talk", question: 0, text: "Too fast" });
    await lead(room, { type: "closeDebrief", step: "talk" });
    expect([await enter("note-on-paper", "Too late"), await enter("note-on-paper", "Too late")]).toEqual([
      undefined,
      undefined,
    ]);
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const notes = () => console.console().allNotes.map(({ text, by }) => [text, by]);
    expect(notes().toSorted()).toEqual([
      ["Too fast", null],
      ["Too late", null],
    ]);
    const hers = console.console().allNotes.find(({ text }) => text === "Too fast")?.id ?? "";
    expect(await enter(hers, "In her stead")).toBe("no-such-note");
  });
});

describe("the minutes", () => {
  it("tell what came of it, by tables; whose note it is only where names are asked for", async () => {
    const room = await openRoom(server);
    const anna = await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    await ask(server, `/${room.code}/act`, room.facilitatorKey, { table: null, action: { type: "skip" } });
    await lead(room, { type: "openDebrief", step: "talk", isAnonymous: false, isShort: true });
    await partake(room, anna, { type: "note", id: "note-of-anna", step: "talk", question: 1, text: "=1+1" });
    const minutes = async (query: string, key: string) => {
      const headers = { authorization: `Bearer ${key}` };
      const response = await fetch(`${server.url}/api/workshops/${room.code}/minutes${query}`, { headers });
      return { status: response.status, body: await response.json() };
    };
    expect((await minutes("", anna)).status).toBe(403);
    const { body } = await minutes("", room.facilitatorKey);
    expect(body).toMatchObject({
      format: "quartett-workshop-minutes",
      people: 1,
      matches: [{ step: "game", table: 1, mode: "rettungsrunde", isOver: false, figures: { trust: 5 } }],
      notes: [{ step: "talk", question: 1, table: 1, text: "=1+1" }],
    });
    expect(JSON.stringify(body)).not.toContain("Anna");
    expect((await minutes("?names=1", room.facilitatorKey)).body.notes[0].by).toBe("Anna");
    // Through the phases of the first case.
    for (let phase = 0; phase < 4; phase += 1)
      await ask(server, `/${room.code}/act`, room.facilitatorKey, { table: 1, action: { type: "skip" } });
    await ask(server, `/${room.code}/act`, room.facilitatorKey, { table: 1, action: { type: "end" } });
    const [ended] = (await minutes("", room.facilitatorKey)).body.matches;
    expect(ended).toMatchObject({ isOver: true, endedBy: "facilitator" });
    // What was diagnosed stands on the console in the steps that follow, too, and on the wall where it is put there.
    await lead(room, { type: "goTo", step: "talk" });
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    await console.until("the diagnoses", () => console.console().allPlayed?.cases.length === ended.cases.length);
    expect([ended.cases.length, console.shared()?.played]).toEqual([1, null]);
    await lead(room, { type: "showOnBeamer", view: { show: "said", isPlayed: true } });
    await console.until("them on the wall", () => console.shared()?.played?.cases[0]?.card === ended.cases[0].card);
  });
});

describe("deleting", () => {
  it("is put off no longer than the server lets anybody choose", async () => {
    const room = await openRoom(server);
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const longest = 365 * 24 * 60 * 60 * 1000;
    for (const at of [Date.now() + 1e9, Number.MAX_SAFE_INTEGER]) await lead(room, { type: "setDeletion", at });
    await console.until("the last day", () => (console.shared()?.deleteAt ?? 0) > Date.now() + longest / 2);
    expect(console.shared()?.deleteAt).toBeLessThanOrEqual(Date.now() + longest);
  });

  it("takes everything along: the workshop, its tables' matches, and every connection", async () => {
    const room = await openRoom(server);
    await joinRoom(server, room.code, "Anna", { table: 1 });
    await lead(room, { type: "goTo", step: "game" });
    await ask(server, `/${room.code}/matches`, room.facilitatorKey, { step: "game", table: null, after: null });
    const console = await watchRoom(server, room.code, room.facilitatorKey);
    const { id } = console.console().matches[0]?.[0] ?? { id: "" };
    expect((await ask(server, `/${room.code}`, room.facilitatorKey, undefined, "DELETE")).status).toBe(204);
    await console.until("to be told", () => console.refusals().includes("no-such-workshop"));
    expect(await server.store.load(id)).toBeUndefined();
    expect((await lead(room, { type: "pause" })).body.code).toBe("no-such-workshop");
  });
});
