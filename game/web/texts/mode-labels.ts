import { useLanguage } from "./language-context.tsx";
import { fallbackLanguage } from "./languages.ts";

/** What every list of modes shows: light enough for the first page. `rank` goes from the simplest to the richest. */
type ModeLabel = Readonly<{ rank: number; names: Readonly<Record<string, string>> }>;

const files = import.meta.glob<ModeLabel>("../../modes/*/label.json", { eager: true, import: "default" });

const labels = Object.entries(files)
  .map(([path, label]) => ({ mode: path.split("/").at(-2) ?? "", ...label }))
  .sort((a, b) => a.rank - b.rank);

/** The names of all modes, the simplest first; each is the name of its folder. */
export const modeNames: readonly string[] = labels.map(({ mode }) => mode);

/** What a mode is called in the language of the page. */
export function useModeLabels(): (mode: string) => string {
  const { id } = useLanguage();
  return (mode) => {
    const names = labels.find((label) => label.mode === mode)?.names;
    return names?.[id] ?? names?.[fallbackLanguage] ?? mode;
  };
}
