import type { Deck } from "../../cards/deck.ts";
import type { Finding } from "../../cards/load/finding.ts";
import { type Message, message } from "../../cards/text/message.ts";
import { listDocuments, readDocument } from "./documents.ts";
import { readKinds } from "./kinds.ts";
import { type KnownDecks, noDecks } from "./known-decks.ts";
import { checkTranslations, type Translation } from "./translations.ts";

/**
 * Checks all documents below `root` (the folder workshop-guides/) in all languages, each by itself and against its
 * translations. `decks`: the deck that they tell of, by language id; `known`: those that plans may name. Returns all
 * findings, sorted by file. Throws where kinds.yaml is broken.
 */
export function checkDocuments(root: string, decks: ReadonlyMap<string, Deck>, known: KnownDecks = noDecks): Finding[] {
  const required = new Map(readKinds(root).map(({ kind, languages }) => [kind, languages]));
  const findings: Finding[] = [];
  for (const { kind, folder, name, languages } of listDocuments(root)) {
    const fileOf = (language: string) => `${folder}/${name}/${language}.md`;
    const report = (language: string, expected: Message) =>
      findings.push({ file: fileOf(language), card: "–", field: "–", ...expected });
    const needed = required.get(kind) ?? [];
    for (const language of needed) {
      if (!languages.includes(language)) {
        report(language, message("guide-file-needed", { kind, languages: needed.join(", ") }));
      }
    }
    const translations: Translation[] = [];
    for (const language of languages) {
      const deck = decks.get(language);
      if (deck === undefined) {
        report(language, message("guide-language", { languages: [...decks.keys()].join(", ") }));
        continue;
      }
      const read = readDocument(root, { kind, name, language }, deck, (id) => id, known);
      findings.push(...read.findings);
      // Simple language may need a section more, to explain what others know.
      if (read.document && !deck.language.simple) {
        const { document, plan, runSheet } = read;
        translations.push({ file: fileOf(language), document, plan, questions: runSheet?.questions });
      }
    }
    findings.push(...checkTranslations(translations));
  }
  return findings.sort((a, b) => a.file.localeCompare(b.file));
}
