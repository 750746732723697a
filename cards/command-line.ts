import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { checkCards } from "./checks/check-cards.ts";
import { repetitionsOf } from "./checks/repetitions.ts";
import { readCardData } from "./load/card-data.ts";
import { findDeck } from "./load/deck-folder.ts";
import { type Finding, tellFinding } from "./load/finding.ts";
import { newDeck } from "./load/new-deck.ts";
import { resolveDeck } from "./load/resolve-deck.ts";
import { publishedSchemas } from "./schema/published.ts";
import { messageLanguages, messageText } from "./text/message.ts";

const usage = `Usage: npm run cards -- <command>

  check [--lang de|en|de-simple]       checks every file of a deck; prints all findings, exit code 1 if there are any
  export [--format json] [--lang de]   prints the whole deck in one language (use npm run -s for clean output)
  repetitions                          counts the shapes in which the stories repeat each other; a report, no check
  pictures                             writes the pictures that are composed of parts anew (pictures/scenes/<deck>/)
  new-deck <id>                        writes a small complete deck to start from
  schema                               writes the JSON Schemas in schema/ of the deck anew

Options: --deck <id>        another deck than the default one
         --cards <folder>   another folder that holds decks/`;

/** Does what `args` say and returns the exit code. */
export function main(args: string[]): number | Promise<number> {
  const { values, positionals } = parseCommandLine(args);
  const root = values.cards ?? import.meta.dirname;
  const [command, ...names] = positionals;
  if (command === "new-deck" && names.length === 1) return writeNewDeck(root, names[0] ?? "", values.cards);
  switch (positionals.join(" ")) {
    case "check":
      return check(root, values.deck, values.lang);
    case "export":
      return exportDeck(root, values);
    case "repetitions":
      return reportRepetitions(root, values.deck);
    case "pictures":
      return writePictures(root, values.deck);
    case "schema":
      return writeSchemas(root, values.deck);
    default:
      console.error(usage);
      return 2;
  }
}

function parseCommandLine(args: string[]) {
  const string = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { cards: string, deck: string, lang: string, format: string },
    });
  } catch (error) {
    console.error((error as Error).message);
    return { values: {}, positionals: [] };
  }
}

function check(root: string, deck: string | undefined, lang = "en"): number {
  if (!messageLanguages.includes(lang)) {
    console.error(`check knows --lang ${messageLanguages.join("|")}`);
    return 2;
  }
  const { data, findings } = checkCards(root, deck);
  if (findings.length > 0) return tell(findings, lang);
  const languages = data?.languages.map((entry) => entry.language).join(", ");
  const count = (files: readonly { cards: readonly unknown[] }[] = []) =>
    files.reduce((sum, file) => sum + file.cards.length, 0);
  const values = { failures: count(data?.failures), measures: count(data?.measures), languages: languages ?? "" };
  console.log(messageText({ code: "deck-fine", values }, lang));
  return 0;
}

function tell(findings: readonly Finding[], language = "en"): number {
  for (const finding of findings) console.error(tellFinding(finding, language));
  console.error(`\n${messageText({ code: "findings", values: { count: findings.length } }, language)}`);
  return 1;
}

type ExportChoice = Readonly<{ deck?: string | undefined; lang?: string | undefined; format?: string | undefined }>;

function exportDeck(root: string, { deck, lang, format = "json" }: ExportChoice): number {
  const { data, findings } = checkCards(root, deck);
  const language = lang ?? data?.deck.baseLanguage ?? "";
  const languages = data?.languages.map((entry) => entry.language) ?? [];
  if (format !== "json" || (data !== undefined && !languages.includes(language))) {
    console.error(`export knows --format json and --lang ${languages.join("|")}`);
    return 2;
  }
  if (data === undefined || findings.length > 0) return tell(findings);
  process.stdout.write(`${JSON.stringify(resolveDeck(data, language), null, 2)}\n`);
  return 0;
}

/** Reads what can be read: a deck with findings repeats itself no less. */
function reportRepetitions(root: string, deck: string | undefined): number {
  const { data, findings } = readCardData(root, deck);
  if (data === undefined) return tell(findings);
  for (const { shape, cards } of repetitionsOf(resolveDeck(data))) {
    console.log(`${String(cards.length).padStart(3)}  ${shape}: ${cards.join(" ")}`);
  }
  return 0;
}

async function writePictures(root: string, id: string | undefined): Promise<number> {
  const { data, findings } = readCardData(root, id);
  if (data === undefined) return tell(findings);
  const { compileScenes } = await import("./pictures/scenes.ts");
  for (const { file, svg } of await compileScenes(data)) writeFileSync(join(data.root, "pictures", file), svg);
  return 0;
}

function writeSchemas(root: string, id: string | undefined): number {
  const findings: Finding[] = [];
  const found = findDeck(root, id, findings);
  if (found === undefined) return tell(findings);
  const folder = join(root, found.folder, "schema");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of publishedSchemas(found.deck)) writeFileSync(join(folder, name), text);
  return 0;
}

function writeNewDeck(root: string, id: string, given: string | undefined): number {
  try {
    const folder = newDeck(root, id);
    const place = given === undefined ? "" : ` --cards ${given}`;
    console.log(`${folder}: a deck to start from; npm run cards -- check --deck ${id}${place}`);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
