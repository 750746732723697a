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

/** The part of a deck that the Rettungsrunde needs; any language of the deck gives the same. */
export function rettungsrundeDeckOf(deck: CausedDeck): PlayDeck {
  return {
    failures: Object.fromEntries(
      deck.failures.map(({ id, sector, cause, otherCauses }) => [
        id,
        { sector, cause, otherCauses: otherCauses.map((other) => other.cause) },
      ]),
    ),
    measures: Object.fromEntries(deck.measures.map(({ id, cause }) => [id, { cause }])),
  };
}
