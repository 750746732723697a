import { byLanguage } from "../texts/by-language.ts";
import type { PresenterTexts } from "../texts/presenter-texts.ts";
import { spokenCatalogue } from "../texts/spoken-catalogue.ts";

/** The texts of the pages that lead through a plan, in the language of the page. */
export const usePresenterTexts = spokenCatalogue(
  byLanguage(import.meta.glob<PresenterTexts>("../texts/*/presenter.yaml", { import: "texts" })),
);
