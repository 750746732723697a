import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type MessageFormatElement, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { parse, stringify } from "yaml";
import { parseMessage } from "../../game/web/build/texts/message.ts";

/** English that looks foreign: every vowel with an accent. The tag is the one that such languages have by custom. */
export const pseudoLanguage = { id: "en-xa", name: "Pseudo English", tag: "en-XA" } as const;

const accents: Readonly<Record<string, string>> = { a: "á", e: "é", i: "í", o: "ó", u: "ú" };
const accented = (text: string) =>
  text.replace(/[aeiou]/gi, (vowel) => {
    const accent = accents[vowel.toLowerCase()] ?? vowel;
    return vowel === vowel.toLowerCase() ? accent : accent.toUpperCase();
  });

/** As long as the text of a language that needs much room: 40 % more letters, in words that are longer themselves. */
export function stretched(text: string): string {
  let missing = 0;
  return text.replace(/\p{L}+/gu, (word) => {
    missing += word.length * 0.4;
    return accented(word).replace(/\p{L}/gu, (letter) => {
      if (missing < 1 || !/[áéíóú]/i.test(letter)) return letter;
      const more = Math.min(2, Math.floor(missing));
      missing -= more;
      return letter + letter.toLowerCase().repeat(more);
    });
  });
}

/** All texts of a catalogue, changed outside their arguments. */
const changed = (parts: readonly MessageFormatElement[]): MessageFormatElement[] =>
  parts.map((part) => {
    if (part.type === TYPE.literal) return { ...part, value: stretched(part.value) };
    if (part.type !== TYPE.plural && part.type !== TYPE.select) return part;
    const options = Object.entries(part.options).map(([key, option]) => [
      key,
      { ...option, value: changed(option.value) },
    ]);
    return { ...part, options: Object.fromEntries(options) };
  });

const messages = (text: string) => printAST(changed(parseMessage(text)));
/** Checks compare the numbers of a card in all languages, and these belong to one. */
const numberWord = /^(?:thousand|million)s?$/i;
/** On cards there is no room for longer texts, and what stands in braces is filled in. */
const cardText = (text: string) =>
  text.replace(/\p{L}+(?![^{}]*\})/gu, (word) => (numberWord.test(word) ? word : accented(word)));

type Change = (text: string, path: readonly string[]) => string;

/** YAML with each of its texts changed. */
function translate(source: string, change: Change): string {
  const walk = (node: unknown, path: readonly string[]): unknown => {
    if (typeof node === "string") return change(node, path);
    if (Array.isArray(node)) return node.map((item, index) => walk(item, [...path, String(index)]));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value, [...path, key])]));
  };
  return stringify(walk(parse(source), []), { lineWidth: 0 });
}

/** In the words of the new language; hyphenation is by patterns of a third one, which nobody here writes. */
const own: Readonly<Record<string, string>> = { language: pseudoLanguage.id, hyphenation: "fr", ...pseudoLanguage };
/** What says which language a file is in is no text. */
const unless =
  (kept: readonly string[], change: (text: string) => string): Change =>
  (text, [key = "", ...inside]) =>
    inside.length > 0 ? change(text) : kept.includes(key) ? text : (own[key] ?? change(text));

/** Where English stands in the checkout, and how its texts become those of the new language. */
const places: readonly (readonly [files: string, change: Change])[] = [
  ["game/web/texts/en/language.yaml", unless([], messages)],
  ["game/web/texts/en/!(language).yaml", messages],
  ["game/modes/*/texts/en/*.yaml", messages],
  ["cards/decks/scheitern/languages/en.yaml", unless([], cardText)],
  ["cards/decks/scheitern/{failures,measures}/*.en.yaml", unless(["quartet"], cardText)],
  ["print/texts/en/*.yaml", cardText],
  ["workshop-guides/words/en.yaml", cardText],
  ["game/server/workshops/rehearsal/words/en.yaml", cardText],
];

/** Writes the language into a copy of the checkout at `root`: new files alone. Returns their paths below it. */
export function writePseudoLanguage(root: string): string[] {
  return places.flatMap(([files, change]) =>
    globSync(files, { cwd: root }).map((file) => {
      const path = file.replace(/(?<=[/.])en(?=[/.])/, pseudoLanguage.id);
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), translate(readFileSync(join(root, file), "utf8"), change));
      return path;
    }),
  );
}
