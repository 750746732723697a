import { type ReadDeck, readDeck } from "../../cards/checks/read-deck.ts";
import { fileFindings, PrintFailure } from "./print-failure.ts";

/**
 * A deck below `cards` without findings, by its id, or the one that is marked as default. What was read is kept in the
 * folder `keeping`, if there is one. Throws PrintFailure with all findings.
 */
export function readSoundDeck(cards: string, id: string | undefined, keeping: string | undefined): ReadDeck {
  const { deck, findings } = readDeck(cards, id, keeping);
  if (deck !== undefined && findings.length === 0) return deck;
  throw new PrintFailure(fileFindings(findings, "cards/"));
}
