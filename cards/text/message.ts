import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { parse } from "yaml";

const folder = join(import.meta.dirname, "messages");

/** Languages in which findings are told: messages/<language>.yaml. */
export const messageLanguages: readonly string[] = readdirSync(folder)
  .map((file) => basename(file, ".yaml"))
  .sort();

type Values = Readonly<Record<string, string | number>>;

/** What is expected where something is wrong: a code for programs, and the English text with its values. */
export type Message = Readonly<{ code: string; values: Values; expected: string }>;

const texts = new Map<string, Readonly<Record<string, string>>>();

/** The texts of a language by their codes, each an ICU message. */
export function messageTexts(language: string): Readonly<Record<string, string>> {
  const known = texts.get(language);
  if (known !== undefined) return known;
  const read = parse(readFileSync(join(folder, `${language}.yaml`), "utf8")) as Record<string, string>;
  texts.set(language, read);
  return read;
}

export const isMessageCode = (code: string): boolean => Object.hasOwn(messageTexts("en"), code);

/** Throws where there is no text of this code. */
export function message(code: string, values: Values = {}): Message {
  return { code, values, expected: messageText({ code, values }, "en") };
}

/** Each once. */
export const distinctMessages = (messages: readonly Message[]): Message[] => [
  ...new Map(messages.map((one) => [one.expected, one])).values(),
];

/** Throws where the language has no text of this code, and where the text needs a value that is not there. */
export function messageText({ code, values }: Pick<Message, "code" | "values">, language: string): string {
  const text = messageTexts(language)[code];
  if (text === undefined) throw new Error(`no text of ${code} in ${language}`);
  // A variant that nobody knows, such as de-simple, counts as its language.
  return String(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).format(values));
}
