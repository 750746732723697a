import type { Code } from "mdast";
import { z } from "zod";
import type { Finding } from "../../cards/load/finding.ts";
import { checkTimes } from "../run-sheet.ts";
import { parseEmbeddedYaml } from "./embedded-yaml.ts";

/** What a row says to whoever leads, as inline Markdown. */
export const scriptTexts = ["do", "say", "method", "material"] as const;

/** The columns that a row of the plan brings as inline Markdown, in the order of the table. */
export const textColumns = ["phase", ...scriptTexts] as const;

const text = z.string().trim().min(1);
const count = z.int().positive();
const cards = z.array(text).min(1);
const each = (ids: readonly string[]) => new Set(ids).size === ids.length;
const decks = {
  decks: z
    .array(text)
    .min(1)
    .refine(each, "each-once")
    .optional()
    .describe("Ids of the decks it is played with, instead of the one that guides are written for"),
};
const script = { do: text, say: text, method: text, material: text };
const everyStep = {
  step: text.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "guide-step"),
  minutes: count,
  phase: text,
  ...script,
  devices: z
    .strictObject({ ...script, simple: z.strictObject(script).optional() })
    .optional()
    .describe("What is said and done instead in a workshop on devices"),
  drop: z.strictObject({ saves: count, how: text }).optional(),
};
const round = { kind: z.literal("round"), ...decks, ...everyStep };

const step = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.enum(["talk", "debrief", "commitment", "break"]), ...everyStep }),
  z.strictObject({
    kind: z.literal("match"),
    mode: text.describe("Name of a document in rules/"),
    rounds: count.optional(),
    ...decks,
    cards: cards
      .refine(each, "each-once")
      .optional()
      .describe("Failures to draw from, where the mode takes chosen cards"),
    playMinutes: count.optional(),
    ...everyStep,
  }),
  z.discriminatedUnion("at", [
    z.strictObject({ at: z.literal("room"), cards, ...round }),
    z.strictObject({ at: z.literal("tables"), cards: z.array(cards).min(1), ...round }),
  ]),
  z.strictObject({
    kind: z.literal("check"),
    when: z.enum(checkTimes),
    confidence: z
      .strictObject({ text, simple: text.optional() })
      .optional()
      .describe("How sure people are, from 1 to 5, in the guide's own words; asked before and after alike"),
    ...everyStep,
  }),
]);

export type PlanRow = Readonly<z.infer<typeof step>>;
export type Plan = Readonly<{
  rows: readonly PlanRow[];
  lineOf: (path: readonly PropertyKey[]) => number;
}>;

export const isPlan = (code: Code): boolean => code.lang === "plan";

/** Reads the YAML of a `plan` block; undefined and findings where it is wrong. */
export function readPlan(file: string, code: Code, findings: Finding[]): Plan | undefined {
  const firstLine = (code.position?.start.line ?? 0) + 1;
  const plan = parseEmbeddedYaml(code.value, z.array(step).min(1), { file, name: "plan", firstLine }, findings);
  return plan && { rows: plan.value, lineOf: plan.lineOf };
}

/** Sum of all rows in minutes. */
export const planMinutes = (rows: readonly PlanRow[]): number => rows.reduce((sum, row) => sum + row.minutes, 0);

const texts: readonly string[] = [...textColumns, "how"];
/** Not every language has them in simple words, too. */
const withSimple: readonly string[] = ["confidence", "devices"];

/** All that the languages of a guide have in common: a row without its texts, as JSON. */
export const structureOf = (row: PlanRow): string =>
  JSON.stringify(row, (key, value) => (withSimple.includes(key) ? true : texts.includes(key) ? undefined : value));

/** "0:50–1:10" for each row: where it begins and ends, in hours and minutes since the start. */
export function runningClock(rows: readonly PlanRow[]): string[] {
  let now = 0;
  return rows.map((row) => {
    const begin = now;
    now += row.minutes;
    return `${clock(begin)}–${clock(now)}`;
  });
}

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
