import { join } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { safeParse } from "../schema/safe-parse.ts";
import { message } from "../text/message.ts";
import { oddCharacters } from "../text/odd-characters.ts";
import { readTextFile } from "../text/read-text-file.ts";
import { stringsIn } from "../text/strings-in.ts";
import type { Finding } from "./finding.ts";
import { findingAt, findingOf } from "./schema-finding.ts";

/** Reads one YAML file below `root` and parses it with `schema`; every problem becomes a finding, none is thrown. */
export function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  findings: Finding[],
): z.infer<Schema> | undefined {
  const text = readText(root, file, findings);
  if (text === undefined) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      findings.push({
        file,
        card: "–",
        field: `line ${line}, column ${col}`,
        ...message("yaml", { detail: error.message.split("\n")[0] ?? "" }),
      });
    }
    return undefined;
  }
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // A text that begins with * is an alias to YAML, and there is nothing of that name.
    findings.push({ file, card: "–", field: "–", ...message("quotation-marks", { detail: (error as Error).message }) });
    return undefined;
  }
  // An escape in quotation marks hides what the file itself does not show.
  const odd = stringsIn(data).flatMap(({ path, text: part }) =>
    oddCharacters(part).map((character) => findingAt(file, data, path, message("odd-character", { character }))),
  );
  findings.push(...odd);
  if (odd.length > 0) return undefined;
  const parsed = safeParse(schema, data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) findings.push(findingOf(file, data, issue));
  return undefined;
}

/** The text of a file below `root`; undefined with a finding where it cannot be read, or has what no text should have. */
export function readText(root: string, file: string, findings: Finding[]): string | undefined {
  try {
    const { text, faults } = readTextFile(join(root, file));
    findings.push(...faults.map(({ line, ...fault }) => ({ file, card: "–", field: `line ${line}`, ...fault })));
    return faults.length > 0 ? undefined : text;
  } catch (error) {
    findings.push({ file, card: "–", field: "–", ...message("unreadable", { detail: (error as Error).message }) });
    return undefined;
  }
}
