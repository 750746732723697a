import { amountOf, type Deck, type FailureCard } from "../deck.ts";
import type { CardData } from "../load/card-data.ts";
import type { Finding } from "../load/finding.ts";
import { resolveDeck } from "../load/resolve-deck.ts";
import { message } from "../text/message.ts";
import { numbersIn, type ToldNumber } from "./numbers-in.ts";

/** A figure this near to the card's own speaks of the same thing, and must then be the same. */
const nearness = { euro: 0.3, months: 0.3, inhabitants: 0.1 } as const;

/**
 * The numbers in a card's texts. A translation may leave some out, but tells none that the card does not hold in the
 * base language, and none more often there; inhabitants and the values that deck.yaml calls told are as the card gives
 * them.
 */
export function checkNumbers(data: CardData): Finding[] {
  const { baseLanguage, values } = data.deck;
  const told = values.flatMap(({ id, told }) => (told === undefined ? [] : [{ value: id, ...told }]));
  // A missing base language is a finding of its own.
  if (!data.languages.some(({ language }) => language === baseLanguage)) return [];
  const base = resolveDeck(data, baseLanguage);
  return data.languages.flatMap(({ language }) => {
    const deck = language === baseLanguage ? base : resolveDeck(data, language);
    return deck.failures.flatMap((card) => {
      const original = base.failures.find(({ id }) => id === card.id);
      const file = `failures/${card.sector}${language === baseLanguage ? "" : `.${language}`}.yaml`;
      const found = [
        ...againstValues(card, deck, told),
        ...(original === undefined ? [] : against(original, base, card, deck, told)),
      ];
      return found.map((finding) => ({ file, card: card.id, ...finding }));
    });
  });
}

type Found = Omit<Finding, "file" | "card">;

/** A value that texts tell, and how: 250 in thousand € as 250,000 Euro. */
type ToldValue = Readonly<{ value: string; unit: "euro" | "months"; times: number }>;

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

function against(
  original: FailureCard,
  base: Deck,
  card: FailureCard,
  deck: Deck,
  told: readonly ToldValue[],
): Found[] {
  const originals = Object.entries(fieldsOf(original)).map(([field, text]) => [field, valuesIn(text, base)] as const);
  const own = told.map(({ value, times }) => amountOf(card, value) * times);
  const elsewhere = [...originals.flatMap(([, values]) => values), ...own, card.municipality.inhabitants];
  const texts = new Map(Object.entries(fieldsOf(card)));
  return originals.flatMap(([field, expected]) => {
    const numbers = valuesIn(texts.get(field) ?? "", deck);
    return [...new Set(numbers)]
      .filter((value) => {
        const max = Math.max(countOf(expected, value), elsewhere.includes(value) ? 1 : 0);
        return countOf(numbers, value) > max;
      })
      .map((value) => ({
        field,
        ...message("foreign-number", { language: base.language.id, number: value }),
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

function againstValues(card: FailureCard, deck: Deck, told: readonly ToldValue[]): Found[] {
  const { inhabitants } = card.municipality;
  const own = [
    ...told.map(({ value: id, unit, times }) => ({
      unit,
      value: amountOf(card, id) * times,
      near: nearness[unit],
      name: `values.${id}`,
    })),
    { unit: "none", value: inhabitants, near: nearness.inhabitants, name: "inhabitants" },
  ];
  return Object.entries(fieldsOf(card)).flatMap(([field, text]) =>
    toldIn(text, deck).flatMap(({ value, unit }) =>
      own
        .filter((it) => it.unit === unit && value !== it.value && Math.abs(value - it.value) <= it.near * it.value)
        .map((it) => ({ field, ...message("number-of-value", { expected: it.value, field: it.name, number: value }) })),
    ),
  );
}
