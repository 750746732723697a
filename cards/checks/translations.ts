import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { message } from "../text/message.ts";

/** A text that is the same in two languages was forgotten, not translated. */
export function checkTranslations(data: CardData): Finding[] {
  const { baseLanguage } = data.deck;
  return [
    ...identicalTexts(baseLanguage, data.failures, data.failureTexts, [
      "title",
      "story",
      "lesson",
      "promise",
      "happened",
    ]),
    ...identicalTexts(baseLanguage, data.measures, data.measureTexts, ["title", "do", "firstStep"]),
  ];
}

type Texts = Readonly<Record<string, unknown>>;
type BaseFile = { file: string; cards: readonly { id: string; text: Texts }[] };
type TextFile = { file: string; language: string; cards: Record<string, Texts> };

function identicalTexts(
  baseLanguage: string,
  base: readonly BaseFile[],
  translated: readonly TextFile[],
  fields: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, string>();
  const note = (file: string, language: string, card: string, text: Texts) => {
    for (const field of fields) {
      const key = `${card} ${field} ${String(text[field])}`;
      const earlier = seen.get(key);
      if (earlier === undefined) seen.set(key, language);
      else findings.push({ file, card, field, ...message("same-text", { language: earlier }) });
    }
  };
  for (const { file, cards } of base) for (const card of cards) note(file, baseLanguage, card.id, card.text);
  for (const { file, language, cards } of translated) {
    for (const [id, text] of Object.entries(cards)) note(file, language, id, text);
  }
  return findings;
}
