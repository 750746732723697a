import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readDeck } from "./read-deck.ts";

const examples = join(import.meta.dirname, "../../tests");

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "quartett-read-deck-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("what is kept of a deck is all that was read of it", () => {
  const keeping = tempFolder();
  const anew = readDeck(examples, "bauhof", undefined);
  expect(anew.deck?.drawings.size).toBeGreaterThan(0);
  for (let start = 0; start < 2; start += 1) {
    expect(readDeck(examples, "bauhof", keeping)).toEqual(anew);
    expect(readdirSync(keeping)).toEqual([expect.stringMatching(/^deck-\w+\.kept$/)]);
  }
});

test("a deck with faults is told with all of them, each time", () => {
  const [root, keeping] = [tempFolder(), tempFolder()];
  mkdirSync(join(root, "decks"));
  cpSync(join(examples, "decks/bauhof"), join(root, "decks/bauhof"), { recursive: true });
  for (const [file, what, to] of [
    ["deck.yaml", /^licence: .*$/m, "license: CC0-1.0"],
    ["failures/Green.yaml", /coffees: \d+/, "coffees: many"],
  ] as const) {
    const path = join(root, "decks/bauhof", file);
    writeFileSync(path, readFileSync(path, "utf8").replace(what, to));
    const { findings } = readDeck(root, "bauhof", undefined);
    expect(findings.length).toBeGreaterThan(0);
    for (let start = 0; start < 2; start += 1) expect(readDeck(root, "bauhof", keeping).findings).toEqual(findings);
  }
  expect(readdirSync(keeping)).toEqual([]);
});
