import { join } from "node:path";
import type { CardData } from "../load/card-data.ts";
import { type Drawings, readDrawings } from "../load/drawings.ts";
import type { Finding } from "../load/finding.ts";
import { kept } from "../load/kept.ts";
import { checkCards } from "./check-cards.ts";

/** A deck as far as it could be read; its drawings only where it has no findings. */
export type ReadDeck = Readonly<{ data: CardData; drawings: Drawings }>;

/** `deck` is undefined only where deck.yaml or sources.yaml are broken. */
export type DeckReading = Readonly<{ deck: ReadDeck | undefined; findings: readonly Finding[] }>;

/** All that reads and checks decks; the words of its findings lie beside it. */
const sources = [join(import.meta.dirname, "..")];
const words = join(import.meta.dirname, "../text");

/**
 * Reads and checks a deck below `root`, by its id, or the one that is marked as default. One without findings is kept in
 * the folder `keeping`, if there is one, and neither read nor checked again as long as nothing changes.
 */
export function readDeck(root: string, id: string | undefined, keeping: string | undefined): DeckReading {
  // Which deck is marked, the others decide, too.
  const inputs = [words, join(root, "decks", id ?? "")];
  return kept({ folder: keeping, name: "deck", inputs, sources }, () => readAnew(root, id), hasNoFindings);
}

const hasNoFindings = ({ findings }: DeckReading): boolean => findings.length === 0;

function readAnew(root: string, id: string | undefined): DeckReading {
  const { data, findings } = checkCards(root, id);
  if (data === undefined) return { deck: undefined, findings };
  return { deck: { data, drawings: findings.length > 0 ? new Map() : readDrawings(data) }, findings };
}
