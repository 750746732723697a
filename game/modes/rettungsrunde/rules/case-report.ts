import type { CaseReport } from "../../../mode/mode.ts";
import type { RoundRecord } from "./state.ts";

/** What the table made of the failure of a finished round; who chose what is not told. */
export function caseReport({ card, diagnoses, measures, chosen }: RoundRecord): CaseReport {
  const causes: Record<number, number> = {};
  for (const cause of diagnoses) if (cause !== null) causes[cause] = (causes[cause] ?? 0) + 1;
  const votes = measures.map(({ measure, votes }): [string, number] => [measure, votes]);
  return { card, causes, measures: Object.fromEntries(votes.filter(([, count]) => count > 0)), chosen };
}
