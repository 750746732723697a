import { byLanguage } from "../texts/by-language.ts";
import type { WithoutScriptTexts } from "../texts/without-script-texts.ts";

/** What the pages say where there is no JavaScript, by language. */
export const withoutScriptTexts = byLanguage(
  import.meta.glob<WithoutScriptTexts>("../texts/*/without-script.yaml", { import: "texts" }),
);
