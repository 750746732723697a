import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { DeckFile } from "../schema/deck-file.ts";
import { failureQuartet, failureTexts } from "../schema/failure-card.ts";
import { type LanguageFile, languageFile } from "../schema/language-file.ts";
import { measureQuartet, measureTexts } from "../schema/measure-card.ts";
import { type SourcesFile, sourcesFile } from "../schema/sources.ts";
import { message } from "../text/message.ts";
import { compareNaturally } from "../text/natural-order.ts";
import { type DeckFolder, findDeck } from "./deck-folder.ts";
import type { Finding } from "./finding.ts";
import { readYaml } from "./read-yaml.ts";

type FileOf<Schema extends (deck: DeckFile) => z.ZodType> = z.infer<ReturnType<Schema>> & { file: string };

/** Everything of one deck that parsed, file by file, before it is resolved into one language. */
export type CardData = Readonly<{
  /** The deck's folder on this machine; all files are named from here. */
  root: string;
  /** The same, named from the folder of all decks: "decks/scheitern". */
  folder: string;
  deck: DeckFile;
  sources: SourcesFile;
  /** The base language first, so that lists of languages start with the one the deck was written in. */
  languages: readonly (LanguageFile & { file: string })[];
  failures: readonly FileOf<typeof failureQuartet>[];
  failureTexts: readonly FileOf<typeof failureTexts>[];
  measures: readonly FileOf<typeof measureQuartet>[];
  measureTexts: readonly FileOf<typeof measureTexts>[];
}>;

/** What was read of a deck, and all that is wrong with it; files of findings are named from the folder of all decks. */
export type CardReading = { data: CardData | undefined; findings: Finding[] };

/**
 * Reads a deck below `root` (the folder cards/), by its id, or the one that is marked as default. Files that cannot be
 * parsed are left out and reported; `data` is undefined only where deck.yaml or sources.yaml themselves are broken.
 */
export function readCardData(root: string, id?: string): CardReading {
  const findings: Finding[] = [];
  const found = findDeck(root, id, findings);
  if (found === undefined) return { data: undefined, findings };
  const inside: Finding[] = [];
  const data = readFiles(join(root, found.folder), found, inside);
  const named = inside.map((finding) => ({ ...finding, file: `${found.folder}/${finding.file}` }));
  return { data, findings: [...findings, ...named] };
}

function readFiles(root: string, { deck, folder }: DeckFolder, findings: Finding[]): CardData | undefined {
  const readAll = <Schema extends (deck: DeckFile) => z.ZodType>(part: string, name: RegExp, schema: Schema) =>
    listFiles(root, part, name).flatMap((file) => {
      const content = readYaml(root, file, schema(deck), findings);
      return content === undefined ? [] : [{ ...(content as object), file } as FileOf<Schema>];
    });

  const sources = readYaml(root, "sources.yaml", sourcesFile, findings);
  const languages = readAll("languages", baseName, languageFile);
  languages.sort((a, b) => Number(b.language === deck.baseLanguage) - Number(a.language === deck.baseLanguage));
  const groups = deck.groups.map(({ code }) => code);
  const causes = deck.causes.map(({ number }) => number);
  const rest = {
    failures: inOrder(readAll("failures", baseName, failureQuartet), groups, ({ quartet }) => quartet),
    failureTexts: readAll("failures", translatedName, failureTexts),
    measures: inOrder(readAll("measures", baseName, measureQuartet), causes, ({ cause }) => cause),
    measureTexts: readAll("measures", translatedName, measureTexts),
  };
  findings.push(...unknownFiles(root));
  return sources && { root, folder, deck, sources, languages, ...rest };
}

const baseName = /^[^.]+\.yaml$/;
const translatedName = /^[^.]+\..+\.yaml$/;

/** In the order in which deck.yaml lists the groups or causes. */
const inOrder = <Item, Key>(items: readonly Item[], order: readonly Key[], keyOf: (item: Item) => Key): Item[] =>
  [...items].sort((a, b) => order.indexOf(keyOf(a)) - order.indexOf(keyOf(b)));

function listFiles(root: string, folder: string, name: RegExp): string[] {
  return filesIn(root, folder)
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file}`);
}

/** Without those that systems hide. */
function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => !file.startsWith("."))
    .sort(compareNaturally);
}

/** A file that nobody reads is a slip of whoever named it. */
function unknownFiles(root: string): Finding[] {
  const readable = {
    languages: [baseName],
    failures: [baseName, translatedName],
    measures: [baseName, translatedName],
  };
  return Object.entries(readable).flatMap(([folder, names]) =>
    filesIn(root, folder)
      .filter((file) => !names.some((name) => name.test(file)))
      .map((file) => ({ file: `${folder}/${file}`, card: "–", field: "–", ...message("unknown-file") })),
  );
}
