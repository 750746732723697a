import type { RunSheet, RunStep } from "../../../workshop-guides/run-sheet.ts";
import type { Step } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { webModeOf } from "../modes/find-web-mode.ts";
import { cardsFieldOf, roundsFieldOf } from "../modes/mode-progress.ts";
import type { CardOfGuide } from "../workshop/guide-cards.ts";

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

/** The plan of a guide as a workshop keeps it: of its cards those that the workshop has. */
export const stepsOfSheet = ({ steps }: RunSheet, cardOf: CardOfGuide): readonly Step[] =>
  steps.map((step) => stepOf(step, cardOf));

function stepOf(step: RunStep, cardOf: CardOfGuide): Step {
  const { id, kind, minutes, phase, drop } = step;
  return {
    ...{ id, kind, minutes, title: phase.slice(0, workshopLimits.titleLength) },
    ...(drop === undefined ? {} : { saves: drop.saves }),
    ...moreOf(step, cardOf),
  };
}

function moreOf(step: RunStep, cardOf: CardOfGuide): Partial<Step> {
  const known = (cards: readonly string[]) => cards.flatMap((code) => cardOf(code) ?? []);
  if (step.kind === "match") {
    const cards = known(step.cards ?? []);
    // With fewer than the guide has chosen, a match is dealt from all there are.
    const isWhole = cards.length > 0 && cards.length === step.cards?.length;
    const setup = setupFor(step.mode, {
      ...{ rounds: step.rounds, minutes: step.playMinutes },
      cards: isWhole ? cards : undefined,
    });
    return { mode: step.mode, setup };
  }
  if (step.kind === "check") return { when: step.when };
  if (step.kind !== "round") return {};
  if (step.at === "room") return { at: "room", cards: known(step.cards) };
  const rounds = Math.min(...step.cards.map(({ length }) => length));
  const dealt = Array.from({ length: rounds }, (_, round) => step.cards.flatMap((cards) => cards[round] ?? []));
  return { at: "tables", rounds, cards: known(dealt.flat()) };
}
