import { z } from "zod";
import { type Finding, formatFinding } from "../../cards/load/finding.ts";
import { readYaml } from "../../cards/load/read-yaml.ts";

const kindEntry = z.strictObject({ folder: z.string().min(1), languages: z.array(z.string()).min(1) });
// The order is the one in which a bare name is looked up, whatever the order in the file.
const kindsFile = z.strictObject({ guide: kindEntry, rules: kindEntry, handout: kindEntry });

export type DocumentKind = keyof z.infer<typeof kindsFile>;
type Kind = Readonly<{ kind: DocumentKind; folder: string; languages: readonly string[] }>;

/**
 * The kinds of documents in the order in which a bare name is looked up, with their folder below `root` and the
 * languages each needs. Throws, naming the fault, where kinds.yaml is broken: nothing can be found without it.
 */
export function readKinds(root: string): readonly Kind[] {
  const findings: Finding[] = [];
  const kinds = readYaml(root, "kinds.yaml", kindsFile, findings);
  if (kinds === undefined) throw new Error(findings.map(formatFinding).join("\n"));
  return (Object.keys(kinds) as DocumentKind[]).map((kind) => ({ kind, ...kinds[kind] }));
}
