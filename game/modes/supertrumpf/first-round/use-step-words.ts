import { spokenCatalogue } from "../../../web/texts/spoken-catalogue.ts";
import type { StepTexts } from "./step-texts.ts";

/** The words of the first round, in the language of the page. */
export const useStepWords = spokenCatalogue<StepTexts>({
  de: async () => (await import("./de.ts")).de,
  en: async () => (await import("./en.ts")).en,
  "de-simple": async () => (await import("./de-simple.ts")).deSimple,
});
