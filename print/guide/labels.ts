import { z } from "zod";
import { characterFindings } from "../../cards/fonts/character-findings.ts";
import { type Finding, formatFinding } from "../../cards/load/finding.ts";
import { readYaml } from "../../cards/load/read-yaml.ts";
import { PrintFailure } from "../vocabulary/print-failure.ts";

const word = z.string().trim().min(1);

const labels = z.strictObject({
  kind: z.strictObject({ guide: word, handout: word, rules: word }),
  audience: word,
  groupSize: word,
  people: word,
  minutes: word,
  duration: word,
  room: word,
  goals: word,
  materials: word,
  kit: z.strictObject({
    tables: word.regex(/\{n\}/, "has {n}"),
    ...{ prints: word, copies: word, sheets: word, cuts: word, together: word, things: word, unknown: word },
  }),
  page: word.regex(/\{n\}.*\{total\}/, "has {n} and {total}"),
});
export type Labels = z.infer<typeof labels>;

/** The headings of the front page in `language`. Throws PrintFailure if labels.yaml lacks them or is wrong. */
export function readLabels(language: string): Labels {
  const findings: Finding[] = [];
  const all = readYaml(import.meta.dirname, "labels.yaml", z.record(z.string(), labels), findings);
  findings.push(...characterFindings("labels.yaml", all));
  if (all === undefined || findings.length > 0)
    throw new PrintFailure(findings.map((finding) => `print/guide/${formatFinding(finding)}`));
  const found = all[language];
  if (found === undefined)
    throw new PrintFailure([`print/guide/labels.yaml  –  ${language}: a block for this language`]);
  return found;
}
