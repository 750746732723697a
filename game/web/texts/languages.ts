import type { Texts } from "./texts.ts";

type WebLanguage = Readonly<{ id: string; name: string; tag: string; load: () => Promise<Texts> }>;

/** The languages of the app. Each has cards and texts; `id` is the folder below content/. */
export const languages: readonly [WebLanguage, ...WebLanguage[]] = [
  { id: "de", name: "Deutsch", tag: "de", load: async () => (await import("./de.ts")).de },
  { id: "en", name: "English", tag: "en-GB", load: async () => (await import("./en.ts")).en },
  {
    id: "de-simple",
    name: "Einfache Sprache",
    tag: "de-simple",
    load: async () => (await import("./de-simple.ts")).deSimple,
  },
];

/** For everybody whose browser asks for none of them: most people anywhere read some English. */
export const fallbackLanguage = "en";
