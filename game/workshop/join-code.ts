import { plainCode } from "../protocol/typed-code.ts";

const consonants = "bfklmrstw";
const vowels = "aeiou";
const digits = "23456789";
const syllables = 3;
/** What nobody wants to read out to a room. */
const unwanted =
  /fik|fot|kak|kok|kot|kuk|lul|mor|mut|nas|neg|sau|sek|sif|suf|suk|tit|tot|tut|fak|fuk|bum|lus|wut|sua|asi|ass/;

/**
 * Three syllables and two digits, as in "kalimo47": letters that are told apart when they are read aloud in German and
 * English, nearly six million codes. Only characters of a QR code's alphanumeric mode, once they are capital letters.
 */
export function newJoinCode(random: () => number): string {
  const pick = (of: string): string => of[Math.floor(random() * of.length)] ?? "";
  for (;;) {
    const word = Array.from({ length: syllables }, () => pick(consonants) + pick(vowels)).join("");
    if (!unwanted.test(word)) return word + pick(digits) + pick(digits);
  }
}

/** By turns, beginning with consonants: 0 and 1 are in no code, and where a letter stands says which one is meant. */
const lookAlikes: readonly Readonly<Record<string, string>>[] = [
  { 1: "l", i: "l" },
  { 0: "o", 1: "i", l: "i" },
];

/** The code as people type it, see `plainCode`, also with characters that look like those of it. Undefined where it is none. */
export function readJoinCode(typed: string): string | undefined {
  const characters = [...plainCode(typed)];
  const code = characters
    .map((character, index) => (index < 2 * syllables && lookAlikes[index % 2]?.[character]) || character)
    .join("");
  return /^([bfklmrstw][aeiou]){3}[2-9]{2}$/.test(code) ? code : undefined;
}
