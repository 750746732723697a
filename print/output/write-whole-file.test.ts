import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { checkFolder } from "./check-folder.ts";
import { writeWholeFile } from "./write-whole-file.ts";

test("writes into a folder that does not exist yet and replaces what is there", async () => {
  const path = join(tempFolder(), "deep", "deck.pdf");
  await writeWholeFile(path, Buffer.from("first"));
  await writeWholeFile(path, Buffer.from("second"));
  expect(readFileSync(path, "utf8")).toBe("second");
});

test("a failed write leaves the old state and nothing else", async () => {
  const folder = tempFolder();
  // A folder with content cannot be replaced by a file.
  await writeWholeFile(join(folder, "deck.pdf", "inside"), Buffer.from("old"));
  await expect(writeWholeFile(join(folder, "deck.pdf"), Buffer.from("new"))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["deck.pdf"]);
  expect(readFileSync(join(folder, "deck.pdf", "inside"), "utf8")).toBe("old");
});

test("a write killed half-way leaves the old file whole", async () => {
  const folder = tempFolder();
  const path = join(folder, "deck.pdf");
  writeFileSync(path, "old and whole");
  const started = new Promise<void>((resolve) => {
    const watcher = watch(folder, () => {
      watcher.close();
      resolve();
    });
  });
  const module = new URL("./write-whole-file.ts", import.meta.url).href;
  const script = `const { writeWholeFile } = await import(${JSON.stringify(module)});
    await writeWholeFile(${JSON.stringify(path)}, Buffer.alloc(600_000_000, 1));`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await Promise.race([started, ended]);
  child.kill("SIGKILL");
  await ended;
  expect(existsSync(path) && readFileSync(path, "utf8").slice(0, 20)).toBe("old and whole");
});

test("a full disk is told in one sentence, before and while it is written, and what was there stays", async ({
  skip,
}) => {
  const folder = tempFolder();
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=1m", "tmpfs", folder]).status === 0;
  if (!isMounted) return skip("no disk can be mounted here");
  try {
    checkFolder(join(folder, "out"));
    await writeWholeFile(join(folder, "deck.pdf"), Buffer.from("old"));
    const full = /^\S+deck\.pdf cannot be written: the disk is full$/;
    await expect(writeWholeFile(join(folder, "deck.pdf"), Buffer.alloc(2_000_000))).rejects.toThrow(full);
    expect(readFileSync(join(folder, "deck.pdf"), "utf8")).toBe("old");
    writeFileSync(join(folder, "filler"), Buffer.alloc(980_000));
    expect(() => checkFolder(join(folder, "out"))).toThrow("/out cannot be written: the disk is full");
    expect(readdirSync(folder).sort()).toEqual(["deck.pdf", "filler"]);
  } finally {
    spawnSync("umount", [folder]);
  }
});

test("a folder that takes no folders is told, and looked for no longer", async () => {
  await expect(writeWholeFile("/dev/null/deck.pdf", Buffer.from("x"))).rejects.toThrow("a file is in the way");
  if (process.platform !== "linux") return;
  await expect(writeWholeFile("/proc/nope/deck.pdf", Buffer.from("x"))).rejects.toThrow("no such folder");
});
