import { useLanguage } from "../../../texts/language-context.tsx";
import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import type { SupertrumpfTexts } from "./texts.ts";

const catalogues: Readonly<Record<string, SupertrumpfTexts>> = { de, en, "de-simple": deSimple };

/** This table's texts in the language of the page. */
export const useModeTexts = (): SupertrumpfTexts => catalogues[useLanguage().id] ?? de;
