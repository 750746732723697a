import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { PrintCache, type PrintCacheOptions } from "./print-cache.ts";

const id = (letter: string) => letter.repeat(32);

/** A cache of at most 250 bytes whose clock only goes on when told to. */
function openCache(folder: string, options: Partial<PrintCacheOptions> = {}) {
  let time = Date.UTC(2026, 0, 1);
  const cache = new PrintCache({ folder, max: 250, version: "1", now: () => time, ...options });
  const put = async (name: string, size = 100) => {
    time += 60_000;
    await writeFile(join(await cache.begin(name), "0"), "x".repeat(size));
    await cache.finish(name, [{ name: "cards.pdf", size, mediaType: "application/pdf" }]);
  };
  const use = (name: string) => {
    time += 60_000;
    return cache.find(name);
  };
  return { cache, put, use };
}

test("what nobody has wanted for the longest time goes first, here and after a restart", async () => {
  const folder = tempFolder();
  const { cache, put, use } = openCache(folder);
  await put(id("a"));
  await put(id("b"));
  expect(use(id("a"))).toHaveLength(1);
  await put(id("c"));
  expect(readdirSync(folder).sort()).toEqual([id("a"), id("c")]);
  expect(cache.size).toBe(200);
  openCache(folder, { max: 100 });
  expect(readdirSync(folder)).toEqual([id("c")]);
});

test("a print too large for the cache is there until the next one", async () => {
  const folder = tempFolder();
  const { put, use } = openCache(folder);
  await put(id("a"), 400);
  expect(use(id("a"))).toHaveLength(1);
  await put(id("b"));
  expect(readdirSync(folder)).toEqual([id("b")]);
});

test("half prints, spoilt ones, those of another version and whatever else lies there are cleared away", async () => {
  const folder = tempFolder();
  const { cache, put } = openCache(folder);
  await put(id("a"));
  await put(id("b"));
  await cache.begin(id("c"));
  writeFileSync(join(folder, id("b"), "0"), "short");
  mkdirSync(join(folder, id("d")));
  writeFileSync(join(folder, "notes.txt"), "x");
  expect(openCache(folder).cache.find(id("a"))).toHaveLength(1);
  expect(readdirSync(folder)).toEqual([id("a")]);
  openCache(folder, { version: "2" });
  expect(readdirSync(folder)).toEqual([]);
});

test("a file is found by its name in the list alone, and not once its folder is gone", async () => {
  const folder = tempFolder();
  const { cache, put } = openCache(folder);
  await put(id("a"));
  expect(readFileSync(cache.locate(id("a"), "cards.pdf")?.path ?? "", "utf8")).toBe("x".repeat(100));
  expect(cache.locateArchive(id("a"))).toBeUndefined();
  for (const name of ["0", "manifest.json", "../notes.txt", "cards.pdf/../0"]) {
    expect(cache.locate(id("a"), name)).toBeUndefined();
  }
  await cache.giveUp(id("a"));
  expect(cache.find(id("a"))).toHaveLength(1);
  rmSync(join(folder, id("a")), { recursive: true });
  expect(cache.locate(id("a"), "cards.pdf")).toBeUndefined();
});
