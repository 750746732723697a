import type { Minutes, MinutesWords } from "../../workshop/minutes.ts";
import { wordLimits } from "../../workshop/minutes-schema.ts";
import {
  type AskedWords,
  cardNames,
  deckName,
  knownQuestion,
  type MinutesSource,
  type Telling,
} from "./minutes-source.ts";
import { allSaid, type Said } from "./said.ts";

/**
 * The minutes with the names of what stands in them by code or number, as far as they are known: whoever opens the file may
 * have neither the decks nor the guide.
 */
export function withWords(source: MinutesSource, telling: Telling): Minutes {
  const { minutes, deck, asked } = source;
  if (deck === null && asked === null) return minutes;
  return { ...minutes, words: wordsOf(source, telling) };
}

function wordsOf(source: MinutesSource, telling: Telling): MinutesWords {
  const { minutes, asked } = source;
  const names = cardNames(source);
  const said = allSaid([source]);
  const measures = said.flatMap(({ measures: ways, chosen }) => [
    ...Object.keys(ways),
    ...(chosen === null ? [] : [chosen]),
  ]);
  const answered = minutes.notes.map(({ step, question }) => JSON.stringify([step, question]));
  return {
    cards: Object.fromEntries(
      [...causesByCard(source, said)].flatMap(([card, causes]) => {
        const cause = names.causeOf(card);
        if (cause === null) return [];
        const title = names.card(card).slice(0, wordLimits.name);
        return [
          [
            card,
            { title, cause: Number(cause), causes: named([cause, ...causes], (number) => names.cause(number, card)) },
          ],
        ];
      }),
    ),
    measures: named(measures, names.measure),
    questions: each(answered).flatMap((place) => {
      const [step, question] = JSON.parse(place) as [string, number];
      const text = knownQuestion(source, { step, question });
      return text === undefined ? [] : [{ step, question, text: text.slice(0, wordLimits.question) }];
    }),
    decks: named(
      minutes.decks.map(({ id }) => id),
      (id) => deckName(source, id, telling) ?? "",
    ),
    ...(asked?.guide == null ? {} : { guide: asked.guide.slice(0, wordLimits.name) }),
    ...(asked === null ? {} : { check: checkWords(asked) }),
  };
}

/** No longer than a file is read again. */
const checkWords = ({ which, confidence, scale }: AskedWords): NonNullable<MinutesWords["check"]> => ({
  which: which.slice(0, wordLimits.name),
  confidence: confidence.slice(0, wordLimits.question),
  scale: scale.slice(0, wordLimits.scale).map((answer) => answer.slice(0, wordLimits.name)),
});

/** The causes that were chosen or could be, by their numbers, of each card that was diagnosed or asked about. */
function causesByCard({ minutes }: MinutesSource, said: readonly Said[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byCard = new Map<string, Set<string>>();
  const add = (card: string, causes: readonly string[]) => {
    const known = byCard.get(card);
    if (known === undefined) byCard.set(card, new Set(causes));
    else for (const cause of causes) known.add(cause);
  };
  for (const { card, causes } of said) add(card, Object.keys(causes));
  for (const { card, causes } of minutes.checks.flatMap((check) => check.asked ?? [])) add(card, causes.map(String));
  return byCard;
}

const each = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** By code or number; what has no name is left out. */
const named = (codes: readonly string[], nameOf: (code: string) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    each(codes).flatMap((code) => (nameOf(code) === "" ? [] : [[code, nameOf(code).slice(0, wordLimits.name)]])),
  );
