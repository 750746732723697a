import { readNamespaced } from "../../../cards/namespaced.ts";
import type { RunSheet, RunStep } from "../../../workshop-guides/run-sheet.ts";
import type { Step } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { webModeOf } from "../modes/find-web-mode.ts";
import { cardsFieldOf, roundsFieldOf } from "../modes/mode-progress.ts";
import { type CardOfGuide, decksInPlan, hasDecks } from "../workshop/guide-cards.ts";

type Wanted = Readonly<{
  rounds?: number | undefined;
  /** Of play. */
  minutes?: number | undefined;
  /** To draw from; as many rounds as there are cards, where nothing is said of them. */
  cards?: readonly string[] | undefined;
}>;

/** What a mode's own form would send for this. */
export function setupFor(mode: string, { minutes, cards, rounds = cards?.length }: Wanted) {
  const [roundsField, cardsField] = [roundsFieldOf(mode), cardsFieldOf(mode)];
  return {
    ...webModeOf(mode).defaultSetup,
    ...(roundsField === undefined || rounds === undefined ? {} : { [roundsField]: rounds }),
    ...(cardsField === undefined || cards === undefined ? {} : { [cardsField]: cards }),
    // A match is agreed for five minutes at least.
    ...(minutes === undefined ? {} : { minutes: Math.max(5, minutes) }),
  };
}

/** Of the workshop that is made; none where they are not known. */
type Decks = readonly Readonly<{ id: string }>[];

/** The plan of a guide as a workshop keeps it: of its cards and decks those that the workshop has. */
export const stepsOfSheet = (sheet: RunSheet, cardOf: CardOfGuide, decks: Decks = []): readonly Step[] =>
  sheet.steps.map((step) => {
    const named = decksInPlan(sheet, step);
    const known = (cards: readonly string[]) => cards.flatMap((code) => cardOf(code, named) ?? []);
    return stepOf(step, known, ownDecks(named, decks));
  });

/** The cards of a step that the workshop has, as it calls them. */
type Known = (cards: readonly string[]) => readonly string[];
/** Ids of the decks that a step names. */
type Named = readonly string[] | undefined;

/** Undefined where it is played with all decks of the workshop, which may lack one of its own. */
const ownDecks = (named: Named, decks: Decks): Named =>
  named === undefined || !hasDecks(decks, named) || named.length >= decks.length ? undefined : [...named];

function stepOf(step: RunStep, known: Known, own: Named): Step {
  const { id, kind, minutes, phase, drop } = step;
  return {
    ...{ id, kind, minutes, title: phase.slice(0, workshopLimits.titleLength) },
    ...(drop === undefined ? {} : { saves: drop.saves }),
    ...moreOf(step, known, own),
  };
}

function moreOf(step: RunStep, known: Known, own: Named): Partial<Step> {
  const named = own === undefined ? {} : { decks: own };
  if (step.kind === "match") {
    // A match with one deck of several calls its cards by their codes alone.
    const cards = known(step.cards ?? []).map((card) => (own?.length === 1 ? readNamespaced(card).code : card));
    // With fewer than the guide has chosen, a match is dealt from all there are.
    const isWhole = cards.length > 0 && cards.length === step.cards?.length;
    const setup = setupFor(step.mode, {
      ...{ rounds: step.rounds, minutes: step.playMinutes },
      cards: isWhole ? cards : undefined,
    });
    return { mode: step.mode, ...named, setup };
  }
  if (step.kind === "check") return { when: step.when };
  if (step.kind !== "round") return {};
  if (step.at === "room") return { ...named, at: "room", cards: known(step.cards) };
  const rounds = Math.min(...step.cards.map(({ length }) => length));
  const dealt = Array.from({ length: rounds }, (_, round) => step.cards.flatMap((cards) => cards[round] ?? []));
  return { ...named, at: "tables", rounds, cards: known(dealt.flat()) };
}
