import type { z } from "zod";
import { messageAt } from "../../cards/load/schema-finding.ts";
import { safeParse } from "../../cards/schema/safe-parse.ts";

/**
 * What stands on a command line, as `schema` says; `prefix` is what its names begin with there. Throws one error with a
 * sentence for each value that is wrong.
 */
export function readOptions<Schema extends z.ZodType>(
  schema: Schema,
  values: Readonly<Record<string, unknown>>,
  prefix = "--",
): z.output<Schema> {
  const parsed = safeParse(schema, values);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `${prefix}${name}: ${messageAt(values, issue).expected}, not “${values[name]}”.`;
  });
  throw new Error([...new Set(faults)].join("\n"));
}
