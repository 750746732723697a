import { confidence } from "../../workshop/check-questions.ts";
import { useContent } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { modeNames } from "../texts/mode-labels.ts";
import { loadModeQuestions } from "../texts/mode-questions.ts";
import { aboutWords, confidenceWords, debriefWords } from "../workshop/asked-words.ts";
import { loadSheets } from "../workshop/guide-sheets.ts";
import { useWorkshopRoomTexts } from "../workshop/use-workshop-room-texts.ts";
import type { AskedWords } from "./minutes-source.ts";

/** The questions that a workshop by this guide was asked, in words; null where the guide is not known, or not yet. */
export function useAskedWords(): (guide: string | null) => AskedWords | null {
  const words = useWorkshopRoomTexts();
  const { id } = useLanguage();
  const loaded = useContent(`run sheets ${id}`, () => loadSheets(id));
  // All of them: whoever asks for all tells nobody which one is meant.
  const questions = useContent(`questions of all modes ${id}`, () =>
    Promise.all(modeNames.map(async (mode) => [mode, await loadModeQuestions(mode, id)] as const)),
  );
  const modes = new Map(questions.status === "ready" ? questions.content : []);
  const sheets = loaded.status === "ready" ? loaded.content : null;
  const { not, very, which } = words.check;
  return (guide) => {
    const sheet = guide === null ? null : sheets?.get(guide);
    if (sheet === undefined) return null;
    return {
      guide: sheet?.title ?? null,
      debrief: debriefWords(sheet, words, { isShort: false, language: id }).map(({ text }) => text),
      about: (about, deck) => aboutWords(about, modes.get(about.mode ?? "") ?? [], deck, words),
      confidence: confidenceWords(sheet, words, id),
      scale: [not, ...Array.from({ length: confidence.of - 2 }, (_, index) => String(index + 2)), very],
      which,
    };
  };
}
