import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../../cards/load/finding.ts";
import { baseLanguage, readAllCatalogues } from "./all-catalogues.ts";
import { catalogueType } from "./catalogue-type.ts";

/** The files of types as they should be, by their path below `root`; and every finding of the catalogues. */
export function textTypes(root: string): { files: Map<string, string>; findings: Finding[] } {
  const { rooms, findings } = readAllCatalogues(root);
  const files = rooms.flatMap(({ folder, name, catalogues }) => {
    const base = catalogues.get(baseLanguage);
    if (base === undefined) return [];
    const source = readFileSync(join(root, folder, baseLanguage, `${name}.yaml`), "utf8");
    const type = catalogueType(typeName(name), source, base, [...catalogues.values()]);
    return [[`${folder}/${name}-texts.ts`, type] as const];
  });
  return { files: new Map(files), findings };
}

/** "not-remembered" is the type NotRememberedTexts. */
const typeName = (name: string): string =>
  `${name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}Texts`;
