import { createContext, type ReactNode, startTransition, use, useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router";
import { languages } from "./languages.ts";
import type { Texts } from "./texts.ts";

export type SpokenLanguage = Readonly<{ id: string; tag: string; texts: Texts }>;
type LanguageState = SpokenLanguage & Readonly<{ choose: (id: string) => void }>;

const LanguageContext = createContext<LanguageState | null>(null);

const storageKey = "quartett.language";

/** The language of the address (?lang=en), else the one chosen earlier, else German. */
export function loadFirstLanguage(): Promise<SpokenLanguage> {
  const address = new URLSearchParams(window.location.search);
  const wanted = [address.get("lang"), localStorage.getItem(storageKey)];
  return loadLanguage(wanted.find((id) => languages.some((language) => language.id === id)) ?? languages[0].id);
}

/** Nobody reads three languages at once: only the texts of one are loaded. */
async function loadLanguage(wanted: string): Promise<SpokenLanguage> {
  const { id, tag, load } = languages.find((language) => language.id === wanted) ?? languages[0];
  return { id, tag, texts: await load() };
}

export function LanguageProvider({ first, children }: { first: SpokenLanguage; children: ReactNode }) {
  const [address, setAddress] = useSearchParams();
  const [spoken, setSpoken] = useState(first);
  const latestChoice = useRef(first.id);
  useEffect(() => {
    document.documentElement.lang = spoken.tag;
  }, [spoken]);
  const choose = async (chosen: string) => {
    latestChoice.current = chosen;
    const next = await loadLanguage(chosen);
    if (latestChoice.current !== chosen) return;
    localStorage.setItem(storageKey, chosen);
    // A table whose words must be loaded first stays as it is until they are there.
    startTransition(() => setSpoken(next));
    if (!address.has("lang")) return;
    const rest = new URLSearchParams(address);
    rest.delete("lang");
    setAddress(rest, { replace: true });
  };
  return <LanguageContext value={{ ...spoken, choose }}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (state === null) throw new Error("useLanguage needs a LanguageProvider");
  return state;
}

export const useTexts = (): Texts => useLanguage().texts;
