import type { Deck, FailureCard } from "../deck.ts";
import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { resolveDeck } from "../load/resolve-deck.ts";
import { baseLanguage } from "../schema/vocabulary.ts";
import { numbersIn, type ToldNumber } from "./numbers-in.ts";

/** A figure this near to the card's own speaks of the same thing, and must then be the same. */
const nearness = { euro: 0.3, months: 0.3, inhabitants: 0.1 } as const;

/**
 * The numbers in a card's texts. A translation may leave some out, but tells none that the card does not hold in the
 * base language, and none more often there; money, months and inhabitants are as the card's values give them.
 */
export function checkNumbers(data: CardData): Finding[] {
  // A missing base language is a finding of its own.
  if (!data.languages.some(({ language }) => language === baseLanguage)) return [];
  const base = resolveDeck(data, baseLanguage);
  return data.languages.flatMap(({ language }) => {
    const deck = language === baseLanguage ? base : resolveDeck(data, language);
    return deck.failures.flatMap((card) => {
      const original = base.failures.find(({ id }) => id === card.id);
      const file = `failures/${card.sector}${language === baseLanguage ? "" : `.${language}`}.yaml`;
      const found = [
        ...againstValues(card, deck),
        ...(original === undefined ? [] : against(original, base, card, deck)),
      ];
      return found.map((finding) => ({ file, card: card.id, ...finding }));
    });
  });
}

type Found = Pick<Finding, "field" | "expected">;

function fieldsOf({ title, promise, happened, causeWhy, lesson, questions, story, otherCauses }: FailureCard) {
  const whyNot = otherCauses.map((other) => other.whyNot).join("\n");
  return {
    title,
    promise,
    happened,
    causeWhy,
    otherCausesWhyNot: whyNot,
    lesson,
    questions: questions.join("\n"),
    story,
  };
}

function against(original: FailureCard, base: Deck, card: FailureCard, deck: Deck): Found[] {
  const originals = Object.entries(fieldsOf(original)).map(([field, text]) => [field, valuesIn(text, base)] as const);
  const { money, months } = card.values;
  const elsewhere = [...originals.flatMap(([, values]) => values), money * 1000, months, card.municipality.inhabitants];
  const texts = new Map(Object.entries(fieldsOf(card)));
  return originals.flatMap(([field, expected]) => {
    const told = valuesIn(texts.get(field) ?? "", deck);
    return [...new Set(told)]
      .filter((value) => {
        const max = Math.max(countOf(expected, value), elsewhere.includes(value) ? 1 : 0);
        return countOf(told, value) > max;
      })
      .map((value) => ({
        field,
        expected: `the numbers of the text in ${base.language.id}, where no ${value} stands for this`,
      }));
  });
}

const valuesIn = (text: string, deck: Deck): number[] => toldIn(text, deck).map(({ value }) => value);

const tellings = new WeakMap<Deck, Map<string, readonly ToldNumber[]>>();

/** Every text is asked for several times: against its card, and against each other language. */
function toldIn(text: string, deck: Deck): readonly ToldNumber[] {
  const known = tellings.get(deck) ?? new Map<string, readonly ToldNumber[]>();
  tellings.set(deck, known);
  const told = known.get(text) ?? numbersIn(text, deck.language.tag);
  known.set(text, told);
  return told;
}

const countOf = (values: readonly number[], wanted: number): number =>
  values.filter((value) => value === wanted).length;

function againstValues(card: FailureCard, deck: Deck): Found[] {
  const { money, months } = card.values;
  const own = [
    { unit: "euro", value: money * 1000, near: nearness.euro, name: "values.money" },
    { unit: "months", value: months, near: nearness.months, name: "values.months" },
    { unit: "none", value: card.municipality.inhabitants, near: nearness.inhabitants, name: "inhabitants" },
  ] as const;
  return Object.entries(fieldsOf(card)).flatMap(([field, text]) =>
    toldIn(text, deck).flatMap(({ value, unit }) =>
      own
        .filter((it) => it.unit === unit && value !== it.value && Math.abs(value - it.value) <= it.near * it.value)
        .map((it) => ({ field, expected: `${it.value} as in ${it.name}, not ${value}` })),
    ),
  );
}
