import { useLanguage } from "../../texts/language-context.tsx";
import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import type { LearnTexts } from "./texts.ts";

const catalogues: Readonly<Record<string, LearnTexts>> = { de, en, "de-simple": deSimple };

/** The texts of the guided first rounds, in the language of the page. */
export const useLearnTexts = (): LearnTexts => catalogues[useLanguage().id] ?? de;
