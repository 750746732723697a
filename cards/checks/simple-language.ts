import type { Deck, FailureCard } from "../deck.ts";
import type { Finding } from "../load/finding.ts";
import { message } from "../text/message.ts";

/** Words a sentence, per language file in Einfache Sprache; characters of what the face tells. */
const simpleLanguageLimits = { longest: 18, average: 12, happened: 100 } as const;

/** Splits running text into sentences; quotation marks and colons do not end one. */
export function sentencesOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

export const wordsOf = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;

/** No sentence over 18 words, 12 on average over the deck, 100 characters on a face; a finding a sentence or text. */
export function checkSimpleLanguage(deck: Deck, baseLanguage: string): Finding[] {
  const ending = deck.language.id === baseLanguage ? "yaml" : `${deck.language.id}.yaml`;
  const findings: Finding[] = deck.failures.filter(tellsTooMuch).map(({ sector, id, happened }) => ({
    file: `failures/${sector}.${ending}`,
    card: id,
    field: "happened",
    ...message("simple-face", { max: simpleLanguageLimits.happened, count: happened.length }),
  }));
  let words = 0;
  let sentences = 0;
  for (const { file, card, field, text } of textsOf(deck, ending)) {
    for (const sentence of sentencesOf(text, deck.language.tag)) {
      const count = wordsOf(sentence);
      words += count;
      sentences += 1;
      if (count > simpleLanguageLimits.longest) {
        const values = { max: simpleLanguageLimits.longest, count, sentence };
        findings.push({ file, card, field, ...message("simple-sentence", values) });
      }
    }
  }
  if (words > simpleLanguageLimits.average * sentences) {
    const average = (words / sentences).toFixed(1);
    const values = { max: simpleLanguageLimits.average, count: average };
    const file = `languages/${deck.language.id}.yaml`;
    findings.push({ file, card: "–", field: "simple", ...message("simple-average", values) });
  }
  return findings;
}

const tellsTooMuch = ({ happened }: FailureCard): boolean => happened.length > simpleLanguageLimits.happened;

function* textsOf(deck: Deck, ending: string) {
  for (const card of deck.failures) {
    const file = `failures/${card.sector}.${ending}`;
    const { title, promise, happened, causeWhy, lesson, story } = card;
    const fields = { title, promise, happened, causeWhy, lesson, story };
    for (const [field, text] of Object.entries(fields)) yield { file, card: card.id, field, text };
    for (const text of card.questions) yield { file, card: card.id, field: "questions", text };
    for (const { whyNot } of card.otherCauses) yield { file, card: card.id, field: "otherCausesWhyNot", text: whyNot };
  }
  for (const card of deck.measures) {
    const file = `measures/M${card.cause}.${ending}`;
    const { title, firstStep, involve } = card;
    for (const [field, text] of Object.entries({ title, do: card.do, firstStep, involve })) {
      yield { file, card: card.id, field, text };
    }
  }
}
