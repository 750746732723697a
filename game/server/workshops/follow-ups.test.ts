import { beforeAll, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../fixtures/test-server.ts";
import { ask, joinRoom, newKey, newRecoveryCode, openRoom, type Room, watchRoom } from "../fixtures/workshop-room.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  return () => server.close();
});

const offer = (room: Room, key = room.facilitatorKey) => ask(server, `/${room.code}/follow-up`, key, { keepDays: 60 });
const check = (room: Room, key: string, more: object) =>
  ask(server, `/${room.code}/check`, key, { when: "after", number: newKey(), answers: sure(1), ...more });
const sure = (chosen: number) => ({ confidence: { chosen, of: 5 } });
const later = async (code: string, body?: object) => {
  const response = await fetch(`${server.url}/api/follow-ups/${code}${body === undefined ? "" : "/answer"}`, {
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  return { status: response.status, body: response.status === 204 ? {} : await response.json() };
};

/** A room whose people have answered afterwards, each under a code word. */
async function asked(people: number) {
  const room = await openRoom(server);
  expect((await offer(room)).status).toBe(204);
  expect((await offer(room)).status).toBe(204);
  await ask(server, `/${room.code}/lead`, room.facilitatorKey, { type: "openCheck", when: "after" });
  const keys: string[] = [];
  for (let index = 0; index < people; index += 1) keys.push(await joinRoom(server, room.code, `Person ${index}`));
  for (const [index, key] of keys.entries())
    expect((await check(room, key, { word: `birch ${index}` })).status).toBe(204);
  const { joinCode } = (await watchRoom(server, room.code, null)).shared()?.followUp ?? { joinCode: "" };
  return { room, keys, followUp: joinCode };
}

it("is offered by the facilitator alone, once, and keeps answers so that nobody can read them without the code word", async () => {
  const { room, keys, followUp } = await asked(2);
  expect((await offer(room, keys[0])).status).toBe(403);
  const third = await joinRoom(server, room.code, "Third");
  expect((await check(room, third, { word: "BIRCH1" })).body.code).toBe("word-taken");
  expect((await check(room, third, {})).status).toBe(204);
  const stored = await server.store.workshops.load((await server.store.workshops.idOf(followUp)) ?? "");
  const text = JSON.stringify(stored?.content);
  expect(stored?.content).toMatchObject({ rows: [{ after: expect.any(String) }, { after: expect.any(String) }] });
  for (const secret of ["birch", "confidence", "Person", room.code, ...keys]) expect(text).not.toContain(secret);
  // Its code is no workshop's, and a workshop's is none of its.
  expect(
    (await ask(server, `/${followUp}/join`, newKey(), { name: "A", kind: "person", people: 1, table: null })).body.code,
  ).toBe("no-such-workshop");
  expect((await later(room.code)).body.code).toBe("no-such-workshop");
});

it("shows from five answers on which way people went, also when the workshop is gone, and forgets who has answered", async () => {
  const { room, followUp } = await asked(5);
  expect((await ask(server, `/${room.code}`, room.facilitatorKey, undefined, "DELETE")).status).toBe(204);
  const number = newKey();
  const answer = (word: string, more: object = {}) =>
    later(followUp, { word, number: newKey(), answers: sure(3), ...more });
  expect((await answer("nobody's word")).body).toMatchObject({ code: "no-such-word" });
  for (const index of [0, 1, 2, 3])
    expect((await answer(`Birch ${index}`, index === 0 ? { number } : {})).status).toBe(204);
  // Sent twice it counts once; and the row is gone.
  expect((await answer("birch 0", { number })).status).toBe(204);
  expect((await answer("birch 0")).body).toMatchObject({ code: "no-such-word" });
  expect((await later(followUp)).body).toMatchObject({ answers: 4, results: [] });
  await answer("birch 4");
  expect((await later(followUp)).body).toMatchObject({
    title: "Workshop",
    results: [{ when: "after", people: 5, moves: { confidence: [0, 0, 5] } }],
  });
});

it("is deleted by the workshop's recovery code, the latest one, also when the workshop is gone; until then people answer it no more", async () => {
  const deletedBy = async (followUp: string, key: string) => {
    const headers = { authorization: `Bearer ${key}` };
    return (await fetch(`${server.url}/api/follow-ups/${followUp}`, { method: "DELETE", headers })).status;
  };
  const { room, followUp } = await asked(1);
  const [key, nextCode] = [newKey(), newRecoveryCode()];
  await ask(server, `/${room.code}/recover`, key, { code: room.recoveryCode, nextCode });
  for (const wrong of [room.recoveryCode, newRecoveryCode(), key]) expect(await deletedBy(followUp, wrong)).toBe(403);
  expect((await ask(server, `/${room.code}`, key, undefined, "DELETE")).status).toBe(204);
  expect(await deletedBy(followUp, nextCode)).toBe(204);
  expect((await later(followUp)).body.code).toBe("no-such-workshop");

  const other = await asked(0);
  expect(await deletedBy(other.followUp, other.room.recoveryCode)).toBe(204);
  const anna = await joinRoom(server, other.room.code, "Anna");
  expect((await check(other.room, anna, { word: "birch" })).body.code).toBe("no-follow-up");
  expect((await watchRoom(server, other.room.code, null)).shared()?.followUp).toBeNull();
  expect((await check(other.room, anna, {})).status).toBe(204);
});

it("is taken back with all that is kept under code words", async () => {
  const { room, followUp } = await asked(1);
  expect((await ask(server, `/${room.code}/follow-up`, newKey(), undefined, "DELETE")).status).toBe(403);
  expect((await ask(server, `/${room.code}/follow-up`, room.facilitatorKey, undefined, "DELETE")).status).toBe(204);
  expect((await later(followUp)).body.code).toBe("no-such-workshop");
  expect((await watchRoom(server, room.code, null)).shared()?.followUp).toBeNull();
});
