import type { DebriefQuestion } from "../../workshop/debrief-questions.ts";
import type { Loaded } from "../content/use-content.ts";
import { debriefWords } from "./asked-words.ts";
import { useGuideSheet } from "./use-guide-sheet.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";

/** Those of the guide that leads the workshop; without a guide, or where it asks nothing, the usual ones. */
export function useDebriefQuestions(guide: string | null, isShort: boolean): Loaded<readonly DebriefQuestion[]> {
  const words = useWorkshopRoomTexts();
  const loaded = useGuideSheet(guide);
  if (loaded.status !== "ready") return loaded;
  return { status: "ready", content: debriefWords(loaded.content, words, isShort) };
}
