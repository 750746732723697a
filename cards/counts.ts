import type { Deck } from "./deck.ts";
import { spellNumber } from "./text/number-words.ts";

/**
 * `text` with the numbers of `deck`: `{failures}`, `{measures}`, `{groups}`, `{causes}`, `{levels}`, `{values}`,
 * `{places}` (municipalities), `{waysOut}` (measures a cause, “3–5” where they differ), and with `{first}` and `{last}`
 * the codes of its first and last failure. `{causes, spellout}` is “eight”, with a capital where a sentence begins;
 * `{groups, plural, one {one field} other {{groups} fields}}` is written as ICU messages are. Other braces stay.
 */
export function fillCounts(text: string, deck: Deck): string {
  const plain = withPlurals(text, deck);
  return plain.replace(
    /\{(\w+)(, spellout)?\}/g,
    (token: string, name: string, spelt: string | undefined, at: number) => {
      const value = amountOf(name, deck);
      if (value === undefined) return token;
      if (spelt === undefined || typeof value === "string") return `${value}`;
      const word = spellNumber(value, deck.language.id);
      return startsSentence(plain, at) ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
    },
  );
}

const inBraces = String.raw`\{((?:[^{}]|\{[^{}]*\})*)\}`;
const plural = new RegExp(String.raw`\{(\w+), plural, one ${inBraces} other ${inBraces}\}`, "g");

/** Each plural in the one of its two wordings that fits the number; a range is never one. */
function withPlurals(text: string, deck: Deck): string {
  const rules = new Intl.PluralRules(deck.language.tag);
  return text.replace(plural, (token: string, name: string, one: string, other: string) => {
    const value = amountOf(name, deck);
    if (value === undefined) return token;
    return typeof value === "number" && rules.select(value) === "one" ? one : other;
  });
}

const startsSentence = (text: string, at: number): boolean => at === 0 || /[.?!] $/.test(text.slice(0, at));

function amountOf(name: string, deck: Deck): number | string | undefined {
  switch (name) {
    case "failures":
    case "measures":
    case "causes":
    case "levels":
    case "values":
      return deck[name].length;
    case "groups":
      return deck.sectors.length;
    case "places":
      return new Set(deck.failures.map((card) => card.municipality.name)).size;
    case "waysOut":
      return rangeOf(deck.causes.map(({ number }) => deck.measures.filter(({ cause }) => cause === number).length));
    case "first":
      return deck.failures[0]?.id;
    case "last":
      return deck.failures.at(-1)?.id;
    default:
      return undefined;
  }
}

function rangeOf(counts: readonly number[]): number | string {
  const [min, max] = [Math.min(...counts), Math.max(...counts)];
  return min === max ? min : `${min}–${max}`;
}
