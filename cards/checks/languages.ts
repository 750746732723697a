import { basename } from "node:path";
import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { hyphenationNames, hyphenationOf, noHyphenation } from "../text/hyphenation.ts";
import { message } from "../text/message.ts";

/**
 * Language files say the language of their name, the base language is there, and no text is in a language without
 * such a file. `unreadable` holds files that already have findings of their own.
 */
export function checkLanguages(data: CardData, unreadable: ReadonlySet<string>): Finding[] {
  const { baseLanguage, requires } = data.deck;
  const known = new Set(data.languages.map((entry) => entry.language));
  const isMissing = (language: string) => !known.has(language) && !unreadable.has(`languages/${language}.yaml`);
  const findings: Finding[] = data.languages
    .filter(({ file, language }) => basename(file, ".yaml") !== language)
    .map(({ file }) => ({
      file,
      card: "–",
      field: "language",
      ...message("language-in-name", { language: basename(file, ".yaml") }),
    }));
  for (const { file, hyphenation } of data.languages) {
    if (hyphenation === noHyphenation || hyphenationOf(hyphenation) !== undefined) continue;
    const names = [...hyphenationNames(), noHyphenation].join(", ");
    findings.push({ file, card: "–", field: "hyphenation", ...message("one-of", { options: names }) });
  }
  if (isMissing(baseLanguage)) {
    findings.push({
      file: `languages/${baseLanguage}.yaml`,
      card: "–",
      field: "–",
      ...message("missing-language"),
    });
  }
  if (requires.languages !== undefined && known.size < requires.languages) {
    findings.push({
      file: "deck.yaml",
      card: "–",
      field: "requires.languages",
      ...message("too-few-languages", { expected: requires.languages, count: known.size }),
    });
  }
  for (const { file, language } of [...data.failureTexts, ...data.measureTexts]) {
    if (isMissing(language)) {
      findings.push({
        file,
        card: "–",
        field: "language",
        ...message("unknown-language", { languages: [...known].join(", ") }),
      });
    }
  }
  return findings;
}
