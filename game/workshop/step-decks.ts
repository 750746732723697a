import type { DeckReference } from "../protocol/public-match.ts";
import type { Step } from "./step.ts";

type Decks = readonly DeckReference[];

/** The decks that a step is played with: those that it names, in the workshop's order, or all of the workshop. */
export const decksOfStep = (all: Decks, step: Pick<Step, "decks"> | undefined): Decks => {
  const { decks } = step ?? {};
  return decks === undefined ? all : all.filter(({ id }) => decks.includes(id));
};

/** Decks that a step names and the workshop does not have. */
export const unknownDecks = (all: Decks, { decks = [] }: Pick<Step, "decks">): readonly string[] =>
  decks.filter((deck) => all.every(({ id }) => id !== deck));
