import type { TableProgress } from "../../workshop/views.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { fallbackLanguage } from "../texts/languages.ts";

type ModeProgress = Readonly<{
  /** Field of the set-up that says how many rounds are played; missing where the mode counts none. */
  rounds?: string | undefined;
  /** By language. `line` names figures in braces. */
  words: Readonly<Record<string, Readonly<{ line: string; phases: Readonly<Record<string, string>> }>>>;
}>;

const files = import.meta.glob<ModeProgress>("../../modes/*/progress.json", { eager: true, import: "default" });
const byMode = new Map(Object.entries(files).map(([path, progress]) => [path.split("/").at(-2) ?? "", progress]));

/** Field of a mode's set-up that holds its number of rounds; undefined where it has none. */
export const roundsFieldOf = (mode: string): string | undefined => byMode.get(mode)?.rounds;

export type ProgressWords = Readonly<{ phase: string; line: string }>;

/** How it goes at a table, in the words of its mode and the language of the page; null before the start. */
export function useProgressWords(): (mode: string, progress: TableProgress) => ProgressWords | null {
  const { id } = useLanguage();
  return (mode, { phase, figures }) => {
    const words = byMode.get(mode)?.words;
    const spoken = words?.[id] ?? words?.[fallbackLanguage];
    if (spoken === undefined || phase === null) return null;
    const line = spoken.line.replace(/\{(\w+)\}/g, (_, name: string) => String(figures[name] ?? ""));
    return { phase: spoken.phases[phase] ?? phase, line };
  };
}
