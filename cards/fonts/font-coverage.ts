import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Message, message } from "../text/message.ts";
import { codeOf, oddCharacters } from "../text/odd-characters.ts";
import { charactersIn } from "./character-map.ts";
import { fontStyles, usedRules } from "./font-files.ts";

/** What is wrong with the characters of a text that is set in our fonts. */
export const characterMessages = (text: string): Message[] => [
  ...oddCharacters(text).map((character) => message("odd-character", { character })),
  ...uncovered(text).map((character) => message("foreign-character", { character })),
];

let foreign: RegExp | undefined;

/** The visible characters of `text` that not every one of our fonts has, each once, such as “☃ (U+2603)”. */
function uncovered(text: string): string[] {
  foreign ??= allBut(commonCharacters());
  return [...new Set(text.match(foreign))].map((character) => `${character} (${codeOf(character)})`);
}

/** Whatever is visible and not one of `codes`. */
function allBut(codes: ReadonlySet<number>): RegExp {
  const listed = [...codes].map((code) => `\\u{${code.toString(16)}}`).join("");
  return new RegExp(`[^${listed}\\p{C}\\p{Zl}\\p{Zp}]`, "gu");
}

/** What all fonts have, whichever a text is set in. */
function commonCharacters(): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = fontStyles.map(charactersOf);
  return new Set([...first].filter((code) => others.every((font) => font.has(code))));
}

function charactersOf(style: string): ReadonlySet<number> {
  const path = fileURLToPath(import.meta.resolve(style));
  const rules = readFileSync(path, "utf8").match(usedRules) ?? [];
  return new Set(
    rules.flatMap((rule) => {
      const file = /url\(\.\/(files\/[^)]+\.woff)\)/.exec(rule)?.[1] ?? "";
      const isUsedFor = rangeOf(rule);
      return [...charactersIn(readFileSync(join(dirname(path), file)))].filter(isUsedFor);
    }),
  );
}

/** Browsers take a file for the characters that its rule names, and for no others. */
function rangeOf(rule: string): (code: number) => boolean {
  const ranges = [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, first = "", last = first]) => ({
    first: Number.parseInt(first, 16),
    last: Number.parseInt(last, 16),
  }));
  return (code) => ranges.some(({ first, last }) => code >= first && code <= last);
}
