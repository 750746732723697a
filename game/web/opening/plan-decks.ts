import { createContext } from "react";
import type { DeckReference } from "../../protocol/public-match.ts";

type PlanDecks = Readonly<{
  /** Of the workshop whose plan is made; none where they are not known. */
  decks: readonly DeckReference[];
  /** The very versions that a workshop began with. */
  isPinned: boolean;
}>;

export const PlanDecksContext = createContext<PlanDecks>({ decks: [], isPinned: false });

/** Where several decks lie together, a card is called by its own deck, too (`cards/combine-decks.ts`). */
const prefixOf = (deck: string): string => `${deck}:`;

const isOf = (deck: string) => (code: string) => code.startsWith(prefixOf(deck));

/**
 * The decks that a step names, as far as the workshop has them; undefined where that is none or all: it is then played with
 * all. `known`: codes of the workshop's failures.
 */
export function decksAmong(decks: readonly string[] | undefined, known: readonly string[]): string[] | undefined {
  const own = decks?.filter((deck) => known.some(isOf(deck))) ?? [];
  const isAll = known.every((code) => own.some((deck) => isOf(deck)(code)));
  return own.length === 0 || isAll ? undefined : own;
}

/** The codes of failures as a match with these decks calls them, of all that the workshop knows. */
export function codesWith(decks: readonly string[] | undefined, known: readonly string[]): readonly string[] {
  if (decks === undefined) return known;
  const [only = "", second] = decks;
  const own = known.filter((code) => decks.some((deck) => isOf(deck)(code)));
  return second === undefined ? own.map((code) => code.slice(prefixOf(only).length)) : own;
}
