import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../../cards/load/finding.ts";
import { compareCatalogues } from "./compare-catalogues.ts";
import { type Catalogue, readCatalogue } from "./read-catalogue.ts";

/** The language whose keys and arguments all others must have. */
export const baseLanguage = "de";

/** The texts of one room in all languages. */
type Room = Readonly<{
  /** The folder of the languages, below the root: "game/web/texts". */
  folder: string;
  /** The name of its file in every language's folder: "learn". */
  name: string;
  catalogues: ReadonlyMap<string, Catalogue>;
}>;

/** All catalogues below `root`: <folder>/<language>/<name>.yaml. What is wrong with any of them is in `findings`. */
export function readAllCatalogues(root: string): { rooms: Room[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const rooms = textFolders(root).flatMap((folder) => {
    const languages = foldersIn(join(root, folder)).filter(
      (name) => catalogueNames(join(root, folder, name)).length > 0,
    );
    const names = new Set(languages.flatMap((language) => catalogueNames(join(root, folder, language))));
    return [...names].map((name) => readRoom(root, folder, name, languages, findings));
  });
  return { rooms, findings };
}

function readRoom(root: string, folder: string, name: string, languages: readonly string[], findings: Finding[]): Room {
  const catalogues = new Map<string, Catalogue>();
  for (const language of languages) {
    const catalogue = readCatalogue(root, `${folder}/${language}/${name}.yaml`, findings);
    if (catalogue !== undefined) catalogues.set(language, catalogue);
  }
  const base = catalogues.get(baseLanguage);
  for (const [language, catalogue] of catalogues) {
    if (base === undefined || language === baseLanguage) continue;
    findings.push(...compareCatalogues(base, catalogue, `${folder}/${language}/${name}.yaml`));
  }
  return { folder, name, catalogues };
}

const textFolders = (root: string): string[] =>
  ["game/web/texts", ...foldersIn(join(root, "game/modes")).map((mode) => `game/modes/${mode}/texts`)].filter(
    (folder) => existsSync(join(root, folder)),
  );

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

const catalogueNames = (folder: string): string[] =>
  readdirSync(folder).flatMap((file) => (file.endsWith(".yaml") ? [file.slice(0, -".yaml".length)] : []));
