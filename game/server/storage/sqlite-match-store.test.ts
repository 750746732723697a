import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { LogEntry, State } from "boardgame.io";
import { describe, expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import type { MatchLogEntry, MatchMeta, Seat } from "../matches/match-record.ts";
import { type MatchStore, Outdated } from "./match-store.ts";
import { openSqliteStore } from "./sqlite-match-store.ts";

const metaOf = (part: Partial<MatchMeta> = {}): MatchMeta => ({
  gameName: "supertrumpf",
  setup: { roundCap: 20 },
  creatorHash: "a hash",
  seats: [],
  createdAt: 1000,
  updatedAt: 1000,
  keepDays: 0,
  pausedAt: null,
  endsAt: null,
  nextMatchID: null,
  ...part,
});
const stateOf = (stateID: number) => ({ G: { leader: 0 }, _stateID: stateID }) as unknown as State;
const personOf = (name: string): Seat => ({ name, credentialHash: "h", bot: null, rejoin: null });
const entryOf = (turn: number, note: unknown = ""): MatchLogEntry => ({
  kind: "move",
  entry: { turn, note, action: { type: "MAKE_MOVE" } } as unknown as LogEntry,
  by: "person",
});

function open(folder = tempFolder()): MatchStore {
  const store = openSqliteStore(folder);
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

/** A second reader of the same file. */
function rowsIn(folder: string, table: "matches" | "match_log"): number {
  const database = new DatabaseSync(join(folder, "matches.sqlite"), { readOnly: true });
  try {
    return (database.prepare(`SELECT count(*) AS count FROM ${table}`).get() as { count: number }).count;
  } finally {
    database.close();
  }
}

describe("the SQLite store", () => {
  it("gives back what was created, waiting for its start", async () => {
    const store = open();
    await store.create("one", metaOf({ seats: [personOf("Jörg „J“ 🃏")] }));
    expect(await store.load("one")).toEqual({
      id: "one",
      version: 0,
      meta: metaOf({ seats: [personOf("Jörg „J“ 🃏")] }),
      state: null,
    });
    expect(await store.log("one")).toEqual([]);
  });

  it("knows nothing of other ids, however they are written", async () => {
    const store = open();
    await store.create("one", metaOf());
    for (const id of ["two", "ONE", "one ", "", "%", "one' OR '1'='1", "__proto__"]) {
      expect(await store.load(id)).toBeUndefined();
      expect(await store.log(id)).toEqual([]);
    }
  });

  it("refuses to create a match twice and keeps the first", async () => {
    const store = open();
    await store.create("one", metaOf({ setup: "first" }));
    await expect(store.create("one", metaOf({ setup: "second" }))).rejects.toThrow();
    expect((await store.load("one"))?.meta.setup).toBe("first");
  });

  it("keeps the state when only metadata change, and appends the log in order", async () => {
    const store = open();
    await store.create("one", metaOf());
    await store.create("two", metaOf());
    await store.save({ id: "one", version: 0 }, { meta: metaOf(), state: stateOf(0) });
    await store.save({ id: "one", version: 1 }, { meta: metaOf(), state: stateOf(1), log: [entryOf(1), entryOf(2)] });
    await store.save({ id: "two", version: 0 }, { meta: metaOf(), log: [entryOf(9)] });
    await store.save({ id: "one", version: 2 }, { meta: metaOf({ updatedAt: 2000 }), log: [entryOf(3)] });
    expect(await store.load("one")).toEqual({
      id: "one",
      version: 3,
      meta: metaOf({ updatedAt: 2000 }),
      state: stateOf(1),
    });
    expect(await store.log("one")).toEqual([entryOf(1), entryOf(2), entryOf(3)]);
  });

  it("saves metadata, state and log together or not at all", async () => {
    const store = open();
    await store.create("one", metaOf());
    await store.save({ id: "one", version: 0 }, { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] });
    // Metadata and state are written by the time this entry cannot be.
    const unwritable = entryOf(3, 3n);
    const change = { meta: metaOf({ updatedAt: 9000 }), state: stateOf(2), log: [entryOf(2), unwritable] };
    await expect(store.save({ id: "one", version: 1 }, change)).rejects.toThrow();
    expect(await store.load("one")).toEqual({ id: "one", version: 1, meta: metaOf(), state: stateOf(1) });
    expect(await store.log("one")).toEqual([entryOf(1)]);
    await store.save({ id: "one", version: 1 }, { meta: metaOf(), state: stateOf(2), log: [entryOf(2)] });
    expect(await store.log("one")).toEqual([entryOf(1), entryOf(2)]);
  });

  it("takes one of two changes that were decided on the same match", async () => {
    const store = open();
    await store.create("one", metaOf());
    const one = { id: "one", version: 0 };
    const changes = [1, 2, 3].map((step) =>
      store.save(one, { meta: metaOf(), state: stateOf(step), log: [entryOf(step)] }),
    );
    const results = await Promise.allSettled(changes);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const result of results) if (result.status === "rejected") expect(result.reason).toBeInstanceOf(Outdated);
    expect(await store.load("one")).toMatchObject({ version: 1 });
    expect(await store.log("one")).toHaveLength(1);
  });

  it("deletes one match at once, with its log, and no other", async () => {
    const folder = tempFolder();
    const store = open(folder);
    for (const id of ["one", "two"]) {
      await store.create(id, metaOf());
      await store.save({ id, version: 0 }, { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] });
    }
    expect(await store.delete("one")).toBe(true);
    expect(await store.delete("one")).toBe(false);
    expect([await store.load("one"), await store.log("one")]).toEqual([undefined, []]);
    expect(await store.load("two")).toBeDefined();
    expect(rowsIn(folder, "match_log")).toBe(1);
  });

  it("rejects a change of a match that is not there, and creates nothing by it", async () => {
    const store = open();
    await expect(
      store.save({ id: "one", version: 0 }, { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] }),
    ).rejects.toThrow(Outdated);
    expect(await store.load("one")).toBeUndefined();
    expect(await store.log("one")).toEqual([]);
  });

  it("survives being closed and opened", async () => {
    const folder = tempFolder();
    const before = open(folder);
    await before.create("one", metaOf());
    await before.save({ id: "one", version: 0 }, { meta: metaOf(), state: stateOf(1), log: [entryOf(1)] });
    await before.close();
    const after = open(folder);
    expect(await after.load("one")).toEqual({ id: "one", version: 1, meta: metaOf(), state: stateOf(1) });
    expect(await after.log("one")).toEqual([entryOf(1)]);
  });

  it("creates its folder, deeper ones too", async () => {
    const folder = join(tempFolder(), "not", "yet");
    await open(folder).create("one", metaOf());
    expect(readdirSync(folder)).toContain("matches.sqlite");
  });

  it("refuses a database of a newer program and leaves it as it is", () => {
    const folder = tempFolder();
    const newer = new DatabaseSync(join(folder, "matches.sqlite"));
    newer.exec("PRAGMA user_version = 99; CREATE TABLE of_tomorrow (id TEXT)");
    expect(() => openSqliteStore(folder)).toThrow(/newer version/);
    expect(newer.prepare("SELECT name FROM sqlite_schema").all()).toEqual([{ name: "of_tomorrow" }]);
    newer.close();
  });

  it("answers a ping as long as it is open", async () => {
    const store = open();
    await store.ping();
    await store.close();
    await expect(store.ping()).rejects.toThrow();
  });
});

