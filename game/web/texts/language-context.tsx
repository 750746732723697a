import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { useSearchParams } from "react-router";
import { languages } from "./languages.ts";
import type { Texts } from "./texts.ts";

type LanguageState = Readonly<{ id: string; tag: string; texts: Texts; choose: (id: string) => void }>;

const LanguageContext = createContext<LanguageState | null>(null);

const storageKey = "quartett.language";

/** The language of the address (?lang=en), else the one chosen earlier, else German. */
function firstLanguage(address: URLSearchParams): string {
  const wanted = [address.get("lang"), localStorage.getItem(storageKey)];
  const known = wanted.find((id) => languages.some((language) => language.id === id));
  return known ?? languages[0].id;
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [address, setAddress] = useSearchParams();
  const [id, setID] = useState(() => firstLanguage(address));
  const { tag, texts } = languages.find((language) => language.id === id) ?? languages[0];
  useEffect(() => {
    document.documentElement.lang = tag;
  }, [tag]);
  const choose = (chosen: string) => {
    localStorage.setItem(storageKey, chosen);
    setID(chosen);
    if (!address.has("lang")) return;
    const rest = new URLSearchParams(address);
    rest.delete("lang");
    setAddress(rest, { replace: true });
  };
  return <LanguageContext value={{ id, tag, texts, choose }}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (state === null) throw new Error("useLanguage needs a LanguageProvider");
  return state;
}

export const useTexts = (): Texts => useLanguage().texts;
