import type { CauseNumber } from "../../../../cards/schema/vocabulary.ts";
import type { PlayDeck } from "./state.ts";

type CausedDeck = Readonly<{
  failures: readonly Readonly<{
    id: string;
    sector: string;
    cause: CauseNumber;
    otherCauses: readonly Readonly<{ cause: CauseNumber }>[];
  }>[];
  measures: readonly Readonly<{ id: string; cause: CauseNumber }>[];
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
