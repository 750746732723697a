import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunSheet } from "../../../../workshop-guides/run-sheet.ts";
import { debriefQuestions, defaultQuestions } from "../../../workshop/debrief-questions.ts";

/** Indices of the questions of a debrief that are answered in writing, in the long form or in the short one. */
export type DebriefIndices = (isShort: boolean) => readonly number[];

/**
 * Those that pages show where this guide leads: the guide's own, as the web app in `webFolder` holds them, or the usual
 * ones. They are the same in all languages.
 */
export async function debriefIndices(webFolder: string | undefined, guide: string | null): Promise<DebriefIndices> {
  const own = webFolder === undefined || guide === null ? [] : await groupsOf(join(webFolder, "content"), guide);
  const groups = own.length > 0 ? own : defaultQuestions.map((question) => ({ items: [question] }));
  return (isShort) => debriefQuestions(groups, isShort).flatMap(({ index, isSilent }) => (isSilent ? [] : [index]));
}

async function groupsOf(folder: string, guide: string): Promise<RunSheet["questions"]> {
  // The name comes from whoever opened the workshop.
  if (!/^[a-z0-9-]+$/.test(guide)) return [];
  for (const language of await readdir(folder).catch(() => [])) {
    const sheet = await readFile(join(folder, language, "guides", `${guide}.run.json`), "utf8").catch(() => null);
    if (sheet !== null) return (JSON.parse(sheet) as RunSheet).questions;
  }
  return [];
}
