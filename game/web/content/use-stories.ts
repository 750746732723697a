import { type DeckSource, type Loaded, loadPart, useDeck, useDeckPart } from "./use-content.ts";
import type { WebDeck } from "./web-deck.ts";

/** The long stories of the failures, by card. */
export type Stories = Readonly<Record<string, string>>;

export const useStories = (): Loaded<Stories> => useDeckPart("stories");

/** Asks for cards and stories before anybody shows them. */
export const loadDeckAndStories = (source: DeckSource, language: string): readonly Promise<unknown>[] =>
  (["deck", "stories"] as const).map((part) => loadPart(source, language, part));

/**
 * The cards, once the stories are there as well: what stands beneath a story does not move when it comes. Where the
 * stories could not be loaded, the cards go without.
 */
export function useDeckAndStories(): Loaded<WebDeck> {
  const deck = useDeck();
  const stories = useStories();
  return stories.status === "loading" ? stories : deck;
}
