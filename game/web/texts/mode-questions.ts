import { type Loaders, loaderOf } from "./by-language.ts";

type Questions = Readonly<Record<string, string>>;

const files = import.meta.glob<Questions>("../../modes/*/texts/*/debrief.yaml", { import: "texts" });
const byMode = new Map<string, Loaders<Questions>>();
for (const [path, load] of Object.entries(files)) {
  const [mode = "", , language = ""] = path.split("/").slice(-4);
  byMode.set(mode, { ...byMode.get(mode), [language]: load });
}

/** What a mode asks when the room looks back at it, in a language, in its own order; nothing where it asks nothing. */
export async function loadModeQuestions(mode: string, language: string): Promise<readonly string[]> {
  const loaders = byMode.get(mode);
  return loaders === undefined ? [] : Object.values(await loaderOf(loaders, language)());
}
