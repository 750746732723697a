import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RunSheet } from "../../../../workshop-guides/run-sheet.ts";
import * as modes from "../../../modes/modes.ts";
import type { DeckFacts } from "../../../workshop/context.ts";
import type { DebriefAbout } from "../../../workshop/debrief-about.ts";
import { type AboutQuestions, debriefQuestions, defaultQuestions } from "../../../workshop/debrief-questions.ts";
import type { Debrief } from "../../../workshop/workshop.ts";

/** Indices of the questions of a debrief that are answered in writing. */
export type DebriefIndices = (debrief: Pick<Debrief, "isShort" | "about">) => readonly number[];

/**
 * Those that pages show where this guide leads: the guide's own, as the web app in `webFolder` holds them, or the usual
 * ones; and those about what was played. They are the same in all languages.
 */
export async function debriefIndices(
  webFolder: string | undefined,
  guide: string | null,
  deck: DeckFacts,
): Promise<DebriefIndices> {
  const own = webFolder === undefined || guide === null ? [] : await groupsOf(join(webFolder, "content"), guide);
  const groups = own.length > 0 ? own : defaultQuestions.map((question) => ({ items: [question] }));
  return ({ isShort, about }) =>
    debriefQuestions(groups, isShort, about && aboutPlayed(about, deck)).flatMap(({ index, isSilent }) =>
      isSilent ? [] : [index],
    );
}

const aboutPlayed = ({ mode, cards }: DebriefAbout, { failures }: DeckFacts): AboutQuestions => ({
  mode: Object.values(modes).find(({ name }) => name === mode)?.debrief ?? [],
  cards: cards.map((code) => failures.find(({ id }) => id === code)?.questions ?? []),
});

async function groupsOf(folder: string, guide: string): Promise<RunSheet["questions"]> {
  // The name comes from whoever opened the workshop.
  if (!/^[a-z0-9-]+$/.test(guide)) return [];
  for (const language of await readdir(folder).catch(() => [])) {
    const sheet = await readFile(join(folder, language, "guides", `${guide}.run.json`), "utf8").catch(() => null);
    if (sheet !== null) return (JSON.parse(sheet) as RunSheet).questions;
  }
  return [];
}
