import { createContext, type ReactNode, startTransition, use, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { negotiateLanguage } from "../../../cards/negotiate-language.ts";
import { readPrintedPath } from "../../../cards/printed-path.ts";
import { deviceStorage } from "../storage/browser-storage.ts";
import type { AppTexts } from "./app-texts.ts";
import { fallbackLanguage, findLanguage, languages } from "./languages.ts";

export type SpokenLanguage = Readonly<{ id: string; tag: string; texts: AppTexts }>;
type LanguageState = SpokenLanguage & Readonly<{ choose: (id: string) => void }>;

/** For pages that are built without a browser; all others stand in a LanguageProvider. */
export const LanguageContext = createContext<LanguageState | null>(null);

const storageKey = "quartett.language";

/** The language of the address (?lang=en or a printed card's), else the one chosen, else what the browser is set to. */
export function firstLanguage(): string {
  const { pathname, search } = window.location;
  const printed = readPrintedPath(
    pathname,
    languages.map((language) => language.id),
  )?.language;
  const chosen = [new URLSearchParams(search).get("lang"), printed, deviceStorage.read(storageKey)];
  const known = chosen.find((id) => languages.some((language) => language.id === id));
  const id = known ?? negotiateLanguage(navigator.languages, languages) ?? fallbackLanguage;
  // From the start: readers of the screen choose their voice by it.
  document.documentElement.lang = findLanguage(id).tag;
  return id;
}

/** Nobody reads three languages at once: only the texts of one are loaded. */
export async function loadLanguage(wanted: string): Promise<SpokenLanguage> {
  const { id, tag, load } = findLanguage(wanted);
  return { id, tag, texts: await load() };
}

export function LanguageProvider({ first, children }: { first: SpokenLanguage; children: ReactNode }) {
  const navigate = useNavigate();
  const [spoken, setSpoken] = useState(first);
  const latestChoice = useRef(first.id);
  useEffect(() => {
    document.documentElement.lang = spoken.tag;
  }, [spoken]);
  const choose = async (chosen: string) => {
    latestChoice.current = chosen;
    const next = await loadLanguage(chosen);
    if (latestChoice.current !== chosen) return;
    const isKept = deviceStorage.write(storageKey, chosen);
    // A table whose words must be loaded first stays as it is until they are there.
    startTransition(() => setSpoken(next));
    // What this device does not remember stands in the address, so that it outlives a reload.
    // While it was loading, people may have gone to another page.
    const { pathname, search, hash } = window.location;
    const following = new URLSearchParams(search);
    if (isKept && !following.has("lang")) return;
    if (isKept) following.delete("lang");
    else following.set("lang", chosen);
    void navigate({ pathname, search: `?${following}`, hash }, { replace: true });
  };
  return <LanguageContext value={{ ...spoken, choose }}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (state === null) throw new Error("useLanguage needs a LanguageProvider");
  return state;
}

export const useTexts = (): AppTexts => useLanguage().texts;
