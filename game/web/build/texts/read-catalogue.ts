import { z } from "zod";
import type { Finding } from "../../../../cards/load/finding.ts";
import { readYaml } from "../../../../cards/load/read-yaml.ts";
import { parseMessage } from "./message.ts";

/** The texts of one room in one language, as they stand in the file: ICU messages in lists and named fields. */
export type Catalogue = string | readonly Catalogue[] | Readonly<{ [key: string]: Catalogue }>;

/** Reads one catalogue below `root`; every fault becomes a finding, and undefined is returned. */
export function readCatalogue(root: string, file: string, findings: Finding[]): Catalogue | undefined {
  const found: Finding[] = [];
  const catalogue = readYaml(root, file, z.unknown(), found);
  if (found.length === 0)
    checkTexts(catalogue, [], (field, expected) => found.push({ file, card: "–", field, expected }));
  findings.push(...found);
  return found.length > 0 ? undefined : (catalogue as Catalogue);
}

/** Every message of a catalogue by its path, for example "seats.cards". */
export function messagesIn(catalogue: Catalogue, path: readonly string[] = []): Map<string, string> {
  if (typeof catalogue === "string") return new Map([[path.join("."), catalogue]]);
  return new Map(Object.entries(catalogue).flatMap(([key, value]) => [...messagesIn(value, [...path, key])]));
}

function checkTexts(value: unknown, path: readonly string[], report: (field: string, expected: string) => void): void {
  const field = path.join(".") || "–";
  if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) checkTexts(part, [...path, key], report);
  } else if (typeof value !== "string") {
    report(field, `a text, in quotation marks where it looks like something else; here stands ${String(value)}`);
  } else {
    try {
      parseMessage(value);
    } catch (error) {
      report(field, `an ICU message, for example "{count, plural, one {1 card} other {# cards}}": ${String(error)}`);
    }
  }
}
