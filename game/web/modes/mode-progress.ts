import type { TableProgress } from "../../workshop/views.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { fallbackLanguage } from "../texts/languages.ts";

type ModeProgress = Readonly<{
  /** Field of the set-up that says how many rounds are played; missing where the mode counts none. */
  rounds?: string | undefined;
  /** Field of the set-up that lists the cards to draw from; missing where the mode takes none. */
  cards?: string | undefined;
  /** By language. `line` names figures in braces; `figures` says what each of them is. */
  words: Readonly<
    Record<
      string,
      Readonly<{ line: string; phases: Readonly<Record<string, string>>; figures: Readonly<Record<string, string>> }>
    >
  >;
}>;

const files = import.meta.glob<ModeProgress>("../../modes/*/progress.json", { eager: true, import: "default" });
const byMode = new Map(Object.entries(files).map(([path, progress]) => [path.split("/").at(-2) ?? "", progress]));

/** Field of a mode's set-up that holds its number of rounds; undefined where it has none. */
export const roundsFieldOf = (mode: string): string | undefined => byMode.get(mode)?.rounds;

/** Field of a mode's set-up that lists the cards to draw from; undefined where it is always dealt from all of them. */
export const cardsFieldOf = (mode: string): string | undefined => byMode.get(mode)?.cards;

export type ProgressWords = Readonly<{ phase: string; line: string }>;

const spokenBy = (mode: string, language: string) => {
  const words = byMode.get(mode)?.words;
  return words?.[language] ?? words?.[fallbackLanguage];
};

const filled = (line: string, figures: Readonly<Record<string, number>>): string =>
  line.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ""));

/** How it goes at a table, in the words of its mode and the language of the page; null before the start. */
export function useProgressWords(): (mode: string, progress: TableProgress) => ProgressWords | null {
  const { id } = useLanguage();
  return (mode, { phase, figures }) => {
    const spoken = spokenBy(mode, id);
    if (spoken === undefined || phase === null) return null;
    return { phase: spoken.phases[phase] ?? phase, line: filled(spoken.line, figures) };
  };
}

/** What a mode counts, in its words: all in a line, and each by its name. */
export function useFigureWords() {
  const { id } = useLanguage();
  return {
    line: (mode: string, figures: Readonly<Record<string, number>>): string =>
      filled(spokenBy(mode, id)?.line ?? "", figures),
    name: (mode: string, figure: string): string => spokenBy(mode, id)?.figures[figure] ?? figure,
  };
}
