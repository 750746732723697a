import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import { failureQuartet, failureTexts } from "../schema/failure-card.ts";
import { measureQuartet, measureTexts } from "../schema/measure-card.ts";
import { type SourcesFile, sourcesFile } from "../schema/sources.ts";
import { type LanguageFile, languageFile, type TaxonomyFile, taxonomyFile } from "../schema/taxonomy.ts";
import { baseLanguage } from "../schema/vocabulary.ts";
import type { Finding } from "./finding.ts";
import { readYaml } from "./read-yaml.ts";

type FileOf<Schema extends z.ZodType> = z.infer<Schema> & { file: string };

/** Everything below cards/ that parsed, file by file, before it is resolved into one language. */
export type CardData = Readonly<{
  root: string;
  taxonomy: TaxonomyFile;
  sources: SourcesFile;
  languages: readonly (LanguageFile & { file: string })[];
  failures: readonly FileOf<typeof failureQuartet>[];
  failureTexts: readonly FileOf<typeof failureTexts>[];
  measures: readonly FileOf<typeof measureQuartet>[];
  measureTexts: readonly FileOf<typeof measureTexts>[];
}>;

/**
 * Reads all card files below `root` (the folder cards/). Files that cannot be parsed are left out and reported;
 * `data` is undefined only where taxonomy or sources themselves are broken.
 */
export function readCardData(root: string): { data: CardData | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  const readAll = <Schema extends z.ZodType>(folder: string, name: RegExp, schema: Schema): FileOf<Schema>[] =>
    listFiles(root, folder, name).flatMap((file) => {
      const content = readYaml(root, file, schema, findings);
      return content === undefined ? [] : [{ ...(content as object), file } as FileOf<Schema>];
    });

  const taxonomy = readYaml(root, "taxonomy.yaml", taxonomyFile, findings);
  const sources = readYaml(root, "sources.yaml", sourcesFile, findings);
  const languages = readAll("languages", /^[a-z-]+\.yaml$/, languageFile);
  // The base language first, so that lists of languages start with the one the deck was written in.
  languages.sort((a, b) => Number(b.language === baseLanguage) - Number(a.language === baseLanguage));
  const rest = {
    failures: readAll("failures", /^[A-Z]\.yaml$/, failureQuartet),
    failureTexts: readAll("failures", /^[A-Z]\.[a-z-]+\.yaml$/, failureTexts),
    measures: readAll("measures", /^M\d\.yaml$/, measureQuartet),
    measureTexts: readAll("measures", /^M\d\.[a-z-]+\.yaml$/, measureTexts),
  };
  const data = taxonomy && sources ? { root, taxonomy, sources, languages, ...rest } : undefined;
  return { data, findings };
}

function listFiles(root: string, folder: string, name: RegExp): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => name.test(file))
    .sort()
    .map((file) => `${folder}/${file}`);
}
