import { createContext, use } from "react";
import { readNamespaced } from "../../../cards/namespaced.ts";
import type { DeckReference } from "../../protocol/public-match.ts";
import { decksOfStep } from "../../workshop/step-decks.ts";

type PlanDecks = Readonly<{
  /** Of the workshop whose plan is made; none where they are not known. */
  decks: readonly DeckReference[];
  /** The very versions that a workshop began with. */
  isPinned: boolean;
}>;

export const PlanDecksContext = createContext<PlanDecks>({ decks: [], isPinned: false });

type Named = readonly string[] | undefined;

/** The decks of the workshop, and those of them that a step is played with: all where it names none that is left. */
export function usePlanDecks(named: Named): PlanDecks & Readonly<{ own: PlanDecks["decks"] }> {
  const { decks, isPinned } = use(PlanDecksContext);
  const own = decksOfStep(decks, { decks: named });
  return { decks, isPinned, own: own.length === 0 ? decks : own };
}

const isOf = (deck: string) => (code: string) => readNamespaced(code).deck === deck;

/**
 * The decks that a step names, as far as the workshop has them; undefined where that is none or all: it is then played with
 * all. `known`: codes of the workshop's failures.
 */
export function decksAmong(decks: Named, known: readonly string[]): string[] | undefined {
  const own = decks?.filter((deck) => known.some(isOf(deck))) ?? [];
  const isAll = known.every((code) => own.some((deck) => isOf(deck)(code)));
  return own.length === 0 || isAll ? undefined : own;
}

/** The codes of failures of these decks, of all that the workshop knows. */
export const codesOf = (decks: Named, known: readonly string[]): readonly string[] =>
  decks === undefined ? known : known.filter((code) => decks.some((deck) => isOf(deck)(code)));

/** The same as a match with these decks calls them. */
export function codesWith(decks: Named, known: readonly string[]): readonly string[] {
  const own = codesOf(decks, known);
  return decks?.length === 1 ? own.map((code) => readNamespaced(code).code) : own;
}
