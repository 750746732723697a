import type { z } from "zod";

/** What a schema may expect where something else stands, each with its own values, such as `max` and `count`. */
export const expectationCodes = [
  ...(["missing", "text", "number", "whole-number", "list", "fields", "true-or-false", "wrong-kind"] as const),
  ...(["too-short", "too-long", "too-small", "too-big", "too-few", "too-many", "one-of", "unknown-field"] as const),
  ...(["each-once", "wrong-form", "other"] as const),
] as const;
type ExpectationCode = (typeof expectationCodes)[number];

/** What is expected, by its code and what fills its text. */
export type Expectation = Readonly<{ code: ExpectationCode; values: Readonly<Record<string, string | number>> }>;

/** Names of types in zod, and the codes of what they are called to people. */
const kinds: Readonly<Record<string, ExpectationCode>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  array: "list",
  tuple: "list",
  object: "fields",
  record: "fields",
  boolean: "true-or-false",
};

/** What was expected where the first thing is wrong in `data`. */
export function firstExpected({ issues: [issue] }: z.core.$ZodError, data: unknown): Expectation {
  return issue === undefined ? expecting("other") : expectedOf(issue, valueAt(data, issue.path));
}

export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);

/** What was expected in the place of `value`; a schema's own check says it by one of the codes as its message. */
export function expectedOf(issue: z.core.$ZodIssue, value: unknown): Expectation {
  const { message: detail } = issue;
  switch (issue.code) {
    case "invalid_type":
      if (value === undefined) return expecting("missing");
      return expecting(kinds[issue.expected] ?? "wrong-kind", { detail });
    case "too_small":
      return sizeExpected(issue.origin, value, { min: Number(issue.minimum) });
    case "too_big":
      return sizeExpected(issue.origin, value, { max: Number(issue.maximum) });
    case "invalid_value":
      return value === undefined ? expecting("missing") : expecting("one-of", { options: issue.values.join("|") });
    case "unrecognized_keys":
      return expecting("unknown-field", { fields: issue.keys.join(", ") });
    case "invalid_union": {
      const options = "options" in issue ? issue.options : undefined;
      if (options === undefined) break;
      return value === undefined ? expecting("missing") : expecting("one-of", { options: options.join("|") });
    }
    case "invalid_key":
      return expectedOf(issue.issues[0] ?? { code: "custom", path: [], message: detail, input: value }, value);
    case "custom": {
      const code = expectationCodes.find((known) => known === detail);
      if (code !== undefined) return expecting(code, issue.params);
    }
  }
  return issue.code === "invalid_format" ? expecting("wrong-form", { form: detail }) : expecting("other", { detail });
}

const expecting = (code: ExpectationCode, values: Expectation["values"] = {}): Expectation => ({ code, values });

/** Texts are counted in characters, lists in entries, numbers not at all; what stands there may be the text of a number. */
function sizeExpected(origin: string, value: unknown, limit: Readonly<{ min: number } | { max: number }>): Expectation {
  const isShort = "min" in limit;
  if (origin === "string" && typeof value === "string") {
    return expecting(isShort ? "too-short" : "too-long", { ...limit, count: value.trim().length });
  }
  if (origin === "array" || origin === "set") return expecting(isShort ? "too-few" : "too-many", limit);
  return expecting(isShort ? "too-small" : "too-big", limit);
}
