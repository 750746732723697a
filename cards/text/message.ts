import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Languages in which findings are told: messages/<language>.yaml. */
export const messageLanguages = ["de", "en", "de-simple"] as const;
export type MessageLanguage = (typeof messageLanguages)[number];

type Values = Readonly<Record<string, string | number>>;

/** What is expected where something is wrong: a code for programs, and the English text with its values. */
export type Message = Readonly<{ code: string; values: Values; expected: string }>;

const texts = new Map<MessageLanguage, Readonly<Record<string, string>>>();

/** The texts of a language by their codes, `{value}` standing for values. */
export function messageTexts(language: MessageLanguage): Readonly<Record<string, string>> {
  const known = texts.get(language);
  if (known !== undefined) return known;
  const file = join(import.meta.dirname, "messages", `${language}.yaml`);
  const read = parse(readFileSync(file, "utf8")) as Record<string, string>;
  texts.set(language, read);
  return read;
}

export const isMessageCode = (code: string): boolean => Object.hasOwn(messageTexts("en"), code);

/** Throws where there is no text of this code. */
export function message(code: string, values: Values = {}): Message {
  return { code, values, expected: messageText({ code, values }, "en") };
}

/** Throws where the language has no text of this code. */
export function messageText({ code, values }: Pick<Message, "code" | "values">, language: MessageLanguage): string {
  const text = messageTexts(language)[code];
  if (text === undefined) throw new Error(`no text of ${code} in ${language}`);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
