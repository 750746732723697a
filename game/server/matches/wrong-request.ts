import type { z } from "zod";
import { messageAt } from "../../../cards/load/schema-finding.ts";
import type { RefusedFinding } from "../../protocol/public-match.ts";
import { Refusal } from "./refusal.ts";

/** What may stand in the place of a wrong word is told as far as somebody reads on. */
const longestFinding = 300;
const shortened = <Value>(text: Value): Value | string =>
  typeof text === "string" && text.length > longestFinding ? `${text.slice(0, longestFinding)} …` : text;
/** Whoever is told so many has sent something else. */
const mostFindings = 20;

function findingAbout(body: unknown, issue: z.core.$ZodIssue): RefusedFinding {
  const { code, values, expected } = messageAt(body, issue);
  const told = Object.entries(values).map(([name, value]) => [name, shortened(value)] as const);
  return { field: issue.path.join("."), code, values: Object.fromEntries(told), expected: shortened(expected) };
}

/** A refusal that tells all that a schema has found wrong in `sent`, field by field. */
export function wrongRequest(
  code: "invalid-request" | "invalid-setup",
  sent: unknown,
  { issues }: z.core.$ZodError,
): Refusal {
  const findings = issues.slice(0, mostFindings).map((issue) => findingAbout(sent, issue));
  const problems = findings.map(({ field, expected }) => `${field || "body"}: ${expected}`);
  return new Refusal(400, code, problems.join("; "), findings);
}
