import type { CardData } from "../load/card-data.ts";
import { readCardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { resolveDeck } from "../load/resolve-deck.ts";
import { levelNumbers, sectorLetters } from "../schema/vocabulary.ts";
import { checkBalance } from "./balance.ts";
import { checkCompleteness } from "./completeness.ts";
import { checkLanguages } from "./languages.ts";
import { checkNumbers } from "./numbers.ts";
import { checkReferences } from "./references.ts";
import { checkSimpleLanguage } from "./simple-language.ts";
import { checkTranslations } from "./translations.ts";
import { checkTypefaces } from "./typefaces.ts";

/** Reads and checks everything below `root`; returns the data as far as it parsed and all findings, sorted by file. */
export function checkCards(root: string): { data: CardData | undefined; findings: Finding[] } {
  const { data, findings } = readCardData(root);
  if (data !== undefined) {
    const unreadable = new Set(findings.map((finding) => finding.file));
    findings.push(...checkCompleteness(data).filter((finding) => !unreadable.has(finding.file)));
    findings.push(...checkLanguages(data, unreadable));
    findings.push(...checkTypefaces(data), ...checkReferences(data), ...checkTranslations(data), ...checkNumbers(data));
    for (const { language, simple } of data.languages) {
      if (simple) findings.push(...checkSimpleLanguage(resolveDeck(data, language)));
    }
    // A deck with holes would only repeat its holes as faults of balance.
    const cards = data.failures.flatMap((file) => file.cards);
    if (cards.length === sectorLetters.length * levelNumbers.length) findings.push(...checkBalance(data));
  }
  findings.sort((a, b) => a.file.localeCompare(b.file) || a.card.localeCompare(b.card));
  return { data, findings };
}
