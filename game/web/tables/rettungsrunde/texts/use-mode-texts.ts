import { useLanguage } from "../../../texts/language-context.tsx";
import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import type { RettungsrundeTexts } from "./texts.ts";

const catalogues: ReadonlyMap<string, RettungsrundeTexts> = new Map([
  ["de", de],
  ["en", en],
  ["de-simple", deSimple],
]);

/** The words of this mode in the language of the page. */
export const useModeTexts = (): RettungsrundeTexts => catalogues.get(useLanguage().id) ?? de;
