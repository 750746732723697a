import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tempFolder } from "../fixtures/temp-folder.ts";
import { offeredDecks } from "./offered-decks.ts";

const examples = join(import.meta.dirname, "../../../tests/decks");

/** A folder with copies of an example deck under these names, in place of the program's own. */
function folderWith(...ids: readonly string[]): string {
  const folder = tempFolder();
  mkdirSync(join(folder, "decks"));
  for (const id of ids) {
    cpSync(join(examples, "bauhof"), join(folder, "decks", id), { recursive: true });
    change(folder, id, "deck.yaml", /^id: .*$/m, `id: ${id}`);
  }
  return folder;
}

function change(folder: string, id: string, file: string, what: RegExp, to: string): void {
  const path = join(folder, "decks", id, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(what, to));
}

it("are those of the program and of the operator, and a corrected one is another version", () => {
  const program = folderWith("house");
  expect(offeredDecks(program, undefined)).toMatchObject({ decks: [{ id: "house" }], leftOut: [] });
  const own = folderWith("town", "county");
  const before = offeredDecks(program, own);
  expect(before.decks.map(({ id }) => id)).toEqual(["house", "county", "town"]);
  expect(before.leftOut).toEqual([]);
  change(own, "town", "failures/Green.yaml", /title: .*/, "title: Corrected");
  const now = offeredDecks(program, own);
  expect(now.decks.map(({ version }, at) => version === before.decks[at]?.version)).toEqual([true, true, false]);
});

it("leave out an operator's deck with faults, and tell every fault by file, card and field", () => {
  const own = folderWith("town", "county", "house");
  change(own, "town", "failures/Green.yaml", /coffees: \d+/, "coffees: many");
  change(own, "town", "deck.yaml", /^licence: .*$/m, "license: CC0-1.0");
  const { decks, leftOut } = offeredDecks(folderWith("house"), own);
  expect(decks.map(({ id }) => id)).toEqual(["house", "county"]);
  expect(leftOut).toEqual([
    expect.stringMatching(/^The deck house is not offered: the program brings one of that name/),
    expect.stringMatching(/^The deck town is not offered.*\ndecks\/town\/deck\.yaml {2}– {2}licence: .+\[.+\]/),
  ]);
});

it("are refused where the program's own have faults, or the operator's folder holds none", () => {
  const program = folderWith("house");
  expect(() => offeredDecks(program, tempFolder())).toThrow(/^CARDS_DIR: there is no deck in .*\/decks$/);
  change(program, "house", "failures/Green.yaml", /coffees: \d+/, "coffees: many");
  expect(() => offeredDecks(program, undefined)).toThrow(/decks\/house\/failures\/Green\.yaml/);
});
