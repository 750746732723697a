import type { Deck } from "../../cards/deck.ts";
import { readCardData } from "../../cards/load/card-data.ts";
import { deckIds } from "../../cards/load/deck-folder.ts";
import { resolveDeck } from "../../cards/load/resolve-deck.ts";
import { negotiateLanguage } from "../../cards/negotiate-language.ts";

/**
 * Decks that plans may name. `deckIn`: one of them in a language, or in the one nearest to it that it has; undefined where
 * it cannot be read.
 */
export type KnownDecks = Readonly<{
  ids: readonly string[];
  deckIn: (id: string, language: string) => Deck | undefined;
  /** The deck that guides tell of, in the simple words of a language, where it has them. */
  simpleIn?: (language: string) => Deck | undefined;
}>;

export const noDecks: KnownDecks = { ids: [], deckIn: () => undefined };

/** Those in decks/ of these folders; of two with one id the first counts. None is read before a plan names it. */
export function knownDecks(...roots: readonly string[]): KnownDecks {
  const folders = new Map(roots.toReversed().flatMap((root) => deckIds(root).map((id) => [id, root] as const)));
  return {
    ids: [...folders.keys()].sort(),
    deckIn(id, language) {
      const root = folders.get(id);
      const data = root === undefined ? undefined : readCardData(root, id).data;
      if (data === undefined) return undefined;
      const languages = data.languages.map(({ language: own, tag }) => ({ id: own, tag }));
      return resolveDeck(data, negotiateLanguage([language], languages) ?? data.deck.baseLanguage);
    },
  };
}
