import { join } from "node:path";
import { parseArgs } from "node:util";
import { readCardData } from "../cards/load/card-data.ts";
import { formatFinding, tellFinding } from "../cards/load/finding.ts";
import { resolveDeck } from "../cards/load/resolve-deck.ts";
import { messageLanguages, messageText } from "../cards/text/message.ts";
import { checkDocuments } from "./render/check-documents.ts";
import { listDocuments } from "./render/documents.ts";
import { knownDecks } from "./render/known-decks.ts";

const usage = `Usage: npm run guides -- <command>

  check   checks every guide, handout and rules; prints all findings, exit code 1 if there are any;
          --lang ${messageLanguages.join("|")} tells them in that language (en)
  list    prints what there is, with its languages

Options: --guides <folder>   another folder of the form of workshop-guides/
         --cards <folder>    decks of your own, in its decks/, which plans may name besides those of cards/`;

/** Does what `args` say and returns the exit code. */
export function main(args: string[]): number {
  const { values, positionals } = parseCommandLine(args);
  const root = values.guides ?? import.meta.dirname;
  try {
    switch (positionals.join(" ")) {
      case "check":
        return check(root, values.cards, values.lang ?? "en");
      case "list":
        for (const { folder, name, languages } of listDocuments(root)) {
          console.log(`${folder}/${name}  ${languages.join(", ")}`);
        }
        return 0;
    }
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
  console.error(usage);
  return 2;
}

function parseCommandLine(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { guides: { type: "string" }, cards: { type: "string" }, lang: { type: "string" } },
    });
  } catch (error) {
    console.error((error as Error).message);
    return { values: {}, positionals: [] };
  }
}

function check(root: string, ownCards: string | undefined, language: string): number {
  if (!messageLanguages.includes(language)) {
    console.error(`check knows --lang ${messageLanguages.join("|")}`);
    return 2;
  }
  const tell = (code: string, values: Readonly<Record<string, number>>) => messageText({ code, values }, language);
  const cards = join(import.meta.dirname, "../cards");
  const { data, findings: cardFindings } = readCardData(cards);
  // Faults of the cards are the business of `cards check`; here they matter only where nothing can be looked up.
  if (data === undefined) throw new Error(cardFindings.map(formatFinding).join("\n"));
  const decks = new Map(data.languages.map(({ language }) => [language, resolveDeck(data, language)]));
  const known = knownDecks(cards, ...(ownCards === undefined ? [] : [ownCards]));
  const findings = checkDocuments(root, decks, known);
  for (const finding of findings) console.error(tellFinding(finding, language));
  if (findings.length > 0) {
    console.error(`\n${tell("findings", { count: findings.length })}`);
    if (cardFindings.length > 0) console.error("Some card files cannot be read either, see: npm run cards -- check");
    return 1;
  }
  const documents = listDocuments(root);
  const files = documents.reduce((sum, { languages }) => sum + languages.length, 0);
  console.log(tell("documents", { documents: documents.length, files }));
  return 0;
}
