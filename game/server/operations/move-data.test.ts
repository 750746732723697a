import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it, onTestFinished } from "vitest";
import { testDeck } from "../../modes/fixtures/test-deck.ts";
import { ask, startPostgres, type TestPostgres } from "../fixtures/postgres.ts";
import { entryOf, metaOf, personOf, stateOf } from "../fixtures/store-suite.ts";
import { fastTempFolder, tempFolder } from "../fixtures/temp-folder.ts";
import { versionOf } from "../fixtures/test-decks.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { packDeck, unpack } from "../matches/packed-deck.ts";
import { openPostgresStore } from "../storage/postgres-match-store.ts";
import { openSqliteStore } from "../storage/sqlite-match-store.ts";
import { moveData } from "./data-mover.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.remove());

/** Runs the command as an administrator does; resolves with its exit code and everything it printed. */
function run(...args: string[]): Promise<{ code: number; output: string }> {
  const script = join(import.meta.dirname, "move-data.ts");
  const tsx = import.meta.resolve("tsx");
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", tsx, script, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

const deck = packDeck(versionOf(testDeck));

/** 250 matches, every third of them changed three times, and two workshops. */
async function filledFolder(): Promise<string> {
  const folder = fastTempFolder();
  const store = openSqliteStore(folder);
  const create = async (index: number) => {
    const id = `match ${index}`;
    const seats = [personOf("Jörg „J“ 🃏\u0000")];
    // Every second one of a release that knew no decks yet.
    const given = index % 2 === 0 ? [deck] : [];
    const decks = given.map(({ id, version }) => ({ id, version }));
    await store.create(id, metaOf({ decks, updatedAt: index, keepDays: index, seats }), undefined, given);
    for (let version = 0; index % 3 === 0 && version < 3; version += 1) {
      const log = [entryOf(version), entryOf(100 + version)];
      await store.save({ id, version }, { meta: metaOf({ updatedAt: index }), state: stateOf(version), log });
    }
  };
  await Promise.all(Array.from({ length: 250 }, (_, index) => create(index)));
  for (const id of ["monday", "tuesday"]) {
    const decks = [{ id: deck.id, version: deck.version }];
    await store.workshops.create(id, frameOf({ joinCode: `code of ${id}`, decks }), { title: "Tag „1“ 🃏\u0000" }, [
      deck,
    ]);
  }
  await store.workshops.save({ id: "tuesday", version: 0 }, { content: { title: "Tag 2" }, expiresAt: 9000 });
  await store.close();
  return folder;
}

it("carries every match over with its log, refuses to mix them, and says what it did", async () => {
  const [folder, url] = [await filledFolder(), await postgres.newDatabase()];
  expect(await run("--from", folder, "--to", url)).toEqual({
    code: 0,
    output: "Moved 250 matches with 504 log entries, and 2 workshops.\n",
  });
  const [from, to] = [openSqliteStore(folder), await openPostgresStore(url)];
  onTestFinished(() => Promise.all([from.close(), to.close()]).then(() => {}));
  for (let index = 0; index < 250; index += 1) {
    const id = `match ${index}`;
    expect(await to.load(id)).toEqual(await from.load(id));
    expect(await to.log(id)).toEqual(await from.log(id));
  }
  for (const id of ["monday", "tuesday"]) {
    expect(await to.workshops.load(id)).toEqual(await from.workshops.load(id));
    expect(await to.workshops.idOf(`code of ${id}`)).toBe(id);
  }
  for (const path of deck.files.keys()) {
    const content = await from.deckFile(deck, path);
    expect(content && unpack(content).length).toBeGreaterThan(0);
    expect(await to.deckFile(deck, path)).toEqual(content && Buffer.from(content));
  }
  expect(await to.adoptDeck(deck)).toBe(await from.adoptDeck(deck));
  // A match goes on after its log, and expires when it was to.
  await to.save({ id: "match 0", version: 3 }, { meta: metaOf({ updatedAt: 0, keepDays: 1 }), log: [entryOf(9)] });
  expect(await to.log("match 0")).toEqual([...(await from.log("match 0")), entryOf(9)]);
  expect(await to.deleteExpired(86_400_000 + 249)).toBe(await from.deleteExpired(86_400_000 + 249));
  await to.deleteExpired(Number.MAX_SAFE_INTEGER);
  expect(await to.deckFile(deck, "about.json")).toBeDefined();

  await from.close();
  await expect(moveData(folder, url)).rejects.toThrow(/already holds matches or workshops/);
});

it("moves nothing if one row cannot be moved, or somebody writes meanwhile, or there is nothing", async () => {
  const [folder, url] = [await filledFolder(), await postgres.newDatabase()];
  const database = new DatabaseSync(join(folder, "matches.sqlite"));
  onTestFinished(() => database.close());
  database.exec(`UPDATE match_log SET entry = 'a' || char(0) || 'b'
    WHERE match_number = (SELECT number FROM matches WHERE id = 'match 249') AND position = 5`);
  const broken = await run("--from", folder, "--to", url);
  expect(broken.code).toBe(1);
  expect(broken.output).toMatch(/^Nothing was moved: /);
  expect(await ask(url, "SELECT FROM matches")).toEqual([]);

  const server = openSqliteStore(folder);
  await expect(moveData(folder, url)).rejects.toThrow(/in use by another server: stop that one/);
  await server.close();
  database.exec("BEGIN IMMEDIATE");
  await expect(moveData(folder, url)).rejects.toThrow(/stop the server first/);
  database.exec("ROLLBACK");

  const nothing = join(tempFolder(), "nothing");
  await expect(moveData(nothing, url)).rejects.toThrow(/there is no database/);
  expect(existsSync(nothing)).toBe(false);
  expect((await run("--from", folder)).code).toBe(2);
  expect(await ask(url, "SELECT FROM matches")).toEqual([]);
});
