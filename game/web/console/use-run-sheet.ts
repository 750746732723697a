import type { RunSheet, RunStep, Script } from "../../../workshop-guides/run-sheet.ts";
import type { Step } from "../../workshop/step.ts";
import { bestLanguage, type DocumentIndex, documentsPath } from "../content/documents.ts";
import { fetchJson, loadJson } from "../content/load-json.ts";
import { useContent } from "../content/use-content.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { languages } from "../texts/languages.ts";
import { deviceScript } from "./device-script.ts";
import { useLead } from "./lead-context.ts";

export type SpokenSheet = Readonly<{ sheet: RunSheet; tag: string | undefined }>;

/** What the guide that leads says, in the language of the page, or the nearest; null while it loads, and without one. */
export function useRunSheet(): SpokenSheet | null {
  const { shared } = useLead();
  const { id } = useLanguage();
  const { guide } = shared;
  const loaded = useContent<SpokenSheet | null>(`spoken sheet ${guide} ${id}`, async () => {
    if (guide === null) return null;
    const documents = (await loadJson(documentsPath)) as DocumentIndex;
    const titles = documents.find(({ kind, name }) => kind === "guide" && name === guide)?.titles ?? {};
    const best = bestLanguage(titles, id);
    if (best === undefined) return null;
    const sheet = await fetchJson<RunSheet>(`/content/${best}/guides/${guide}.run.json`);
    return { sheet, tag: languages.find((language) => language.id === best)?.tag };
  });
  return loaded.status === "ready" ? loaded.content : null;
}

/** What the guide says of a step; undefined where it has no such step, or the workshop does something else in it. */
export const sheetStep = (spoken: SpokenSheet | null, step: Step | undefined): RunStep | undefined =>
  spoken?.sheet.steps.find(({ id, kind, ...more }) => {
    const mode = "mode" in more ? more.mode : undefined;
    return id === step?.id && kind === step.kind && mode === step.mode;
  });

/** What the guide says of a step in a room with devices; undefined as {@link sheetStep} is. */
export function useScript(spoken: SpokenSheet | null, step: Step | undefined): Script | undefined {
  const { id } = useLanguage();
  const told = sheetStep(spoken, step);
  return spoken === null || told === undefined ? undefined : deviceScript(spoken.sheet, told, id);
}

/** The language of what whoever opened the workshop has typed: titles of steps. */
export function useWorkshopTag(): string | undefined {
  const { shared } = useLead();
  return languages.find(({ id }) => id === shared.language)?.tag;
}
