import type { z } from "zod";
import { isMessageCode, type Message, message } from "../text/message.ts";
import type { Finding } from "./finding.ts";

/** What a schema found wrong in `data`, the content of a file. */
export const findingOf = (file: string, data: unknown, issue: z.core.$ZodIssue): Finding =>
  findingAt(file, data, issue.path.map(String), messageAt(data, issue));

/** The same without its place. */
export function messageAt(data: unknown, issue: z.core.$ZodIssue): Message {
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  return messageOf(issue, value);
}

/** A finding at the field `path`; below `cards` it names the card. */
export function findingAt(file: string, data: unknown, path: readonly string[], expected: Message): Finding {
  const [list, key, ...inside] = path;
  if (list !== "cards" || key === undefined) return { file, card: "–", field: path.join(".") || "–", ...expected };
  const cards = (data as { cards: Record<string, { id?: unknown } | null> }).cards;
  return { file, card: String(cards[key]?.id ?? key), field: inside.join(".") || "–", ...expected };
}

/** Names of types in zod, and the codes of what they are called to people. */
const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  array: "list",
  tuple: "list",
  object: "fields",
  record: "fields",
  boolean: "true-or-false",
};

function messageOf(issue: z.core.$ZodIssue, value: unknown): Message {
  const { message: detail } = issue;
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return message("missing");
      return message(kinds[issue.expected] ?? "wrong-kind", { detail });
    case "too_small":
      return sizeMessage(issue.origin, value, { min: Number(issue.minimum) });
    case "too_big":
      return sizeMessage(issue.origin, value, { max: Number(issue.maximum) });
    case "invalid_value":
      return value === undefined ? message("missing") : message("one-of", { options: issue.values.join("|") });
    case "unrecognized_keys":
      return message("unknown-field", { fields: issue.keys.join(", ") });
    case "invalid_union": {
      const options = "options" in issue ? issue.options : undefined;
      if (options === undefined) break;
      return value === undefined ? message("missing") : message("one-of", { options: options.join("|") });
    }
    case "invalid_key":
      return messageOf(issue.issues[0] ?? { code: "custom", path: [], message: detail, input: value }, value);
  }
  const values = issue.code === "custom" ? (issue.params ?? {}) : {};
  if (isMessageCode(detail)) return message(detail, values);
  return issue.code === "invalid_format" ? message("wrong-form", { form: detail }) : message("other", { detail });
}

/** Texts are counted in characters, lists in entries, numbers not at all. */
function sizeMessage(origin: string, value: unknown, limit: Readonly<{ min: number } | { max: number }>): Message {
  const isShort = "min" in limit;
  if (typeof value === "string") {
    return message(isShort ? "too-short" : "too-long", { ...limit, count: value.trim().length });
  }
  if (origin === "array" || origin === "set") return message(isShort ? "too-few" : "too-many", limit);
  return message(isShort ? "too-small" : "too-big", limit);
}
