import { useFigureWords } from "../modes/mode-progress.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { useModeLabels } from "../texts/mode-labels.ts";
import type { Telling } from "./minutes-source.ts";
import { useMinutesTexts } from "./use-minutes-texts.ts";

/** What minutes are told with on this page. */
export function useTelling(): Telling {
  const words = useMinutesTexts();
  const { tag } = useLanguage();
  return { words, language: tag, modeLabel: useModeLabels(), figures: useFigureWords() };
}
