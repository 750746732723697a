import { createRequire } from "node:module";

/** A number as a text tells it; `unit` where the text says what it counts. */
export type ToldNumber = Readonly<{ value: number; unit: "euro" | "months" | "none" }>;

type NumberWords = { toCardinal: (value: number) => string; toOrdinal: (value: number) => string };

const require = createRequire(import.meta.url);

/** Beneath this, a number is idiom as often as count: "zu zweit", "both", "one of them". */
const smallest = 4;
const greatestWord = 999;

const token = /(?<figure>\d+(?:[.,\u00a0\u202f]\d+)*)|\p{L}+(?:-\p{L}+)*/gu;
// A time of day is told in another way in each language: "17.34 Uhr" and "5.34 pm", "halb elf" and "half past ten".
const timeOfDay =
  /(?<!\d)(?:1\d|2[0-4]|\d)(?:[.:]\d{2})?\s?(?:Uhr|[ap]\.?m\b\.?|o['’]clock)|\b(?:halb|half past)\s\p{L}+|(?<!\p{L})\p{L}+\sUhr\b|\b\d{1,2}[.:]\d{2}\b(?!\s?(?:Mi|%|€|per\s?cent|Prozent|Euro))/giu;
const million = /^\s?(?:Mio|Million)/iu;
const euroBehind = /^[\s\p{L}.]{0,14}?(?:€|Euro)/iu;
const monthsBehind = /^[\s.-]?(?:Monat|month)/iu;

/**
 * Every number of 4 or more in a text, in figures or words, times of day left out. Words are known in the languages
 * that n2words knows; in others only figures are found. `tag` is BCP 47.
 */
export function numbersIn(text: string, tag: string): ToldNumber[] {
  const { words, decimal } = spellingOf(tag);
  const plain = text.replace(timeOfDay, " ");
  return [...plain.matchAll(token)].flatMap((match) => {
    const told =
      match.groups?.figure === undefined
        ? valueOfWord(match[0].toLowerCase(), words)
        : valueOfFigure(match[0], decimal);
    if (told === undefined) return [];
    const behind = plain.slice(match.index + match[0].length);
    const value = told * (million.test(behind) ? 1_000_000 : 1);
    return value < smallest ? [] : [{ value, unit: unitOf(plain.slice(0, match.index), behind) }];
  });
}

function unitOf(before: string, behind: string): ToldNumber["unit"] {
  if (/€\s?$/u.test(before) || euroBehind.test(behind)) return "euro";
  return monthsBehind.test(behind) ? "months" : "none";
}

function valueOfFigure(written: string, decimal: string): number {
  const [whole = "", ...fraction] = written.split(decimal);
  return Number([whole.replace(/\D/gu, ""), ...fraction].join("."));
}

function valueOfWord(written: string, words: ReadonlyMap<string, number>): number | undefined {
  const known = words.get(written) ?? words.get(written.replace(/(?<=te)[mnrs]$|mal$/u, ""));
  if (known !== undefined || !written.includes("-")) return known;
  // "eight-month", "acht-mal": the number stands in front.
  return words.get(written.slice(0, written.lastIndexOf("-"))) ?? words.get(written.slice(0, written.indexOf("-")));
}

/** How a language writes numbers: its words for them, and what stands before the fraction of a figure. */
type Spelling = Readonly<{ words: ReadonlyMap<string, number>; decimal: string }>;

const spellings = new Map<string, Spelling>();

function spellingOf(tag: string): Spelling {
  const known = spellings.get(tag);
  if (known !== undefined) return known;
  const { language, region } = new Intl.Locale(tag).maximize();
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === "decimal")?.value ?? ".";
  const spelling = { words: readNumberWords(`${language}-${region}`), decimal };
  spellings.set(tag, spelling);
  return spelling;
}

function readNumberWords(locale: string): ReadonlyMap<string, number> {
  const spell = load(locale);
  if (spell === undefined) return new Map();
  const values = Array.from({ length: greatestWord - smallest + 1 }, (_, index) => smallest + index);
  return new Map(values.flatMap((value) => [spell.toOrdinal(value), spell.toCardinal(value)].map((it) => [it, value])));
}

function load(locale: string): NumberWords | undefined {
  try {
    return require(`n2words/${locale}`) as NumberWords;
  } catch {
    return undefined;
  }
}
