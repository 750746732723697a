import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import type { Texts } from "./texts.ts";

type WebLanguage = Readonly<{ id: string; name: string; tag: string; texts: Texts }>;

/** The languages of the app, the default first. Each has cards and texts; `id` is the folder below content/. */
export const languages: readonly [WebLanguage, ...WebLanguage[]] = [
  { id: "de", name: "Deutsch", tag: "de", texts: de },
  { id: "en", name: "English", tag: "en-GB", texts: en },
  { id: "de-simple", name: "Einfache Sprache", tag: "de-simple", texts: deSimple },
];
