import type { Code } from "mdast";
import { z } from "zod";
import type { Finding } from "../../cards/load/finding.ts";
import { parseEmbeddedYaml } from "./embedded-yaml.ts";

/** The columns that a row of the plan brings as inline Markdown, in the order of the table. */
export const textColumns = ["phase", "do", "say", "method", "material"] as const;

const text = z.string().trim().min(1);
const planSchema = z
  .array(
    z.strictObject({ minutes: z.int().positive(), phase: text, do: text, say: text, method: text, material: text }),
  )
  .min(1);

export type PlanRow = Readonly<z.infer<typeof planSchema>[number]>;
type Plan = Readonly<{ rows: readonly PlanRow[]; lineOf: (path: readonly PropertyKey[]) => number }>;

export const isPlan = (code: Code): boolean => code.lang === "plan";

/** Reads the YAML of a `plan` block; undefined and findings where it is wrong. */
export function readPlan(file: string, code: Code, findings: Finding[]): Plan | undefined {
  const firstLine = (code.position?.start.line ?? 0) + 1;
  const plan = parseEmbeddedYaml(code.value, planSchema, { file, name: "plan", firstLine }, findings);
  return plan && { rows: plan.value, lineOf: plan.lineOf };
}

/** Sum of all rows in minutes. */
export const planMinutes = (rows: readonly PlanRow[]): number => rows.reduce((sum, row) => sum + row.minutes, 0);

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
