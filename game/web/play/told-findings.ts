import type { RefusedFinding } from "../../protocol/public-match.ts";

/** What is wrong with a request, in sentences; "" where nothing is, or where what tells it cannot be loaded. */
export async function toldFindings(findings: readonly RefusedFinding[] = [], language: string): Promise<string> {
  if (findings.length === 0) return "";
  // Nobody needs it before something is wrong.
  return import("./tell-findings.ts").then(({ tellFindings }) => tellFindings(findings, language)).catch(() => "");
}
