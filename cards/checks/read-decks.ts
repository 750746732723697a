import { deckIds } from "../load/deck-folder.ts";
import type { Finding } from "../load/finding.ts";
import { type ReadDeck, readDeck } from "./read-deck.ts";

/**
 * Reads and checks every deck below `root`, the one that is marked as default first. Decks with findings are among them
 * as far as they could be read; the findings name their folders. What is kept in `keeping`: see `readDeck`.
 */
export function readDecks(
  root: string,
  keeping?: string,
): { decks: readonly ReadDeck[]; findings: readonly Finding[] } {
  const marked = readDeck(root, undefined, keeping);
  const first = marked.deck?.data.deck.id;
  const ids = deckIds(root).sort((a, b) => Number(b === first) - Number(a === first));
  const read = ids.map((id) => (id === first ? marked : readDeck(root, id, keeping)));
  // What is wrong with one deck is told by its own reading.
  const ofAll = marked.findings.filter(({ file }) => file === "decks");
  return {
    decks: read.flatMap(({ deck }) => deck ?? []),
    findings: [...ofAll, ...read.flatMap((reading) => reading.findings)],
  };
}
