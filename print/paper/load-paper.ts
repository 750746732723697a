import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { type Finding, formatFinding } from "../../cards/load/finding.ts";
import { readYaml } from "../../cards/load/read-yaml.ts";
import { PrintFailure, UnknownChoice } from "../print-failure.ts";
import { type CardFormat, cardFormat } from "./card-format.ts";
import { type Paper, paper } from "./paper.ts";
import { findSheetFaults } from "./sheet-faults.ts";

export type LoadedPaper<Kind extends Paper = Paper> = Readonly<{ name: string; paper: Kind; format: CardFormat }>;

/** Names of all files in papers/ below `root` (the folder print/), sorted. */
export const paperNames = (root: string): string[] => namesIn(root, "papers");

/**
 * Reads papers/<name>.yaml and the card format it names.
 * Throws UnknownChoice if there is no such paper, PrintFailure with all findings if a file is wrong.
 */
export function loadPaper(root: string, name: string): LoadedPaper {
  const names = paperNames(root);
  if (!names.includes(name)) throw new UnknownChoice("paper", name, names);
  const loadedPaper = read(root, `papers/${name}.yaml`, paper);
  const formats = namesIn(root, "formats");
  if (!formats.includes(loadedPaper.format)) {
    throw new PrintFailure([`papers/${name}.yaml  –  format: one of ${formats.join(", ")}`]);
  }
  const format = read(root, `formats/${loadedPaper.format}.yaml`, cardFormat);
  const faults = loadedPaper.layout === "sheet" ? findSheetFaults(loadedPaper, format) : [];
  if (faults.length > 0) throw new PrintFailure(faults.map((fault) => `papers/${name}.yaml  –  ${fault}`));
  return { name, paper: loadedPaper, format };
}

function read<Schema extends z.ZodType>(root: string, file: string, schema: Schema): z.infer<Schema> {
  const findings: Finding[] = [];
  const content = readYaml(root, file, schema, findings);
  if (content === undefined) throw new PrintFailure(findings.map(formatFinding));
  return content;
}

function namesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.slice(0, -".yaml".length))
    .sort();
}
