import type { RunSheet, RunStep } from "../../../workshop-guides/run-sheet.ts";
import type { Step } from "../../workshop/step.ts";
import { workshopLimits } from "../../workshop/workshop.ts";
import { webModeOf } from "../modes/find-web-mode.ts";
import { roundsFieldOf } from "../modes/mode-progress.ts";
import type { CardOfGuide } from "../workshop/guide-cards.ts";

/** What a mode's own form would send for so many rounds, and so many minutes of play. */
export function setupFor(mode: string, rounds: number | undefined, minutes: number | undefined) {
  const field = roundsFieldOf(mode);
  return {
    ...webModeOf(mode).defaultSetup,
    ...(field === undefined || rounds === undefined ? {} : { [field]: rounds }),
    // A match is agreed for five minutes at least.
    ...(minutes === undefined ? {} : { minutes: Math.max(5, minutes) }),
  };
}

/** The plan of a guide as a workshop keeps it: of its cards those that the workshop has. */
export const stepsOfSheet = ({ steps }: RunSheet, cardOf: CardOfGuide): readonly Step[] =>
  steps.map((step) => {
    const { cards, ...kept } = stepOf(step);
    return cards === undefined ? kept : { ...kept, cards: cards.flatMap((code) => cardOf(code) ?? []) };
  });

function stepOf(step: RunStep): Step {
  const { id, kind, minutes, phase, drop } = step;
  return {
    ...{ id, kind, minutes, title: phase.slice(0, workshopLimits.titleLength) },
    ...(drop === undefined ? {} : { saves: drop.saves }),
    ...moreOf(step),
  };
}

function moreOf(step: RunStep): Partial<Step> {
  if (step.kind === "match") return { mode: step.mode, setup: setupFor(step.mode, step.rounds, step.playMinutes) };
  if (step.kind === "check") return { when: step.when };
  if (step.kind !== "round") return {};
  if (step.at === "room") return { at: "room", cards: step.cards };
  const rounds = Math.min(...step.cards.map(({ length }) => length));
  const dealt = Array.from({ length: rounds }, (_, round) => step.cards.flatMap((cards) => cards[round] ?? []));
  return { at: "tables", rounds, cards: dealt.flat() };
}
