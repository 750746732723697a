import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { characterFindings } from "../../cards/fonts/character-findings.ts";
import type { Finding } from "../../cards/load/finding.ts";
import { readYaml } from "../../cards/load/read-yaml.ts";
import { fileFindings, PrintFailure } from "./print-failure.ts";

/** Names of all YAML files in `folder` below `root`, sorted. */
export function fileNames(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
}

type Parsed = Readonly<{ bytes: Buffer; content: unknown }>;

/** What files said when they were parsed last, by schema and path: one request asks for the same again and again. */
const parsed = new WeakMap<z.ZodType, Map<string, Parsed>>();

/** Reads `folder`/`name`.yaml below `root`. Throws PrintFailure with all findings if the file does not match. */
export function readNamedFile<Schema extends z.ZodType>(
  root: string,
  folder: string,
  name: string,
  schema: Schema,
): z.infer<Schema> {
  const path = join(root, folder, `${name}.yaml`);
  const bytes = bytesOf(path);
  const known = parsed.get(schema)?.get(path);
  if (bytes !== undefined && known?.bytes.equals(bytes)) return known.content as z.infer<Schema>;
  const findings: Finding[] = [];
  const content = readYaml(root, `${folder}/${name}.yaml`, schema, findings);
  if (content === undefined) throw new PrintFailure(fileFindings(findings));
  if (bytes !== undefined) remember(schema, path, { bytes, content });
  return content;
}

/** Undefined where it cannot be read: whoever parses it says so. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function remember(schema: z.ZodType, path: string, read: Parsed): void {
  const files = parsed.get(schema) ?? new Map();
  parsed.set(schema, files.set(path, read));
}

/**
 * Reads texts/`language`/`name`.yaml below `root`, whose words are printed. Throws PrintFailure with all findings if the
 * file does not match, or has characters that our fonts do not have.
 */
export function readTexts<Schema extends z.ZodType>(
  root: string,
  language: string,
  name: string,
  schema: Schema,
): z.infer<Schema> {
  const texts = readNamedFile(root, `texts/${language}`, name, schema);
  const findings = characterFindings(`print/texts/${language}/${name}.yaml`, texts);
  if (findings.length > 0) throw new PrintFailure(fileFindings(findings));
  return texts;
}
