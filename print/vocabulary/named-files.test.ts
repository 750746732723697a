import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { fileNames, readNamedFile, readTexts } from "./named-files.ts";
import { PrintFailure } from "./print-failure.ts";

const root = join(import.meta.dirname, "..");

it("words with a character that no font of ours has are refused, by file, field and character", () => {
  const folder = mkdtempSync(join(tmpdir(), "texts-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "texts", "de"), { recursive: true });
  writeFileSync(join(folder, "texts/de/rules.yaml"), "games:\n  - title: Super☃trumpf\n");
  expect(() => readTexts(folder, "de", "rules", z.unknown())).toThrow(PrintFailure);
  expect(() => readTexts(folder, "de", "rules", z.unknown())).toThrow(
    /^print\/texts\/de\/rules\.yaml {2}– {2}games\.0\.title: signs that our fonts have, not ☃ \(U\+2603\)$/,
  );
});

it.each(["de", "en", "de-simple"])("every word of ours in %s can be printed", (language) => {
  const names = fileNames(root, `texts/${language}`);
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) expect(() => readTexts(root, language, name, z.unknown())).not.toThrow();
});

it("a file that is corrected is read anew, and one that cannot be read is a finding each time", () => {
  const folder = mkdtempSync(join(tmpdir(), "named-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "papers/none.yaml"), { recursive: true });
  const schema = z.strictObject({ width: z.number() });
  const read = (name = "a") => readNamedFile(folder, "papers", name, schema);
  const write = (text: string) => writeFileSync(join(folder, "papers/a.yaml"), text);
  write("width: 1");
  expect(read()).toBe(read());
  write("width: 2");
  expect(read()).toEqual({ width: 2 });
  for (let time = 0; time < 2; time += 1) {
    write("width: wide");
    expect(read).toThrow(/width/);
    expect(() => read("none")).toThrow(PrintFailure);
  }
  write("width: 2");
  expect(readNamedFile(folder, "papers", "a", z.strictObject({ width: z.number().max(9) }))).toEqual({ width: 2 });
});
