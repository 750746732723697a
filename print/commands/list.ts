import { join } from "node:path";
import { readCardData } from "../../cards/load/card-data.ts";
import { listDocuments } from "../../workshop-guides/render/documents.ts";
import { loadPaper, paperNames } from "../paper/load-paper.ts";

/** What can be printed, one line each. */
export function commandList(house: Readonly<{ print: string; root: string }>): string[] {
  const { data } = readCardData(join(house.root, "cards"));
  return [
    "Papers",
    ...paperNames(house.print).map((name) => `  ${name.padEnd(12)} ${loadPaper(house.print, name).paper.title}`),
    "Languages",
    ...(data?.languages ?? []).map((entry) => `  ${entry.language.padEnd(12)} ${entry.name}`),
    "Guides, rules and handouts",
    ...listDocuments(join(house.root, "workshop-guides")).map(
      ({ folder, name, languages }) => `  ${`${folder}/${name}`.padEnd(28)} ${languages.join(", ")}`,
    ),
  ];
}
