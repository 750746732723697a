import { builtReference } from "virtual:built-deck";
import { readNamespaced } from "../../../cards/namespaced.ts";
import type { RunSheet, RunStep } from "../../../workshop-guides/run-sheet.ts";
import { cardIn } from "../../workshop/step-decks.ts";

type Decks = readonly Readonly<{ id: string }>[];
type Named = readonly string[] | undefined;

/** Ids of the decks that a step of a guide is played with; that for which guides are written where it names none. */
const decksOf = (named: Named): readonly string[] => named ?? [builtReference.id];

/** The decks that a step of a guide names. */
export const decksNamed = (step: RunStep): Named =>
  step.kind === "match" || step.kind === "round" ? step.decks : undefined;

/** Ids of all decks that a guide's plan plays and diagnoses with, each once. */
export const decksOfSheet = ({ steps }: RunSheet): readonly string[] => {
  const named = steps.flatMap((step) =>
    step.kind === "match" || step.kind === "round" ? decksOf(decksNamed(step)) : [],
  );
  return named.length === 0 ? decksOf(undefined) : [...new Set(named)];
};

/** Decks of a step, in a plan of several of them: where it names none, it is not played with all, which others name. */
export const decksInPlan = (sheet: RunSheet, step: RunStep): Named =>
  decksNamed(step) ?? (decksOfSheet(sheet).length > 1 ? decksOf(undefined) : undefined);

/** Where no deck is known there is only the one that was built with the pages: guides are written for it. */
const known = (decks: Decks): Decks => (decks.length === 0 ? [builtReference] : decks);

/** Whether a workshop with these decks has those that a step of a guide names. */
export const hasDecks = (decks: Decks, named: Named): boolean =>
  decksOf(named).every((deck) => known(decks).some(({ id }) => id === deck));

/** The name that a card of a step of a guide has among those of a workshop; undefined: it is not there. */
export type CardOfGuide = (code: string, named?: Named) => string | undefined;

/** `codes`: of all failures of the workshop. */
export const cardsOfGuide =
  (decks: Decks, codes: readonly string[]): CardOfGuide =>
  (code, named) => {
    if (!hasDecks(decks, named)) return undefined;
    const { deck = decksOf(named)[0] ?? "", code: own } = readNamespaced(code);
    const card = cardIn(known(decks), deck, own);
    return card !== undefined && codes.includes(card) ? card : undefined;
  };
