import { spokenCatalogue } from "../../../texts/spoken-catalogue.ts";
import type { WayBackTexts } from "./texts.ts";

/** What few people read, in the language of the page. */
export const useWayBackTexts = spokenCatalogue<WayBackTexts>({
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
});
