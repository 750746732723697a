import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import type { Finding } from "../../cards/load/finding.ts";
import { messageAt } from "../../cards/load/schema-finding.ts";
import { safeParse } from "../../cards/schema/safe-parse.ts";
import { type Message, message } from "../../cards/text/message.ts";

/** Where a piece of YAML stands inside a Markdown file. `name` is what findings call it: "front matter", "plan". */
type Place = Readonly<{ file: string; name: string; firstLine: number }>;

/** The parsed value and, for later checks, the line of the Markdown file on which the entry at `path` stands. */
type Embedded<Value> = Readonly<{ value: Value; lineOf: (path: readonly PropertyKey[]) => number }>;

/** Parses YAML that stands inside a Markdown file; every problem becomes a finding with the line of that file. */
export function parseEmbeddedYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  place: Place,
  findings: Finding[],
): Embedded<z.infer<Schema>> | undefined {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + place.firstLine - 1;
  const report = (line: number, path: string, expected: Message) =>
    findings.push({ file: place.file, card: "–", field: `line ${line}, ${place.name}${path}`, ...expected });

  if (document.errors.length > 0) {
    for (const { pos, message: detail } of document.errors) {
      report(lineAt(pos[0]), "", message("yaml", { detail: detail.split("\n")[0] ?? "" }));
    }
    return undefined;
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path, true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
    return path.length === 0 ? place.firstLine : lineOf(path.slice(0, -1));
  };
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // A text that begins with * is an alias to YAML, and there is nothing of that name.
    report(place.firstLine, "", message("quotation-marks", { detail: (error as Error).message }));
    return undefined;
  }
  const parsed = safeParse(schema, data);
  if (parsed.success) return { value: parsed.data, lineOf };
  for (const issue of parsed.error.issues) {
    const path = issue.path.length > 0 ? ` ${issue.path.map(String).join(".")}` : "";
    report(lineOf(issue.path), path, messageAt(data, issue));
  }
  return undefined;
}
