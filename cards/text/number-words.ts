import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

let words: Readonly<Record<string, readonly string[]>> | undefined;

/** A whole number in the words of a language, in digits where number-words.yaml has none. */
export function spellNumber(number: number, language: string): string {
  words ??= parse(readFileSync(join(import.meta.dirname, "number-words.yaml"), "utf8")) as Record<string, string[]>;
  return words[language]?.[number] ?? `${number}`;
}
