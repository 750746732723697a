import { codeOf } from "../../cards/card-code.ts";
import { fillCounts } from "../../cards/counts.ts";
import type { Cause, Deck, FailureCard, MeasureCard } from "../../cards/deck.ts";
import { compareNaturally } from "../../cards/text/natural-order.ts";

/**
 * The text of a document with what it says of the cards taken from `deck`: its numbers (`fillCounts`), and in braces the
 * names below. Lists, rows and `{answerKey}` stand on lines of their own, as far in as they are. Other braces stay.
 */
export function fillDeckWords(source: string, deck: Deck): string {
  const words = wordsOf(deck);
  return fillCounts(source, deck).replace(/^( *)\{(\w+)\}|\{(\w+)\}/gm, (token, indent = "", own = "", within = "") => {
    const name = `${own}${within}`;
    const text = Object.hasOwn(words, name) ? words[name]?.() : undefined;
    return text === undefined ? token : `${indent}${text.replaceAll("\n", `\n${indent}`)}`;
  });
}

type Cards = readonly (FailureCard | MeasureCard)[];

const called = (card: Cards[number] | undefined): string => (card === undefined ? "" : codeOf(card));

const wordsOf = (deck: Deck): Readonly<Record<string, () => string>> => {
  const sets = deck.sectors.map(({ letter }) => deck.failures.filter(({ sector }) => sector === letter));
  // By their codes, as they are sorted: letters of causes follow no order.
  const measures = deck.measures.toSorted((one, other) => compareNaturally(codeOf(one), codeOf(other)));
  const waysOut = [...new Set(measures.map(({ cause }) => cause))].map((cause) =>
    measures.filter((card) => card.cause === cause),
  );
  const codes = (cards: Cards = []) => cards.map(codeOf).join(", ");
  const range = (cards: Cards) => [cards[0], cards.at(-1)].map(called).join("–");
  const ranges = (all: readonly Cards[]) => all.slice(0, 2).map(range).join(", ");
  return {
    firstWayOut: () => called(measures[0]),
    lastWayOut: () => called(measures.at(-1)),
    /** Codes of the first two sets, and of all cards of the first. */
    failureSets: () => ranges(sets),
    wayOutSets: () => ranges(waysOut),
    failureSet: () => codes(sets[0]),
    wayOutSet: () => codes(waysOut[0]),
    /** A card somebody may ask for. */
    example: () => (sets[1]?.[2] ?? deck.failures.at(-1))?.id ?? "",
    causeList: () => deck.causes.map(({ number, name }) => `${number} ${name}`).join(" · "),
    causeItems: () => deck.causes.map(({ number, name }) => `- ${number} ${name}`).join("\n"),
    causesInShort: () => deck.causes.map((cause) => `${cause.number} ${inShort(cause)}`).join(" · "),
    causeItemsInShort: () => numberedItems(deck.causes, inShort),
    causeMeanings: () => numberedItems(deck.causes, ({ name, definition }) => `**${name}:** ${definition}`),
    causeNumbers: () => numbersIn(deck.causes.map(({ number }) => number)),
    firstAnswer: () => `${deck.failures[0]?.cause ?? ""}`,
    valueRows: () => deck.values.map(({ name, direction }) => `| ${name} | ${direction} |`).join("\n"),
    valueMeanings: () => deck.values.map(({ name, definition }) => `- **${name}:** ${definition}`).join("\n"),
    valuesByDirection: () => valuesByDirection(deck),
    valuesInShort: () => deck.valuesInShort ?? "",
    answerKey: () => answerTable(deck) ?? deck.failures.map(({ id, cause }) => `**${id}**\u00a0${cause}`).join(" · "),
  };
};

const inShort = ({ inShort: told, name }: Cause): string => told ?? name;

/** A line for each way of winning, with the values that win so: “- *More wins:* Cups of coffee, Detour”. */
function valuesByDirection({ values, language }: Deck): string {
  const namesBy = new Map<string, string[]>();
  for (const { direction, name } of values) namesBy.set(direction, [...(namesBy.get(direction) ?? []), name]);
  const capital = (text: string) => `${text.charAt(0).toLocaleUpperCase(language.tag)}${text.slice(1)}`;
  return [...namesBy].map(([direction, names]) => `- *${capital(direction)}:* ${names.join(", ")}`).join("\n");
}

/** “1–8”, or all of them where some between are missing. */
const numbersIn = (numbers: readonly number[]): string =>
  isUnbroken(numbers) ? `${numbers[0]}–${numbers.at(-1)}` : numbers.join(", ");

const isUnbroken = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number === (numbers[0] ?? 0) + index);

/** A list that counts as the causes do; where some between are missing, Markdown would count them anew. */
function numberedItems(causes: readonly Cause[], textOf: (cause: Cause) => string): string {
  const mark = isUnbroken(causes.map(({ number }) => number)) ? (n: number) => `${n}.` : (n: number) => `- ${n}`;
  return causes.map((cause) => `${mark(cause.number)} ${textOf(cause)}`).join("\n");
}

/** Groups by levels, where every code is made of these two; undefined otherwise. */
function answerTable({ sectors, levels, failures }: Deck): string | undefined {
  const causeAt = (sector: string, level: number) => failures.find(({ id }) => id === `${sector}${level}`)?.cause;
  const rows = levels.map(({ number }) => [number, ...sectors.map(({ letter }) => causeAt(letter, number))]);
  if (failures.length !== sectors.length * levels.length || rows.flat().includes(undefined)) return undefined;
  const line = (cells: readonly unknown[]) => `| ${cells.join(" | ")} |`;
  return [
    line(["", ...sectors.map(({ letter }) => letter)]),
    line(["", ...sectors].map(() => "---")),
    ...rows.map(([level, ...causes]) => line([`**${level}**`, ...causes])),
  ].join("\n");
}
