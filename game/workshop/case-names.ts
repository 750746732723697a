import { namespaced } from "../../cards/namespaced.ts";
import type { CaseReport } from "../mode/mode.ts";
import type { DeckFacts } from "./context.ts";

/**
 * What a match with some of a workshop's decks calls otherwise than the workshop does, where all of them lie together
 * (`cards/combine-decks.ts`).
 */
export type CaseNames = Readonly<{
  /** Id of the deck to whose cards the workshop adds it; null where the match does so itself. */
  deck: string | null;
  /** Numbers of causes in the workshop by those in the match. */
  causes: Readonly<Record<number, number>>;
}>;

/** `deck`: id of the one deck that the match has, of several; null where it has more of them. */
export function caseNames(match: DeckFacts, deck: string | null, workshop: DeckFacts): CaseNames {
  const pairs = [...match.failures, ...match.measures].flatMap(({ id, cause }): [number, number][] => {
    const named = nameIn(deck, id);
    const same = [...workshop.failures, ...workshop.measures].find((card) => card.id === named);
    return same === undefined ? [] : [[cause, same.cause]];
  });
  const others = match.failures.flatMap(({ id, otherCauses }) => {
    const same = workshop.failures.find((card) => card.id === nameIn(deck, id))?.otherCauses ?? [];
    return otherCauses.flatMap(({ cause }, index): [number, number][] => {
      const other = same[index];
      return other === undefined ? [] : [[cause, other.cause]];
    });
  });
  return { deck, causes: Object.fromEntries([...others, ...pairs]) };
}

/** What was diagnosed in a match, by the names and numbers of its workshop. */
export const renamed = (cases: readonly CaseReport[], { deck, causes: numbers }: CaseNames): readonly CaseReport[] =>
  cases.map(({ card, causes, measures, chosen }) => ({
    card: nameIn(deck, card),
    causes: Object.fromEntries(
      Object.entries(causes).map(([number, count]) => [numbers[Number(number)] ?? Number(number), count]),
    ),
    measures: Object.fromEntries(Object.entries(measures).map(([id, count]) => [nameIn(deck, id), count])),
    chosen: chosen === null ? null : nameIn(deck, chosen),
  }));

const nameIn = (deck: string | null, code: string): string => (deck === null ? code : namespaced(deck, code));
