import type { AppTexts } from "./app-texts.ts";
import { byLanguage, loaderOf } from "./by-language.ts";
import type { LanguageTexts } from "./language-texts.ts";

type WebLanguage = LanguageTexts & Readonly<{ id: string; load: () => Promise<AppTexts> }>;

const loaders = byLanguage(import.meta.glob<AppTexts>("./*/app.yaml", { import: "texts" }));
const names = import.meta.glob<LanguageTexts>("./*/language.yaml", { eager: true, import: "texts" });

/** Where nothing else is known; whatever it says, the others say. */
const baseLanguage = "de";

/** The languages of the app, the base language first: each is a folder of texts, and `id` its name. */
export const languages: readonly WebLanguage[] = Object.entries(names)
  .map(([path, { name, tag }]) => {
    const id = path.split("/").at(-2) ?? "";
    return { id, name, tag, load: loaderOf(loaders, id) };
  })
  .sort((a, b) => Number(b.id === baseLanguage) - Number(a.id === baseLanguage));

/** The language of this id, the base language where there is none. */
export function findLanguage(id: string): WebLanguage {
  const found = languages.find((language) => language.id === id) ?? languages[0];
  if (found === undefined) throw new Error("there are no texts");
  return found;
}

/** For everybody whose browser asks for none of them: most people anywhere read some English. */
export const fallbackLanguage = "en";
