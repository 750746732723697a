import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWholeFile } from "./write-whole-file.ts";

test("writes into a folder that does not exist yet and replaces what is there", async () => {
  const path = join(mkdtempSync(join(tmpdir(), "whole-")), "deep", "deck.pdf");
  await writeWholeFile(path, Buffer.from("first"));
  await writeWholeFile(path, Buffer.from("second"));
  expect(readFileSync(path, "utf8")).toBe("second");
});

test("a failed write leaves the old state and nothing else", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whole-"));
  // A folder with content cannot be replaced by a file.
  await writeWholeFile(join(folder, "deck.pdf", "inside"), Buffer.from("old"));
  await expect(writeWholeFile(join(folder, "deck.pdf"), Buffer.from("new"))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(["deck.pdf"]);
  expect(readFileSync(join(folder, "deck.pdf", "inside"), "utf8")).toBe("old");
});

test("a write killed half-way leaves the old file whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whole-"));
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
