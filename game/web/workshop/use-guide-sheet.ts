import type { RunSheet } from "../../../workshop-guides/run-sheet.ts";
import { type Loaded, useContent } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { confidenceWords } from "./asked-words.ts";
import { loadSheet } from "./guide-sheets.ts";
import { useWorkshopRoomTexts } from "./use-workshop-room-texts.ts";

/** What the guide says that leads, in the language of the page or the nearest; null without a guide. */
export function useGuideSheet(guide: string | null): Loaded<RunSheet | null> {
  const { id } = useLanguage();
  return useContent(`run sheet ${guide} ${id}`, async () => (guide === null ? null : loadSheet(guide, id)));
}

/** How sure people are, in the words of the guide that leads; as usual while it loads, and where it has none. */
export function useConfidenceQuestion(guide: string | null): string {
  const words = useWorkshopRoomTexts();
  const { id } = useLanguage();
  const loaded = useGuideSheet(guide);
  return confidenceWords(loaded.status === "ready" ? loaded.content : null, words, id);
}
