import type { Finding } from "../../../../cards/load/finding.ts";
import { argumentsIn, parseMessage } from "./message.ts";
import { type Catalogue, messagesIn } from "./read-catalogue.ts";

/** What a translation lacks or has too much, against the base language: keys and the arguments of each message. */
export function compareCatalogues(base: Catalogue, translation: Catalogue, file: string): Finding[] {
  const wanted = messagesIn(base);
  const found = messagesIn(translation);
  const missing = [...wanted].filter(([key]) => !found.has(key));
  const unknown = [...found.keys()].filter((key) => !wanted.has(key));
  const finding = (field: string, expected: string): Finding => ({ file, card: "–", field, expected });
  return [
    ...missing.map(([key, message]) => finding(key, `this text, it is missing; the base language says “${message}”`)),
    ...unknown.map((key) => finding(key, `no such text: the base language has none of this key`)),
    ...[...found].flatMap(([key, message]) => {
      const expected = wanted.get(key);
      if (expected === undefined || namesIn(expected) === namesIn(message)) return [];
      return [finding(key, `the arguments ${namesIn(expected) || "–"}, here are ${namesIn(message) || "–"}`)];
    }),
  ];
}

const namesIn = (message: string): string =>
  [...argumentsIn(parseMessage(message)).keys()]
    .toSorted()
    .map((name) => `{${name}}`)
    .join(", ");