describe("deleting old matches", () => {
  it("takes those before the time and no others, with their logs", async () => {
    const folder = tempFolder();
    const store = open(folder);
    for (const [id, updatedAt] of Object.entries({ old: 2000, edge: 2001, young: 2002 })) {
      await store.create(id, metaOf());
      await store.save(
        { id, version: 0 },
        { meta: metaOf({ updatedAt }), state: stateOf(1), log: [entryOf(1), entryOf(2)] },
      );
    }
    expect(await store.deleteExpired(2000)).toBe(1);
    expect(await store.load("old")).toBeUndefined();
    expect(await store.load("edge")).toBeDefined();
    expect(await store.load("young")).toBeDefined();
    expect(rowsIn(folder, "match_log")).toBe(4);
    expect(await store.deleteExpired(2000)).toBe(0);
  });

  it("leaves no name behind in any file, write-ahead log included", async () => {
    const folder = tempFolder();
    const store = open(folder);
    const name = "Adelheid-Unverwechselbar";
    const filesWith = (text: string) =>
      readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(text));
    for (let match = 0; match < 40; match += 1) {
      await store.create(`match ${match}`, metaOf());
      const meta = metaOf({ seats: [personOf(name)] });
      const log = [entryOf(1, name)];
      await store.save({ id: `match ${match}`, version: 0 }, { meta, state: stateOf(1), log });
    }
    await store.create("young", metaOf({ updatedAt: 5000, seats: [personOf("Bodo-Bleibt")] }));
    expect(filesWith(name)).not.toEqual([]);
    expect(await store.deleteExpired(2000)).toBe(40);
    expect(filesWith(name)).toEqual([]);
    expect(filesWith("Bodo-Bleibt")).not.toEqual([]);
  });

  it("wipes names of players who left, even where no match is old enough", async () => {
    const folder = tempFolder();
    const store = open(folder);
    await store.create("one", metaOf({ seats: [personOf("Adelheid-Unverwechselbar")] }));
    await store.save({ id: "one", version: 0 }, { meta: metaOf() });
    expect(await store.deleteExpired(0)).toBe(0);
    const files = readdirSync(folder).map((file) => readFileSync(join(folder, file)));
    expect(files.some((file) => file.includes("Adelheid-Unverwechselbar"))).toBe(false);
  });

  it("waits for no other reader, and wipes once that is gone", async () => {
    const folder = tempFolder();
    const store = open(folder);
    await store.create("one", metaOf({ seats: [personOf("Adelheid-Unverwechselbar")] }));
    const reader = new DatabaseSync(join(folder, "matches.sqlite"), { readOnly: true });
    onTestFinished(() => {
      if (reader.isOpen) reader.close();
    });
    reader.exec("BEGIN; SELECT count(*) FROM matches");
    const begin = performance.now();
    expect(await store.deleteExpired(2000)).toBe(1);
    expect(performance.now() - begin).toBeLessThan(1000);
    const hasName = () =>
      readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes("Adelheid-Unverwechselbar"));
    expect(hasName()).toBe(true);
    reader.close();
    await store.deleteExpired(2000);
    expect(hasName()).toBe(false);
  });
});
