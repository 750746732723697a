import { expect, it } from "vitest";
import {
  ask as askRoom,
  joinRoom,
  newKey,
  newRecoveryCode,
  openRoom,
  watchRoom,
} from "../../game/server/fixtures/workshop-room.ts";
import { postJSON } from "../support/post-json.ts";
import { faultClass } from "./fault-class.ts";
import { playRound, sitDown } from "./player.ts";
import { metricsToken } from "./targets/targets.ts";

const name = "Ottilie Unverwechselbar";

/** Stock passes what applies to it: credentials travel in packets and bodies there, too. */
faultClass("secrets in addresses, logs, errors and metrics", (target, kind) => {
  /** People play, mistype codes and credentials, and leave; resolves with all that was secret or personal in it. */
  const playWithMistakes = async (): Promise<string[]> => {
    const { url } = target();
    const table = await target().open(2);
    const joined = [await target().join(table.matchID, name), await target().join(table.matchID, "Ina Zweitname")];
    const people = joined.flatMap(({ person }) => person ?? []);
    await target().start({ ...table, people });
    const players = await Promise.all(people.map((person) => sitDown(target(), table.matchID, person)));
    await playRound(players);
    const match = `${url}/api/matches/${table.matchID}`;
    const offered = await postJSON<{ code: string }>(
      `${match}/facilitate`,
      { type: "rejoinCode", seat: 0 },
      table.creatorKey,
    );
    await postJSON(`${match}/rejoin`, { code: "999999" });
    await postJSON(`${match}/start`, undefined, "wrong-secret-of-somebody");
    await postJSON(`${match}/join?secret=in-the-query`, { name });
    players[0]?.socket.emit("sync", table.matchID, "0", "wrong-credentials-of-somebody");
    players[0]?.socket.emit("update", { type: name }, 0, table.matchID, "0");
    await players[0]?.ask();
    const ofWorkshop = kind === "stock" ? [] : await holdWorkshopWithMistakes();
    return [
      ...ofWorkshop,
      ...[name, "Ina Zweitname", table.creatorKey ?? "", offered.body?.code ?? "", table.matchID],
      ...["wrong-secret-of-somebody", "wrong-credentials-of-somebody", "in-the-query", "127.0.0.1"],
      ...people.map(({ credentials }) => credentials),
    ].filter((secret) => secret !== "");
  };

  const holdWorkshopWithMistakes = async (): Promise<string[]> => {
    const [title, text, nickname] = ["Titel Unverwechselbar", "Zettel Unverwechselbar", "Odilo Unverwechselbar"];
    const room = await openRoom(target(), { title });
    const key = await joinRoom(target(), room.code, nickname);
    const lead = (command: object, by = room.facilitatorKey) => askRoom(target(), `/${room.code}/lead`, by, command);
    await lead({ type: "openDebrief", step: "talk", isAnonymous: true, isShort: true });
    const note = { type: "note", id: "note-0001", step: "talk", question: 0, text };
    await askRoom(target(), `/${room.code}/take-part`, key, note);
    await askRoom(target(), `/${room.code}/take-part`, key, { ...note, question: text });
    await lead({ type: "offerWayBack", participant: 1, code: "wegzurck" });
    await lead({ type: text }, newKey());
    const [wrongCode, wrongKey] = [newRecoveryCode(), newKey()];
    await askRoom(target(), `/${room.code}/recover`, wrongKey, { code: wrongCode, nextCode: room.recoveryCode });
    await watchRoom(target(), room.code, key);
    await watchRoom(target(), room.code, wrongKey);
    return [title, text, nickname, "wegzurck", wrongCode, wrongKey, key, ...Object.values(room)];
  };

  it.skipIf(kind === "remote")("nothing of them is in the log, not even at its most talkative", async () => {
    const secrets = await playWithMistakes();
    // Where the server itself listens is no secret.
    const output = target().child()?.output().replaceAll(new URL(target().url).host, "") ?? "";
    expect(secrets.filter((secret) => output.includes(secret))).toEqual([]);
  });

  it.skipIf(kind !== "ours")("nothing of them is in the metrics, which strangers cannot read", async () => {
    const secrets = await playWithMistakes();
    expect((await fetch(`${target().url}/metrics`)).status).toBeOneOf([401, 403, 404]);
    const response = await fetch(`${target().url}/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
    expect(response.status).toBe(200);
    const metrics = await response.text();
    expect(secrets.filter((secret) => metrics.includes(secret))).toEqual([]);
  });

  it.skipIf(kind === "stock")("an error does not repeat what was wrong", async () => {
    const { matchID } = await target().open(2);
    const match = `${target().url}/api/matches/${matchID}`;
    const secret = "secret-that-was-mistyped";
    const answers = [
      await postJSON(`${match}/start`, undefined, secret),
      await postJSON(`${match}/rejoin`, { code: secret }),
      await postJSON(`${match}/facilitate`, { type: secret }, secret),
      await postJSON(`${match}/join`, { name: "Ina", credentials: secret }),
    ];
    expect(answers.filter(({ body }) => JSON.stringify(body).includes(secret))).toEqual([]);
  });

  it.skipIf(kind === "stock")("credentials in an address open nothing", async () => {
    const { matchID, creatorKey } = await target().seat(2);
    for (const query of [
      `?authorization=Bearer%20${creatorKey}`,
      `?credentials=${creatorKey}`,
      `?creatorKey=${creatorKey}`,
    ]) {
      const { status } = await postJSON(`${target().url}/api/matches/${matchID}/facilitate${query}`, { type: "end" });
      expect(status).toBe(401);
    }
  });
});
