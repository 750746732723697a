import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { type DebriefQuestion, debriefQuestions, usualQuestions } from "../../workshop/debrief-questions.ts";
import { bestLanguage, type DocumentIndex, documentsPath } from "../content/documents.ts";
import { fetchJson, loadJson } from "../content/load-json.ts";
import { type Loaded, useContent } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";

/** Those of the guide that leads the workshop; without a guide, or where it asks nothing, the usual ones. */
export function useDebriefQuestions(guide: string | null, isShort: boolean): Loaded<readonly DebriefQuestion[]> {
  const { id: language } = useLanguage();
  const { notes } = useWorkshopRoomTexts();
  const loaded = useContent(`run sheet ${guide} ${language}`, () => loadGroups(guide, language));
  if (loaded.status !== "ready") return loaded;
  const usual = usualQuestions.map((key) => ({ title: "", items: [notes.questions[key]] }));
  const groups = loaded.content.length === 0 ? usual : loaded.content;
  return { status: "ready", content: debriefQuestions(groups, isShort) };
}

async function loadGroups(guide: string | null, wanted: string): Promise<RunSheet["questions"]> {
  if (guide === null) return [];
  const documents = (await loadJson(documentsPath)) as DocumentIndex;
  const entry = documents.find(({ kind, name }) => kind === "guide" && name === guide);
  const language = entry && bestLanguage(entry.titles, wanted);
  if (language === undefined) return [];
  return (await fetchJson<RunSheet>(`/content/${language}/guides/${guide}.run.json`)).questions;
}
