import type { PlayDeck } from "./state.ts";

type CausedDeck = Readonly<{
  failures: readonly Readonly<{
    id: string;
    sector: string;
    cause: number;
    otherCauses: readonly Readonly<{ cause: number }>[];
  }>[];
  measures: readonly Readonly<{ id: string; cause: number }>[];
}>;

/**
 * The part of a deck that the Rettungsrunde needs; any language of the deck gives the same. A failure whose cause no
 * measure answers is no case: nobody could name its cause.
 */
export function rettungsrundeDeckOf(deck: CausedDeck): PlayDeck {
  const answered = new Set(deck.measures.map(({ cause }) => cause));
  const cases = deck.failures.filter(({ cause }) => answered.has(cause));
  return {
    failures: Object.fromEntries(
      cases.map(({ id, sector, cause, otherCauses }) => [
        id,
        { sector, cause, otherCauses: otherCauses.map((other) => other.cause) },
      ]),
    ),
    measures: Object.fromEntries(deck.measures.map(({ id, cause }) => [id, { cause }])),
  };
}
