import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, it, onTestFinished } from "vitest";
import { metaOf } from "../fixtures/store-suite.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { testDecks } from "../fixtures/test-decks.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { expiresAt } from "../matches/match-record.ts";
import { packDeck } from "../matches/packed-deck.ts";
import { openSqliteStore } from "./sqlite-match-store.ts";

const firstSchema = `
  CREATE TABLE matches (id TEXT PRIMARY KEY, meta TEXT NOT NULL, state TEXT, updated_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX matches_by_age ON matches (updated_at);
  CREATE TABLE match_log (
    match_id TEXT NOT NULL REFERENCES matches (id) ON DELETE CASCADE, position INTEGER NOT NULL, entry TEXT NOT NULL,
    PRIMARY KEY (match_id, position)
  ) STRICT, WITHOUT ROWID;`;

const thirdSchema = `
  PRAGMA foreign_keys = OFF;
  CREATE TABLE matches_anew (
    id TEXT PRIMARY KEY, version INTEGER NOT NULL, expires_at INTEGER NOT NULL, meta TEXT NOT NULL, state TEXT
  ) STRICT;
  INSERT INTO matches_anew SELECT id, version, 3000, meta, state FROM matches ORDER BY id DESC;
  DROP TABLE matches;
  ALTER TABLE matches_anew RENAME TO matches;`;

const move = {
  action: { type: "MAKE_MOVE", payload: { type: "pickValue", args: ["money"], playerID: "0" } },
  _stateID: 0,
};
const firstMeta = {
  ...{ gameName: "supertrumpf", setup: { roundCap: 20 }, creatorHash: "a hash" },
  seats: [{ name: "Jörg", credentialHash: "his hash" }],
  ...{ createdAt: 1000, updatedAt: 2000, nextMatchID: null },
};

/** A database as an earlier release left it, with two matches. */
function leftBy(release: 1 | 2 | 3, meta: object, entry: object) {
  const folder = tempFolder();
  const database = new DatabaseSync(join(folder, "matches.sqlite"));
  database.exec(`PRAGMA journal_mode = WAL; ${firstSchema} PRAGMA user_version = ${release};`);
  if (release >= 2) database.exec("ALTER TABLE matches ADD COLUMN version INTEGER NOT NULL DEFAULT 0");
  const insert = database.prepare("INSERT INTO matches (id, meta, state, updated_at) VALUES (?, ?, ?, 2000)");
  for (const id of ["one", "two"]) insert.run(id, JSON.stringify(meta), id === "one" ? '{"_stateID":1}' : null);
  if (release >= 2) database.exec("UPDATE matches SET version = 7 WHERE id = 'one'");
  const log = database.prepare("INSERT INTO match_log VALUES ('one', ?, ?)");
  for (const position of [0, 1]) log.run(position, JSON.stringify({ ...entry, position }));
  if (release === 3) database.exec(thirdSchema);
  database.close();
  return folder;
}

function open(folder: string) {
  const store = openSqliteStore(folder);
  onTestFinished(() => store.close());
  return store;
}

it("a database of the first release is brought up to date, with all that was added to matches since", async () => {
  const folder = leftBy(1, firstMeta, move);
  const store = open(folder);
  const match = await store.load("one");
  expect(match).toEqual({
    id: "one",
    version: 0,
    meta: {
      ...firstMeta,
      seats: [{ name: "Jörg", credentialHash: "his hash", bot: null, rejoin: null }],
      ...{ pausedAt: null, endsAt: null, keepDays: 30 },
    },
    state: { _stateID: 1 },
  });
  expect(await store.load("two")).toMatchObject({ id: "two", state: null });
  expect(await store.log("one")).toEqual(
    [0, 1].map((position) => ({ kind: "move", entry: { ...move, position }, by: "person" })),
  );
  if (match === undefined) throw new Error("no match");
  const deck = packDeck(testDecks[0]);
  expect(await store.adoptDeck(deck)).toBe(2);
  const { id, version } = deck;
  for (const [name, of] of [["one", match.meta] as const, ["two", (await store.load("two"))?.meta] as const]) {
    expect(await store.load(name)).toMatchObject({ version: 1, meta: { ...of, decks: [{ id, version }] } });
  }
  await store.save({ ...match, version: 1 }, { meta: match.meta, log: [{ kind: "undo", moves: 1 }] });
  expect(await store.log("one")).toHaveLength(3);
  expect(await store.deleteExpired(expiresAt(match.meta) - 1)).toBe(0);
  expect(await store.deleteExpired(expiresAt(match.meta))).toBe(2);
  expect(await store.log("one")).toEqual([]);
  await store.workshops.create("workshop", frameOf(), {});
  await store.check();
});

it("one of the last release, which knew no workshops, keeps its matches and takes workshops", async () => {
  const folder = tempFolder();
  const before = openSqliteStore(folder);
  const deck = packDeck(testDecks[0]);
  const { id, version } = deck;
  const meta = metaOf({ decks: [{ id, version }] });
  await before.create("old", meta, undefined, [deck]);
  await before.close();
  const database = new DatabaseSync(join(folder, "matches.sqlite"));
  database.exec("DROP TABLE workshop_decks; DROP TABLE workshops; PRAGMA user_version = 6;");
  database.close();
  const store = open(folder);
  await store.workshops.create("new", frameOf({ decks: [{ id, version }] }), "content");
  expect(await store.load("old")).toMatchObject({ version: 0, meta });
  expect(await store.delete("old")).toBe(true);
  expect(await store.deckFile(deck, "about.json")).toBeDefined();
});

it("one of the second release keeps its versions, bots and logs", async () => {
  const seats = [{ name: "Ada", credentialHash: null, bot: "easy", rejoin: null }];
  const entry = { kind: "move", entry: move, by: "bot" };
  const store = open(leftBy(2, { ...firstMeta, seats, pausedAt: 5, endsAt: 9 }, entry));
  expect(await store.load("one")).toMatchObject({ version: 7, meta: { seats, pausedAt: 5, endsAt: 9, keepDays: 30 } });
  expect(await store.log("one")).toEqual([0, 1].map((position) => ({ ...entry, position })));
});

it("one of the third release keeps its logs in their order, each with its match", async () => {
  const entry = { kind: "undo", moves: 1 };
  const store = open(leftBy(3, { ...firstMeta, keepDays: 30 }, entry));
  expect(await store.load("one")).toMatchObject({ version: 7, state: { _stateID: 1 } });
  expect(await store.log("one")).toEqual([0, 1].map((position) => ({ ...entry, position })));
  expect(await store.log("two")).toEqual([]);
  expect(await store.deleteExpired(3000)).toBe(2);
  expect(await store.log("one")).toEqual([]);
});

it("one that cannot be brought up to date stays as it was", () => {
  const folder = leftBy(1, { ...firstMeta, seats: "broken" }, move);
  expect(() => openSqliteStore(folder)).toThrow();
  const database = new DatabaseSync(join(folder, "matches.sqlite"), { readOnly: true });
  onTestFinished(() => database.close());
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: 1 });
  expect(database.prepare("SELECT count(*) AS count FROM matches").get()).toEqual({ count: 2 });
});
