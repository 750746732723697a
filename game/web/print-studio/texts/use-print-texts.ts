import { useLanguage } from "../../texts/language-context.tsx";
import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import type { PrintTexts } from "./texts.ts";

const catalogues: Readonly<Record<string, PrintTexts>> = { de, en, "de-simple": deSimple };

/** The texts of the page for printing, in the language of the page. */
export const usePrintTexts = (): PrintTexts => catalogues[useLanguage().id] ?? de;
