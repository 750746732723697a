import type { DebriefQuestion } from "../../workshop/debrief-questions.ts";
import type { Debrief } from "../../workshop/workshop.ts";
import type { Loaded } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { debriefWords } from "./asked-words.ts";
import { useAboutQuestions } from "./use-about-questions.ts";
import { useGuideSheet } from "./use-guide-sheet.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";

/**
 * Those of the guide that leads the workshop; without a guide, or where it asks nothing, the usual ones. And those about
 * what was played before.
 */
export function useDebriefQuestions(
  guide: string | null,
  { isShort, about }: Pick<Debrief, "isShort" | "about">,
): Loaded<readonly DebriefQuestion[]> {
  const words = useWorkshopRoomTexts();
  const { id: language } = useLanguage();
  const sheet = useGuideSheet(guide);
  const besides = useAboutQuestions(about);
  if (sheet.status !== "ready") return sheet;
  if (besides.status !== "ready") return besides;
  return {
    status: "ready",
    content: debriefWords(sheet.content, words, { isShort, language, about: besides.content }),
  };
}
