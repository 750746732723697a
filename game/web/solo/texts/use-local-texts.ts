import { useLanguage } from "../../texts/language-context.tsx";
import { de } from "./de.ts";
import { deSimple } from "./de-simple.ts";
import { en } from "./en.ts";
import type { LocalTexts } from "./texts.ts";

const catalogues: Readonly<Record<string, LocalTexts>> = { de, en, "de-simple": deSimple };

/** The texts for playing on one device, in the language of the page. */
export const useLocalTexts = (): LocalTexts => catalogues[useLanguage().id] ?? de;
