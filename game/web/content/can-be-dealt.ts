import type { FirstRound } from "../../mode/first-round.ts";

type Coded = readonly Readonly<{ id: string }>[];

/** The cards that a first round is dealt from. */
export type DealtCards = Pick<FirstRound, "cards" | "pile" | "needs">;

/** Whether a deck has all the cards that a first round is dealt from. */
export function canBeDealt(
  { cards = [], pile, needs = pile }: DealtCards,
  deck: Readonly<{ failures: Coded; measures: Coded }>,
): boolean {
  const codes = new Set([...deck.failures, ...deck.measures].map(({ id }) => id));
  return [...cards, ...needs].every((code) => codes.has(code));
}
