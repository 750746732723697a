import type { StepWords } from "../../../mode/first-round.ts";
import { byLanguage } from "../../../web/texts/by-language.ts";
import { spokenCatalogue } from "../../../web/texts/spoken-catalogue.ts";
import type { FirstRoundTexts } from "../texts/first-round-texts.ts";
import type { firstRound } from "./first-round.ts";

/** What the guided first round says. A step without words does not compile. */
type StepTexts = Readonly<Record<(typeof firstRound)["steps"][number]["id"], StepWords>>;

/** The words of the first round, in the language of the page. */
export const useStepWords = spokenCatalogue<StepTexts>(
  byLanguage(import.meta.glob<FirstRoundTexts>("../texts/*/first-round.yaml", { import: "texts" })),
);
