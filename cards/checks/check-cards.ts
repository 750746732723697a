import { type CardData, type CardReading, readCardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { resolveDeck } from "../load/resolve-deck.ts";
import { compareNaturally } from "../text/natural-order.ts";
import { checkBalance } from "./balance.ts";
import { checkCodes } from "./codes.ts";
import { checkCompleteness } from "./completeness.ts";
import { checkContrast } from "./contrast.ts";
import { checkLanguages } from "./languages.ts";
import { checkNumbers } from "./numbers.ts";
import { checkPictures } from "./pictures.ts";
import { checkReferences } from "./references.ts";
import { checkSimpleLanguage } from "./simple-language.ts";
import { checkTranslations } from "./translations.ts";
import { checkTypefaces } from "./typefaces.ts";

/**
 * Reads and checks a deck below `root`, by its id, or the one that is marked as default; returns the data as far as it
 * parsed and all findings, sorted by file.
 */
export function checkCards(root: string, id?: string): CardReading {
  const { data, findings } = readCardData(root, id);
  if (data !== undefined) {
    const folder = `${data.folder}/`;
    const unreadable = new Set(findings.map(({ file }) => file.slice(folder.length)));
    findings.push(...checkData(data, unreadable).map((finding) => ({ ...finding, file: folder + finding.file })));
  }
  findings.sort((a, b) => compareNaturally(a.file, b.file) || compareNaturally(a.card, b.card));
  return { data, findings };
}

/** `unreadable` holds files that already have findings of their own. */
function checkData(data: CardData, unreadable: ReadonlySet<string>): Finding[] {
  const completeness = checkCompleteness(data).filter((finding) => !unreadable.has(finding.file));
  return [
    ...completeness,
    ...checkCodes(data),
    ...checkLanguages(data, unreadable),
    ...checkTypefaces(data),
    ...checkReferences(data),
    ...checkPictures(data),
    ...checkTranslations(data),
    ...checkNumbers(data),
    ...simpleLanguages(data).flatMap((language) =>
      checkSimpleLanguage(resolveDeck(data, language), data.deck.baseLanguage),
    ),
    ...checkBalance(data),
    ...checkContrast(data),
  ];
}

/** Those that can be put together: each needs the names of the base language, too. */
function simpleLanguages({ deck, languages }: CardData): readonly string[] {
  const hasBase = languages.some(({ language }) => language === deck.baseLanguage);
  return hasBase ? languages.flatMap(({ language, simple }) => (simple ? [language] : [])) : [];
}
