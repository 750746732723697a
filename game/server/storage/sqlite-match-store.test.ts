import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { entryOf, metaOf, personOf, stateOf, storeSuite } from "../fixtures/store-suite.ts";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { frameOf, workshopSuite } from "../fixtures/workshop-suite.ts";
import type { GameStore } from "./game-store.ts";
import { openSqliteStore } from "./sqlite-match-store.ts";

function open(folder = tempFolder()): GameStore {
  const store = openSqliteStore(folder);
  onTestFinished(() => store.close().catch(() => {}));
  return store;
}

describe("the SQLite store", () => {
  const newPlace = () => {
    const folder = tempFolder();
    return { open: async () => openSqliteStore(folder), isShared: false };
  };
  storeSuite(newPlace);
  workshopSuite(newPlace);

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
});

describe("deleting workshops", () => {
  const name = "Adelheid-Unverwechselbar";
  it.each([
    ["one", (store: GameStore) => store.workshops.delete("one")],
    ["those whose time is up", (store: GameStore) => store.workshops.deleteExpired(5000)],
  ])("leaves no name of %s behind in any file, write-ahead log and earlier versions included", async (_, remove) => {
    const folder = tempFolder();
    const store = open(folder);
    const isAnywhere = (text: string) =>
      readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text));
    await store.workshops.create("one", frameOf(), { title: "", notes: [] });
    // More than a page of it, and less again.
    for (const [version, length] of [300, 900, 10].entries()) {
      const content = { title: `Version-${version}`, notes: Array.from({ length }, () => name) };
      await store.workshops.save({ id: "one", version }, { content, expiresAt: 5000 });
    }
    await store.workshops.create("other", frameOf({ joinCode: "Bodo-Bleibt", expiresAt: 9000 }), {});
    expect([name, "Version-1", "Bodo-Bleibt"].map(isAnywhere)).toEqual([true, true, true]);
    await remove(store);
    expect([name, "HAUS-7", "Version-", "Bodo-Bleibt"].map(isAnywhere)).toEqual([false, false, false, true]);
  });
});

describe("deleting old matches", () => {
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
    await store.create("young", metaOf({ keepDays: 2, seats: [personOf("Bodo-Bleibt")] }));
    expect(filesWith(name)).not.toEqual([]);
    expect(await store.deleteExpired(24 * 60 * 60 * 1000 + 2000)).toBe(40);
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

  const named = "Adelheid-Unverwechselbar";
  const hasName = (folder: string) =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(named));
  const readerOf = (folder: string) => {
    const reader = new DatabaseSync(join(folder, "matches.sqlite"), { readOnly: true });
    onTestFinished(() => {
      if (reader.isOpen) reader.close();
    });
    reader.exec("BEGIN; SELECT count(*) FROM matches");
    return reader;
  };

  it("waits for no other reader, and wipes by itself once that is gone", async () => {
    const folder = tempFolder();
    const store = open(folder);
    await store.create("one", metaOf({ seats: [personOf(named)] }));
    const reader = readerOf(folder);
    const begin = performance.now();
    expect(await store.deleteExpired(24 * 60 * 60 * 1000 + 2000)).toBe(1);
    expect(performance.now() - begin).toBeLessThan(1000 * inject("slowness"));
    expect(hasName(folder)).toBe(true);
    reader.close();
    await expect.poll(() => hasName(folder), { timeout: inject("patienceMs") }).toBe(false);
  });

  it("waits a little for readers when it is closed", async () => {
    const folder = tempFolder();
    const store = open(folder);
    await store.create("one", metaOf({ seats: [personOf(named)] }));
    const reader = readerOf(folder);
    await store.delete("one");
    const closed = store.close();
    expect(hasName(folder)).toBe(true);
    reader.close();
    await closed;
    expect(hasName(folder)).toBe(false);
  });

  it("is done by the next start where a reader outlasts the server", async () => {
    const folder = tempFolder();
    const store = open(folder);
    await store.create("one", metaOf({ seats: [personOf(named)] }));
    const reader = readerOf(folder);
    await store.delete("one");
    await store.close();
    expect(hasName(folder)).toBe(true);
    const next = open(folder);
    expect(await next.load("one")).toBeUndefined();
    expect(hasName(folder)).toBe(true);
    reader.close();
    await expect.poll(() => hasName(folder), { timeout: inject("patienceMs") }).toBe(false);
  });
});
