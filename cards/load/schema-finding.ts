import type { z } from "zod";
import { expectedOf, valueAt } from "../schema/expected-of.ts";
import { isMessageCode, type Message, message } from "../text/message.ts";
import type { Finding } from "./finding.ts";

/** What a schema found wrong in `data`, the content of a file. */
export const findingOf = (file: string, data: unknown, issue: z.core.$ZodIssue): Finding =>
  findingAt(file, data, issue.path.map(String), messageAt(data, issue));

/** The same without its place. */
export function messageAt(data: unknown, issue: z.core.$ZodIssue): Message {
  return messageOf(issue, valueAt(data, issue.path));
}

/** A finding at the field `path`; below `cards` it names the card. */
export function findingAt(file: string, data: unknown, path: readonly string[], expected: Message): Finding {
  const [list, key, ...inside] = path;
  if (list !== "cards" || key === undefined) return { file, card: "–", field: path.join(".") || "–", ...expected };
  const cards = (data as { cards: Record<string, { id?: unknown } | null> }).cards;
  return { file, card: String(cards[key]?.id ?? key), field: inside.join(".") || "–", ...expected };
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): Message {
  const { message: own } = issue;
  if (isMessageCode(own)) return message(own, issue.code === "custom" ? issue.params : {});
  const { code, values } = expectedOf(issue, value);
  return message(code, values);
}
