import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { bestLanguage, type DocumentIndex, documentsPath } from "../content/documents.ts";
import { fetchJson, loadJson } from "../content/load-json.ts";

/** What a guide says, in a language or the one nearest to it; null where there is no such guide. */
export async function loadSheet(guide: string, wanted: string): Promise<RunSheet | null> {
  const documents = (await loadJson(documentsPath)) as DocumentIndex;
  const titles = documents.find(({ kind, name }) => kind === "guide" && name === guide)?.titles;
  const language = titles && bestLanguage(titles, wanted);
  return language === undefined ? null : fetchJson<RunSheet>(`/content/${language}/guides/${guide}.run.json`);
}

/** All guides by their names: whoever asks for all tells nobody which one is meant. */
export async function loadSheets(wanted: string): Promise<ReadonlyMap<string, RunSheet>> {
  const documents = (await loadJson(documentsPath)) as DocumentIndex;
  const names = documents.flatMap(({ kind, name }) => (kind === "guide" ? [name] : []));
  const sheets = await Promise.all(names.map(async (name) => [name, await loadSheet(name, wanted)] as const));
  return new Map(sheets.flatMap(([name, sheet]) => (sheet === null ? [] : [[name, sheet] as const])));
}
