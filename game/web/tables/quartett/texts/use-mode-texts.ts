import { useLanguage } from "../../../texts/language-context.tsx";
import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import type { QuartettTexts } from "./texts.ts";

const catalogues: Readonly<Record<string, QuartettTexts>> = { de, en, "de-simple": deSimple };

/** This table's texts in the language of the page. */
export const useModeTexts = (): QuartettTexts => catalogues[useLanguage().id] ?? de;
