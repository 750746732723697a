import type { Minutes, MinutesWords } from "../../workshop/minutes.ts";
import { cardNames, knownQuestion, type MinutesSource } from "./minutes-source.ts";
import { allSaid } from "./said.ts";

/**
 * The minutes with the names of what stands in them by code or number, as far as they are known: whoever opens the file may
 * have neither the decks nor the guide.
 */
export function withWords(source: MinutesSource): Minutes {
  const { minutes, deck, asked } = source;
  if (deck === null && asked === null) return minutes;
  return { ...minutes, words: wordsOf(source) };
}

function wordsOf(source: MinutesSource): MinutesWords {
  const { minutes, asked } = source;
  const names = cardNames(source);
  const said = allSaid([source]);
  const questions = minutes.checks.flatMap((check) => check.asked ?? []);
  const cards = each([...said, ...questions].map(({ card }) => card));
  const numbers = [
    ...[...said.flatMap(({ causes }) => Object.keys(causes)), ...questions.flatMap(({ causes }) => causes.map(String))],
    ...cards.flatMap((card) => names.causeOf(card) ?? []),
  ];
  const measures = said.flatMap(({ measures, chosen }) => [
    ...Object.keys(measures),
    ...(chosen === null ? [] : [chosen]),
  ]);
  const answered = minutes.notes.map(({ step, question }) => JSON.stringify([step, question]));
  return {
    cards: Object.fromEntries(
      cards.flatMap((card) => {
        const [title, cause] = [names.card(card), names.causeOf(card)];
        return cause === null ? [] : [[card, { title, cause: Number(cause) }]];
      }),
    ),
    causes: named(numbers, (number) => names.cause(number)),
    measures: named(measures, names.measure),
    questions: each(answered).flatMap((place) => {
      const [step, question] = JSON.parse(place) as [string, number];
      const text = knownQuestion(source, { step, question });
      return text === undefined ? [] : [{ step, question, text }];
    }),
    ...(asked === null ? {} : { check: { which: asked.which, confidence: asked.confidence, scale: asked.scale } }),
  };
}

const each = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** By code or number; what has no name is left out. */
const named = (codes: readonly string[], nameOf: (code: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(each(codes).flatMap((code) => (nameOf(code) === "" ? [] : [[code, nameOf(code)]])));
