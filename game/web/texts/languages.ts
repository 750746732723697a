import type { AppTexts } from "./app-texts.ts";
import { byLanguage, loaderOf } from "./by-language.ts";

type WebLanguage = Readonly<{ id: string; name: string; tag: string; load: () => Promise<AppTexts> }>;

const loaders = byLanguage(import.meta.glob<AppTexts>("./*/app.yaml", { import: "texts" }));

const language = (id: string, name: string, tag: string): WebLanguage => ({
  id,
  name,
  tag,
  load: loaderOf(loaders, id),
});

/** The languages of the app. Each has cards and texts; `id` is the folder of its texts. */
export const languages: readonly [WebLanguage, ...WebLanguage[]] = [
  language("de", "Deutsch", "de"),
  language("en", "English", "en-GB"),
  language("de-simple", "Einfache Sprache", "de-simple"),
];

/** For everybody whose browser asks for none of them: most people anywhere read some English. */
export const fallbackLanguage = "en";
