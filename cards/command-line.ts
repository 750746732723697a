import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkCards } from "./checks/check-cards.ts";
import { repetitionsOf } from "./checks/repetitions.ts";
import { readCardData } from "./load/card-data.ts";
import { formatFinding } from "./load/finding.ts";
import { resolveDeck } from "./load/resolve-deck.ts";
import { publishedSchemas } from "./schema/published.ts";
import { baseLanguage } from "./schema/vocabulary.ts";
import { countOf } from "./text/count-of.ts";

const usage = `Usage: npm run cards -- <command>

  check                                checks every card file; prints all findings, exit code 1 if there are any
  export [--format json] [--lang de]   prints the whole deck in one language (use npm run -s for clean output)
  repetitions                          counts the shapes in which the stories repeat each other; a report, no check
  schema                               writes the JSON Schemas in cards/schema/ anew

Options: --cards <folder>   another folder of the form of cards/`;

/** Does what `args` say and returns the exit code. */
export function main(args: string[]): number {
  const { values, positionals } = parseCommandLine(args);
  const root = values.cards ?? import.meta.dirname;
  switch (positionals.join(" ")) {
    case "check":
      return check(root);
    case "export":
      return exportDeck(root, values.lang ?? "de", values.format ?? "json");
    case "repetitions":
      return reportRepetitions(root);
    case "schema":
      for (const [name, text] of publishedSchemas()) writeFileSync(join(import.meta.dirname, "schema", name), text);
      return 0;
    default:
      console.error(usage);
      return 2;
  }
}

function parseCommandLine(args: string[]) {
  const string = { type: "string" } as const;
  try {
    return parseArgs({ args, allowPositionals: true, options: { cards: string, lang: string, format: string } });
  } catch (error) {
    console.error((error as Error).message);
    return { values: {}, positionals: [] };
  }
}

function check(root: string): number {
  const { data, findings } = checkCards(root);
  for (const finding of findings) console.error(formatFinding(finding));
  if (findings.length > 0) {
    console.error(`\n${countOf(findings.length, "finding")}`);
    return 1;
  }
  const languages = data?.languages.map((entry) => entry.language).join(", ");
  const count = (files: readonly { cards: readonly unknown[] }[] = []) =>
    files.reduce((sum, file) => sum + file.cards.length, 0);
  console.log(
    `${count(data?.failures)} failure cards and ${count(data?.measures)} measure cards in ${languages}: fine`,
  );
  return 0;
}

function exportDeck(root: string, language: string, format: string): number {
  const { data, findings } = checkCards(root);
  const languages = data?.languages.map((entry) => entry.language) ?? [];
  if (format !== "json" || (data !== undefined && !languages.includes(language))) {
    console.error(`export knows --format json and --lang ${languages.join("|")}`);
    return 2;
  }
  if (data === undefined || findings.length > 0) return check(root);
  process.stdout.write(`${JSON.stringify(resolveDeck(data, language), null, 2)}\n`);
  return 0;
}

/** Reads what can be read: a deck with findings repeats itself no less. */
function reportRepetitions(root: string): number {
  const { data } = readCardData(root);
  if (data === undefined) return check(root);
  for (const { shape, cards } of repetitionsOf(resolveDeck(data, baseLanguage))) {
    console.log(`${String(cards.length).padStart(3)}  ${shape}: ${cards.join(" ")}`);
  }
  return 0;
}
