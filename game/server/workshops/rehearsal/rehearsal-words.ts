import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { type Finding, formatFinding } from "../../../../cards/load/finding.ts";
import { readYaml } from "../../../../cards/load/read-yaml.ts";
import { workshopLimits } from "../../../workshop/workshop.ts";

const text = z.string().min(1).max(workshopLimits.noteLength);
const words = z.strictObject({
  /** Stands behind the name of every extra. */
  mark: text.max(12),
  /** Of a device for a whole table. */
  device: text.max(11),
  notes: z.array(text).min(1),
  /** A number may stand behind. */
  names: z.array(text.max(9)).min(1),
});

/** What extras are called in a language, and what they write. */
export type RehearsalWords = z.infer<typeof words>;

const folder = join(import.meta.dirname, "words");
/** Where a language has none of its own. */
const fallback = "en";

/** Throws where the file is wrong. */
export function rehearsalWords(language: string): RehearsalWords {
  // The language comes from whoever opened the workshop.
  const isOwn = /^[a-z-]+$/.test(language) && existsSync(join(folder, `${language}.yaml`));
  const findings: Finding[] = [];
  const read = readYaml(folder, `${isOwn ? language : fallback}.yaml`, words, findings);
  if (read === undefined) throw new Error(findings.map(formatFinding).join("\n"));
  return read;
}
