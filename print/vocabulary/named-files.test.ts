import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { fileNames, readTexts } from "./named-files.ts";
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
