import { namespaced, readNamespaced } from "../../cards/namespaced.ts";
import type { DeckReference } from "../protocol/public-match.ts";
import type { DeckFacts } from "./context.ts";
import type { Step } from "./step.ts";

type Decks = readonly DeckReference[];
type Named = Pick<Step, "decks"> | undefined;

/** The decks that a step is played with: those that it names, in the workshop's order, or all of the workshop. */
export const decksOfStep = (all: Decks, step: Named): Decks => {
  const { decks } = step ?? {};
  return decks === undefined ? all : all.filter(({ id }) => decks.includes(id));
};

/** Decks that a step names and the workshop does not have. */
export const unknownDecks = (all: Decks, { decks = [] }: Pick<Step, "decks">): readonly string[] =>
  decks.filter((deck) => all.every(({ id }) => id !== deck));

/**
 * Of the workshop's decks as one (`cards/combine-decks.ts`) what those say that a step or a round names; cards and causes
 * keep the workshop's names and numbers, causes are told as these decks tell them. A single deck stays as it is, and so
 * do all of them where none is named.
 */
export function factsWith<Facts extends DeckFacts>(facts: Facts, named: Named): Facts {
  const { decks } = named ?? {};
  if (decks === undefined) return facts;
  const isOf = ({ id }: Readonly<{ id: string }>) => {
    const { deck } = readNamespaced(id);
    return deck === undefined || decks.includes(deck);
  };
  return {
    ...facts,
    causes: facts.causes.flatMap((cause) => {
      const { inDecks } = cause;
      if (inDecks === undefined) return [cause];
      const own = decks.flatMap((deck) => (Object.hasOwn(inDecks, deck) ? (inDecks[deck] ?? []) : []))[0];
      return own === undefined ? [] : [{ ...own, number: cause.number, printed: own.number }];
    }),
    failures: facts.failures
      .filter(isOf)
      .map((card) => ({ ...card, measures: card.measures.filter((id) => isOf({ id })) })),
    measures: facts.measures.filter(isOf),
  };
}

/** What a workshop with these decks calls a card of one of them; undefined where it does not have that deck. */
export function cardIn(all: readonly Readonly<{ id: string }>[], deck: string, code: string): string | undefined {
  if (all.every(({ id }) => id !== deck)) return undefined;
  return all.length === 1 ? code : namespaced(deck, code);
}
