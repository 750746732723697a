import type { CardData } from "../load/card-data.ts";
import { deckIds, findDeck } from "../load/deck-folder.ts";
import type { Finding } from "../load/finding.ts";
import { checkCards } from "./check-cards.ts";

/**
 * Reads and checks every deck below `root`, the one that is marked as default first. Decks with findings are among them
 * as far as they could be read; the findings name their folders.
 */
export function readDecks(root: string): { decks: readonly CardData[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const first = findDeck(root, undefined, findings)?.deck.id;
  const ids = deckIds(root).sort((a, b) => Number(b === first) - Number(a === first));
  const read = ids.map((id) => checkCards(root, id));
  // What is wrong with one deck is told by its own reading.
  const ofAll = findings.filter(({ file }) => file === "decks");
  return {
    decks: read.flatMap(({ data }) => data ?? []),
    findings: [...ofAll, ...read.flatMap((reading) => reading.findings)],
  };
}
