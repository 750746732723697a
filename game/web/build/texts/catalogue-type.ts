import { isMap, isScalar, type Node, type Pair, parseDocument } from "yaml";
import { type ArgumentKind, argumentsIn, parseMessage } from "./message.ts";
import { type Catalogue, messagesIn } from "./read-catalogue.ts";

/**
 * The TypeScript type of a catalogue: keys, arguments and comments come from the base language, `source` being its file;
 * an argument is a number where any language counts it.
 */
export function catalogueType(
  name: string,
  source: string,
  base: Catalogue,
  translations: readonly Catalogue[],
): string {
  const document = parseDocument(source);
  const kinds = argumentKinds(base, translations);
  const lead = document.commentBefore ?? "";
  return [
    "// Generated from the base language by `npm run texts`: change the texts, not this file.",
    ...(lead === "" ? [] : [comment(lead)]),
    `export type ${name} = ${nodeType(document.contents, [], kinds)};`,
    "",
  ].join("\n");
}

type Kinds = ReadonlyMap<string, ReadonlyMap<string, ArgumentKind>>;

function argumentKinds(base: Catalogue, catalogues: readonly Catalogue[]): Kinds {
  const translations = catalogues.map((catalogue) => messagesIn(catalogue));
  const kinds = [...messagesIn(base)].map(([path, message]) => {
    const found = argumentsIn(parseMessage(message));
    for (const messages of translations) {
      for (const [name, kind] of argumentsIn(parseMessage(messages.get(path) ?? ""))) {
        if (found.has(name) && kind === "number") found.set(name, kind);
      }
    }
    return [path, found] as const;
  });
  return new Map(kinds);
}

function nodeType(node: Node | null, path: readonly string[], kinds: Kinds): string {
  if (isMap<unknown, Node | null>(node)) {
    return `Readonly<{\n${node.items.map((pair, index) => fieldType(pair, index === 0 ? node.commentBefore : "", path, kinds)).join("")}}>`;
  }
  if (node !== null && "items" in node) {
    const items = node.items as readonly (Node | null)[];
    const types = new Set(items.map((item, index) => nodeType(item, [...path, String(index)], kinds)));
    return `readonly (${[...types].join(" | ")})[]`;
  }
  const names = [...(kinds.get(path.join(".")) ?? [])];
  if (names.length === 0) return "string";
  const fields = names.map(([name, kind]) => `${name}: ${kind === "number" ? "number" : "string | number"}`);
  return `(values: { ${fields.join("; ")} }) => string`;
}

function fieldType(
  { key, value }: Pair<unknown, Node | null>,
  lead: string | null | undefined,
  path: readonly string[],
  kinds: Kinds,
): string {
  const name = String(isScalar(key) ? key.value : key);
  const said = (isScalar(key) ? key.commentBefore : null) ?? lead ?? "";
  const written = /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
  return `${said === "" ? "" : `${comment(said)}\n`}${written}: ${nodeType(value, [...path, name], kinds)};\n`;
}

const comment = (text: string): string =>
  `/** ${text
    .split("\n")
    .map((line) => line.trim())
    .join(" ")
    .replaceAll("*/", "* /")} */`;
