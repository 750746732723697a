import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { backUp } from "../operations/backup.ts";
import { openSqliteStore } from "./sqlite-match-store.ts";

function open(folder: string) {
  const store = openSqliteStore(folder);
  onTestFinished(() => store.close());
  return store;
}

/** A process that has the folder open, has stored a workshop there, and has nothing else to do. */
async function holder(folder: string) {
  const store = JSON.stringify(join(import.meta.dirname, "sqlite-match-store.ts"));
  const script = `const { openSqliteStore } = await import(${store});
    const store = openSqliteStore(${JSON.stringify(folder)});
    await store.workshops.create("one", { joinCode: "HAUS-7", expiresAt: 1, decks: [] }, "content");
    console.log("open");
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script]);
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return child;
}

describe("a folder", () => {
  it("belongs to one server until that is closed, or killed; backups go on beside it", async () => {
    const folder = tempFolder();
    const inUse = `${folder} is in use by another server: stop that one, or give this one a DATA_DIR of its own`;
    const other = await holder(folder);
    expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ name: "FolderInUse", message: inUse }));
    expect(backUp(folder, join(folder, "copy.sqlite"))).toEqual({ matches: 0, workshops: 1 });
    other.kill("SIGKILL");
    await once(other, "exit");
    const store = openSqliteStore(folder);
    expect(await store.workshops.load("one")).toMatchObject({ version: 0, content: "content" });
    expect(() => openSqliteStore(folder)).toThrow(expect.objectContaining({ name: "FolderInUse", message: inUse }));
    await store.close();
    open(folder);
  });

  it.runIf(process.platform === "linux")("that cannot be there is refused at once", () => {
    for (const folder of ["/proc/nope", "/proc/nope/deeper"]) {
      expect(() => openSqliteStore(folder)).toThrow(`${folder} cannot hold the matches: no folder can be made there`);
    }
  });

  it.each([
    ["is a file", "data"],
    ["lies in a file", "data/deeper/still"],
  ])("that %s is refused in one line", (_how, path) => {
    const parent = tempFolder();
    writeFileSync(join(parent, "data"), "");
    const line = /^\S+ cannot hold the matches: a file stands where a folder must be: choose another DATA_DIR$/;
    expect(() => openSqliteStore(join(parent, path))).toThrow(line);
  });
});

describe("a database file", () => {
  it.each([
    [
      "that is none",
      (file: string) => writeFileSync(file, "x".repeat(5000)),
      /matches\.sqlite: this file is no database/,
    ],
    ["that is a folder", (file: string) => mkdirSync(file), /cannot hold the matches: a folder stands where a file/],
    ["of a newer program", newer, /written by a newer version of this program: start that one, or restore the backup/],
    ["that another program locks", locked, /matches\.sqlite: another program holds the database/],
  ])("%s is named in one line, and the folder is free again", (_what, spoil, line) => {
    const folder = tempFolder();
    spoil(join(folder, "matches.sqlite"));
    for (const _try of [1, 2]) expect(() => openSqliteStore(folder)).toThrow(line);
    expect(readdirSync(folder).filter((name) => name.startsWith(".room"))).toEqual([]);
  });
});

function newer(file: string): void {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA user_version = 99");
  database.close();
}

function locked(file: string): void {
  const database = new DatabaseSync(file);
  onTestFinished(() => database.close());
  database.exec("CREATE TABLE t (x); BEGIN EXCLUSIVE");
}
