import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { languages } from "./languages.ts";
import type { Texts } from "./texts.ts";

type LanguageState = Readonly<{ id: string; tag: string; texts: Texts; choose: (id: string) => void }>;

const LanguageContext = createContext<LanguageState | null>(null);

const storageKey = "quartett.language";

/** The language of the address (?lang=en), else the one chosen earlier, else German. */
function firstLanguage(): string {
  const wanted = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(storageKey);
  return languages.find((language) => language.id === wanted)?.id ?? languages[0].id;
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [id, setID] = useState(firstLanguage);
  const { tag, texts } = languages.find((language) => language.id === id) ?? languages[0];
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const choose = (chosen: string) => {
    localStorage.setItem(storageKey, chosen);
    setID(chosen);
  };
  return <LanguageContext value={{ id, tag, texts, choose }}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (state === null) throw new Error("useLanguage needs a LanguageProvider");
  return state;
}

export const useTexts = (): Texts => useLanguage().texts;
