import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { State } from "boardgame.io";
import { describe, expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { frameOf } from "../fixtures/workshop-suite.ts";
import { newMatch } from "../matches/new-match.ts";
import { openSqliteStore } from "./sqlite-match-store.ts";

const meta = newMatch({ gameName: "supertrumpf", decks: [], setup: {}, creatorHash: "a hash", keepDays: 30 }, 1000);
const change = (stateID: number) => ({ meta, state: { _stateID: stateID } as State });

function open(folder = tempFolder()) {
  const store = openSqliteStore(folder);
  onTestFinished(() => store.close());
  return { folder, store };
}

const statusesOf = async (writes: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(writes)).map(({ status }) => status);

describe("changes that come together", () => {
  it("fail for their own reasons only, and keep their order", async () => {
    const { store } = open();
    await store.create("one", meta);
    const statuses = await statusesOf([
      store.save({ id: "one", version: 0 }, change(1)),
      store.create("one", meta),
      store.create("two", meta),
      store.save({ id: "one", version: 0 }, change(2)),
      store.save({ id: "one", version: 1 }, change(3)),
      store.save({ id: "two", version: 0 }, change(4)),
      store.delete("two"),
      store.save({ id: "two", version: 1 }, change(5)),
    ]);
    const done = "fulfilled";
    expect(statuses).toEqual([done, "rejected", done, "rejected", done, done, done, "rejected"]);
    expect(await store.load("one")).toMatchObject({ version: 2, state: { _stateID: 3 } });
    expect(await store.load("two")).toBeUndefined();
  });

  it("are all stored before the store is closed", async () => {
    const { folder, store } = open();
    const ids = Array.from({ length: 100 }, (_, index) => `match ${index}`);
    const writes = ids.map((id) => store.create(id, meta));
    await store.close();
    expect(new Set(await statusesOf(writes))).toEqual(new Set(["fulfilled"]));
    await expect(store.create("late", meta)).rejects.toThrow();
    await expect(store.load("one")).rejects.toThrow();
    const { store: again } = open(folder);
    for (const id of ids) expect(await again.load(id)).toBeDefined();
  });
});

describe("a database", () => {
  it("is well only where matches can be read and changes stored; looking changes nothing", async () => {
    const { folder, store } = open();
    const other = new DatabaseSync(join(folder, "matches.sqlite"));
    onTestFinished(() => other.close());
    await store.check();
    await store.create("one", meta);
    await store.check();
    expect(await store.load("one")).toMatchObject({ version: 0, meta });
    other.exec("UPDATE matches SET meta = '{'");
    await expect(store.check()).rejects.toThrow(SyntaxError);
    await store.create("two", meta);
    await store.check();
    await store.workshops.create("one", frameOf(), {});
    other.exec("UPDATE workshops SET content = '{'");
    await expect(store.check()).rejects.toThrow(SyntaxError);
    await store.workshops.create("two", frameOf({ joinCode: "other" }), {});
    await store.check();
    for (const table of ["matches", "match_log", "workshops", "workshop_decks"]) {
      other.exec(`ALTER TABLE ${table} RENAME TO moved`);
      await expect(store.check()).rejects.toThrow(/no such table/);
      other.exec(`ALTER TABLE moved RENAME TO ${table}`);
    }
    await store.check();
  });

  it("that is gone stores nothing and says so, and goes on when it is back", async () => {
    const { folder, store } = open();
    await store.create("one", meta);
    await store.workshops.create("one", frameOf(), "before");
    const elsewhere = join(tempFolder(), "elsewhere");
    mkdirSync(elsewhere);
    for (const file of readdirSync(folder)) renameSync(join(folder, file), join(elsewhere, file));
    const writes = [
      store.save({ id: "one", version: 0 }, change(1)),
      store.create("two", meta),
      store.workshops.save({ id: "one", version: 0 }, { content: "after", expiresAt: 5000 }),
    ];
    expect(await statusesOf(writes)).toEqual(writes.map(() => "rejected"));
    await expect(store.load("one")).rejects.toThrow();
    await expect(store.workshops.load("one")).rejects.toThrow();
    await expect(store.check()).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
    for (const file of readdirSync(elsewhere)) renameSync(join(elsewhere, file), join(folder, file));
    expect(await store.load("one")).toMatchObject({ version: 0 });
    expect(await store.workshops.load("one")).toMatchObject({ version: 0, content: "before" });
    await store.save({ id: "one", version: 0 }, change(1));
    expect(await store.load("one")).toMatchObject({ version: 1, state: { _stateID: 1 } });
    const reader = new DatabaseSync(join(folder, "matches.sqlite"), { readOnly: true });
    onTestFinished(() => reader.close());
    expect(reader.prepare("SELECT id, version FROM matches").all()).toEqual([{ id: "one", version: 1 }]);
  });

  it("that another program holds rejects changes after a while, answers reads, and goes on afterwards", async () => {
    const { folder, store } = open();
    await store.create("one", meta);
    const other = new DatabaseSync(join(folder, "matches.sqlite"));
    onTestFinished(() => {
      if (other.isOpen) other.close();
    });
    other.exec("BEGIN IMMEDIATE");
    const save = store.save({ id: "one", version: 0 }, change(1));
    expect(await store.load("one")).toMatchObject({ version: 0 });
    await expect(save).rejects.toThrow(/locked/);
    other.exec("ROLLBACK");
    await store.save({ id: "one", version: 0 }, change(1));
    expect(await store.load("one")).toMatchObject({ version: 1 });
  });
});
