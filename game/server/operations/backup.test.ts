import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { post, seatMatch, startTestServer } from "../fixtures/test-server.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { backUp } from "./backup.ts";

const root = join(import.meta.dirname, "../../..");

/** Runs `npm run backup` as an operator does. */
const backup = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  promisify(execFile)(join(root, "node_modules/.bin/tsx"), ["game/server/operations/backup-cli.ts", ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, said: stderr }),
  );

it("copies the database of a running server under load; restored, every match is as it was", async () => {
  const dataDir = tempFolder();
  // A backup takes as long as it takes: as many matches are created meanwhile.
  const env = { LIMIT_CREATIONS: "0", LIMIT_API_REQUESTS: "0", LIMIT_REQUESTS: "0" };
  const server = await startTestServer({ dataDir, env });
  onTestFinished(() => server.close());
  const { matchID } = await seatMatch(server, { gameName: "rettungsrunde", players: 3, setup: {} });
  await server.store.workshops.create("workshop", frameOf({ expiresAt: Number.MAX_SAFE_INTEGER }), { title: "Montag" });
  expect(matchID).toBeDefined();
  const before = await server.store.load(matchID);
  let isOver = false;
  const load = (async () => {
    while (!isOver) expect((await post(server, "/api/matches", { gameName: "quartett" })).status).toBe(201);
  })();
  const file = join(tempFolder(), "backup.sqlite");
  const { code, said } = await backup(["--to", file], { DATA_DIR: dataDir });
  isOver = true;
  await load;
  expect([code, said]).toEqual([0, expect.stringMatching(/backup\.sqlite: [1-9]\d* matches, 1 workshops\n$/)]);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  const restored = join(tempFolder(), "data");
  mkdirSync(restored);
  cpSync(file, join(restored, "matches.sqlite"));
  const second = await startTestServer({ dataDir: restored });
  onTestFinished(() => second.close());
  expect(await second.store.load(matchID)).toEqual(before);
  expect(await second.store.workshops.load("workshop")).toMatchObject({ content: { title: "Montag" } });
  expect(await second.store.log(matchID)).toEqual(await server.store.log(matchID));
  expect((await post(second, "/api/matches", { gameName: "quartett" })).status).toBe(201);
});

it("overwrites nothing and leaves nothing behind where it fails", async () => {
  const folder = tempFolder();
  const file = join(folder, "backup.sqlite");
  writeFileSync(file, "yesterday's");
  const dataDir = tempFolder();
  const empty = await backup(["--to", join(folder, "new.sqlite")], { DATA_DIR: dataDir });
  expect([empty.code, empty.said]).toEqual([1, expect.stringContaining("does not exist")]);
  await (await startTestServer({ dataDir })).close();
  expect(() => backUp(dataDir, file)).toThrow("exists already");
  // As the last release left it.
  const database = new DatabaseSync(join(dataDir, "matches.sqlite"));
  database.exec("DROP TABLE workshop_decks; DROP TABLE workshops");
  database.close();
  expect(backUp(dataDir, join(tempFolder(), "new.sqlite"))).toEqual({ matches: 0, workshops: 0 });
  writeFileSync(join(dataDir, "matches.sqlite"), "no database at all");
  expect(() => backUp(dataDir, join(folder, "new.sqlite"))).toThrow();
  expect(readdirSync(folder)).toEqual(["backup.sqlite"]);
  expect(readFileSync(file, "utf8")).toBe("yesterday's");
});

it("says what is missing, and that PostgreSQL has a tool of its own", async () => {
  expect(await backup([], {})).toEqual({ code: 1, said: expect.stringContaining("--to <file>") });
  const postgres = await backup(["--to", "x"], { DATABASE_URL: "postgres://quartett@127.0.0.1/quartett" });
  expect(postgres).toEqual({ code: 1, said: expect.stringContaining("pg_dump") });
});
