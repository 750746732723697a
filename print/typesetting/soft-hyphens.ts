import type { Deck, FailureCard, Language, MeasureCard } from "../../cards/deck.ts";
import { hyphenationOf } from "../../cards/text/hyphenation.ts";

const softHyphen = "\u00ad";
/** A title is broken inside a word only where the word would hardly fit a line. */
const titleWord = 22;

/** From how many letters a word of running text may be broken; simple language breaks only what would tear a line. */
export const breakableWord = (language: Language): number => (language.simple ? 16 : 6);

/** The same deck with soft hyphens in every text that the faces print: Chromium breaks no German words by itself. */
export function hyphenateFaces(deck: Deck): Deck {
  const { hyphenation } = deck.language;
  const bodyWord = breakableWord(deck.language);
  const title = (text: string) => softHyphens(text, hyphenation, titleWord);
  const body = (text: string) => joinLastWords(softHyphens(text, hyphenation, bodyWord));
  const failure = (card: FailureCard): FailureCard => ({
    ...card,
    title: title(card.title),
    happened: body(card.happened),
  });
  const measure = (card: MeasureCard): MeasureCard => ({
    ...card,
    title: title(card.title),
    do: body(card.do),
    firstStep: body(card.firstStep),
    involve: body(card.involve),
  });
  return { ...deck, failures: deck.failures.map(failure), measures: deck.measures.map(measure) };
}

/** What is joined fits the narrowest column of a face, beside the code. */
const longestJoint = 24;
/** A word of so many letters may stand in the last line by itself. */
const longWord = 10;

/**
 * `text` without a break before a short last word, as long as that leaves no more than a line can hold; nor is the word
 * before it broken then, which would tear what belongs together.
 */
export const joinLastWords = (text: string): string =>
  text.replace(/(?<=^|\s)(\S+) (\S+)$/u, (both: string, before: string, last: string) => {
    const whole = before.replaceAll(softHyphen, "");
    const isShort = last.length < longWord && whole.length + 1 + last.length <= longestJoint;
    return isShort ? `${whole}\u00a0${last}` : both;
  });

/**
 * `text` with soft hyphens in words of at least `minWordLength` letters, never within three letters of their ends or in the last
 * word; none where `hyphenation` names no patterns.
 */
export function softHyphens(text: string, hyphenation: Language["hyphenation"], minWordLength: number): string {
  const hyphenated = hyphenationOf(hyphenation)?.(text, { hyphenChar: softHyphen, minWordLength }) ?? text;
  return (
    hyphenated
      .replace(/(?<![\p{L}\u00ad])(\p{L}{1,2})\u00ad/gu, "$1")
      .replace(/\u00ad(\p{L}{1,2})(?![\p{L}\u00ad])/gu, "$1")
      .replace(/\S+$/u, (lastWord) => lastWord.replaceAll(softHyphen, ""))
      // Neither a dash nor an ellipsis begins a line.
      .replace(/ (?=[–…])/gu, "\u00a0")
  );
}
