import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type DeckFile, deckFile } from "../schema/deck-file.ts";
import { message } from "../text/message.ts";
import { compareNaturally } from "../text/natural-order.ts";
import type { Finding } from "./finding.ts";
import { readYaml } from "./read-yaml.ts";

/** A deck's own file, and where its folder lies below the folder that holds all decks' folders. */
export type DeckFolder = Readonly<{ deck: DeckFile; folder: string }>;

/** Names of the folders in `root`/decks that hold a deck. */
export function deckIds(root: string): string[] {
  const folder = join(root, "decks");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, "deck.yaml")))
    .sort(compareNaturally);
}

/**
 * Finds the deck called `id` in `root`/decks; without an `id` the one that is marked as default, or the only one.
 * Undefined with findings where there is none, or its deck.yaml is wrong.
 */
export function findDeck(root: string, id: string | undefined, findings: Finding[]): DeckFolder | undefined {
  const ids = deckIds(root);
  if (id !== undefined || ids.length === 1) return readDeckFile(root, ids, id ?? ids[0] ?? "", findings);
  const faults: Finding[] = [];
  const decks = ids.flatMap((each) => readDeckFile(root, ids, each, faults) ?? []);
  const [marked, ...others] = decks.filter(({ deck }) => deck.default);
  if (marked !== undefined && others.length === 0) return marked;
  const fault =
    marked === undefined
      ? message("no-default", { decks: ids.join(", ") })
      : message("several-defaults", { decks: [marked, ...others].map(({ deck }) => deck.id).join(", ") });
  findings.push(...faults, { file: "decks", card: "–", field: "default", ...fault });
  return undefined;
}

function readDeckFile(root: string, ids: readonly string[], id: string, findings: Finding[]): DeckFolder | undefined {
  if (!ids.includes(id)) {
    findings.push({ file: "decks", card: "–", field: "–", ...message("no-deck", { decks: ids.join(", "), deck: id }) });
    return undefined;
  }
  const folder = `decks/${id}`;
  const own: Finding[] = [];
  const deck = readYaml(join(root, folder), "deck.yaml", deckFile, own);
  if (deck !== undefined && deck.id !== id) {
    own.push({ file: "deck.yaml", card: "–", field: "id", ...message("folder-name", { name: id }) });
  }
  findings.push(...own.map((finding) => ({ ...finding, file: `${folder}/${finding.file}` })));
  return deck === undefined ? undefined : { deck, folder };
}
