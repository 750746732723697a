import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { deckFile } from "../schema/deck-file.ts";
import { publishedSchemas } from "../schema/published.ts";

const template = join(import.meta.dirname, "../template");

/**
 * Writes a small complete deck called `id` below `root`/decks and returns its folder. Throws if `id` is no name of a deck
 * or there is a folder of this name.
 */
export function newDeck(root: string, id: string): string {
  if (!deckFile.shape.id.safeParse(id).success) {
    throw new Error(`${id}: a deck is called by small letters, digits and "-", at most 24`);
  }
  const folder = join(root, "decks", id);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  cpSync(template, folder, { recursive: true });
  const file = join(folder, "deck.yaml");
  const text = readFileSync(file, "utf8").replace(/^id: .*$/m, `id: ${id}`);
  writeFileSync(file, text);
  writeSchemas(folder, text);
  return folder;
}

function writeSchemas(folder: string, deck: string): void {
  mkdirSync(join(folder, "schema"), { recursive: true });
  for (const [name, schema] of publishedSchemas(deckFile.parse(parse(deck)))) {
    writeFileSync(join(folder, "schema", name), schema);
  }
}
