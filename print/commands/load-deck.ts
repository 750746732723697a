import { join } from "node:path";
import { checkCards } from "../../cards/checks/check-cards.ts";
import type { Deck } from "../../cards/deck.ts";
import { formatFinding } from "../../cards/load/finding.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { PrintFailure, UnknownChoice } from "../print-failure.ts";

/**
 * The checked deck of `root`/cards in one language.
 * Throws UnknownChoice for a language that is not there, PrintFailure with all findings if the cards are not in order.
 */
export function loadDeck(root: string, language: string): Deck {
  const { data, findings } = checkCards(join(root, "cards"));
  const languages = data?.languages.map((entry) => entry.language) ?? [];
  if (data !== undefined && findings.length === 0) {
    if (!languages.includes(language)) throw new UnknownChoice("language", language, languages);
    return resolveDeck(data, language);
  }
  throw new PrintFailure(findings.map((finding) => `cards/${formatFinding(finding)}`));
}
