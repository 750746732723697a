import * as z from "zod/mini";
import { type Expectation, firstExpected } from "../../../cards/schema/expected-of.ts";
import { guideName, languageTag, personName, rulesSchema, stepsSchema, title } from "../../workshop/commands.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { draftOfStep, type OpeningDraft } from "./opening-draft.ts";

const format = "quartett-workshop";

/** A workshop that was saved to be opened again; nothing of it is secret. */
const template = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  title,
  language: languageTag,
  guide: z.nullable(guideName),
  decks: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(12))),
  steps: stepsSchema,
  tables: z.array(personName).check(z.minLength(1), z.maxLength(workshopLimits.tables)),
  rules: rulesSchema,
  keepDays: z.optional(z.int().check(z.gte(1))),
});
type Template = z.infer<typeof template>;

export const templateOf = (chosen: Omit<Template, "format" | "version">): Template => ({
  format,
  version: 1,
  ...chosen,
});

/** What is wrong with a template: it is no JSON, no template, or a field of it is not as it should be. */
export type TemplateFault =
  | Readonly<{ fault: "no-json" | "no-template" }>
  | Readonly<{ fault: "field"; field: string; expected: Expectation }>;

/** A template as somebody has picked it from their files; it may be anything. */
export function readTemplate(text: string): OpeningDraft | TemplateFault {
  const content = parsed(text);
  if (content === undefined) return { fault: "no-json" };
  if ((content as { format?: unknown } | null)?.format !== format) return { fault: "no-template" };
  const { success, data, error } = template.safeParse(content);
  if (!success) return { fault: "field", field: pathOf(error.issues[0]), expected: firstExpected(error, content) };
  const { tables, steps, decks, guide, keepDays, title, language, rules } = data;
  return {
    ...{ title, language, guide, rules, tables: tables.length, names: tables, steps: steps.map(draftOfStep) },
    ...(decks === undefined ? {} : { decks }),
    ...(keepDays === undefined ? {} : { keepDays }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** "steps.3.minutes": places in lists count from 1, as people do. */
function pathOf(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.code === "unrecognized_keys" ? [...issue.path, ...issue.keys] : (issue?.path ?? []);
  return path.map((part) => (typeof part === "number" ? part + 1 : String(part))).join(".");
}
