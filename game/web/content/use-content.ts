import { startTransition, useEffect, useState } from "react";
import type { PlayableDeck } from "../../../cards/deck.ts";
import { useLanguage } from "../texts/language-context.tsx";
import { loadedJson, loadJson } from "./load-json.ts";

export type Loaded<Content> =
  | Readonly<{ status: "loading" }>
  | Readonly<{ status: "failed"; retry: () => void }>
  | Readonly<{ status: "ready"; content: Content }>;

/** The deck as the web holds it: the long stories are loaded when a card is opened. */
export type WebDeck = PlayableDeck;

/** One built JSON file. While another path is loading, the content of the last one stays. */
export function useJson<Content>(path: string): Loaded<Content> {
  const [loaded, setLoaded] = useState<Loaded<Content>>(() => {
    const content = loadedJson<Content>(path);
    return content === undefined ? { status: "loading" } : { status: "ready", content };
  });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads the same path again.
  useEffect(() => {
    let current = true;
    loadJson<Content>(path).then(
      // In slices: sixty cards rendered in one go would stop a slow computer for a second.
      (content) => current && startTransition(() => setLoaded({ status: "ready", content })),
      () => current && setLoaded({ status: "failed", retry: () => setAttempt((count) => count + 1) }),
    );
    return () => {
      current = false;
    };
  }, [path, attempt]);
  return loaded;
}

export const useDeck = (): Loaded<WebDeck> => useJson<WebDeck>(`/content/${useLanguage().id}/deck.json`);

/** The long stories of the failures, by card. */
export const useStories = (): Loaded<Readonly<Record<string, string>>> =>
  useJson(`/content/${useLanguage().id}/stories.json`);

/** Asks for both decks and the stories before anybody shows them. */
export const loadDeckAndStories = (language: string): readonly Promise<unknown>[] =>
  ["deck", "stories"].map((file) => loadJson(`/content/${language}/${file}.json`));

/**
 * Both decks, once the stories are there as well: what stands beneath a story does not move when it comes. Where the
 * stories could not be loaded, the decks go without.
 */
export function useDeckAndStories(): Loaded<WebDeck> {
  const deck = useDeck();
  const stories = useStories();
  return stories.status === "loading" ? stories : deck;
}
