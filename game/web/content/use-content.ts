import { createContext, startTransition, use, useEffect, useState } from "react";
import { useLanguage } from "../texts/language-context.tsx";
import { fetchJson, loadedOnce, loadOnce } from "./load-json.ts";
import type { WebDeck } from "./web-deck.ts";

export type Loaded<Content> =
  | Readonly<{ status: "loading" }>
  | Readonly<{ status: "failed"; retry: () => void }>
  | Readonly<{ status: "ready"; content: Content }>;

export type DeckPart = "deck" | "stories";

/** Where pages take their cards from. `key` stands for these cards, and no others, in every language. */
export type DeckSource = Readonly<{
  key: string;
  load: (language: string, part: DeckPart) => Promise<unknown>;
}>;

/** The deck that was built with the pages. */
export const builtDeck: DeckSource = {
  key: "/content",
  load: (language, part) => fetchJson(`/content/${language}/${part}.json`),
};

/** For pages that play, or show, other cards than those built with the pages. */
export const DeckContext = createContext(builtDeck);

/** What `load` brings, by a key of its own. While another key is loading, the content of the last one stays. */
export function useContent<Content>(key: string, load: () => Promise<Content>): Loaded<Content> {
  const [loaded, setLoaded] = useState<Loaded<Content>>(() => {
    const content = loadedOnce<Content>(key);
    return content === undefined ? { status: "loading" } : { status: "ready", content };
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is loaded; a new attempt loads it again.
  useEffect(() => {
    let current = true;
    loadOnce(key, load).then(
      // In slices: sixty cards rendered in one go would stop a slow computer for a second.
      (content) => current && startTransition(() => setLoaded({ status: "ready", content })),
      () => current && setLoaded({ status: "failed", retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return loaded;
}

/** One JSON file. */
export const useJson = <Content>(path: string): Loaded<Content> => useContent(path, () => fetchJson(path));

const partKey = ({ key }: DeckSource, language: string, part: DeckPart) => `${key}/${language}/${part}`;

/** Asks for a part of the cards before anybody shows it. */
export const loadPart = (source: DeckSource, language: string, part: DeckPart): Promise<unknown> =>
  loadOnce(partKey(source, language, part), () => source.load(language, part));

/** A part of the cards that the page is about, in its language. */
export function useDeckPart<Content>(part: DeckPart): Loaded<Content> {
  const source = use(DeckContext);
  const { id } = useLanguage();
  return useContent(partKey(source, id, part), () => source.load(id, part) as Promise<Content>);
}

export const useDeck = (): Loaded<WebDeck> => useDeckPart("deck");
