import { type RettungsrundeView, type RoundRecord, trustLimits } from "../rules/state.ts";

type History = readonly RoundRecord[];

/** Trust as it was when `round` (from 1) began. */
export const trustBefore = (history: History, round: number): number =>
  history.find((record) => record.round === round - 1)?.trust ?? trustLimits.start;

/** Players who picked the card's cause. */
export const hitsOf = ({ diagnoses, cause }: RoundRecord): number => diagnoses.filter((pick) => pick === cause).length;

/** Whether the end of the track swallowed a part of what the round won or lost. */
export function isCutOff(record: RoundRecord, before: number): boolean {
  return before + (record.found ? 1 : -1) + (record.fits ? 1 : -1) !== record.trust;
}

/** Insight points of all seats after `round`. */
export function pointsAfter(history: History, round: number): number[] {
  const sums: number[] = [];
  for (const record of history) {
    if (record.round > round) continue;
    record.points.forEach((won, seat) => {
      sums[seat] = (sums[seat] ?? 0) + won;
    });
  }
  return sums;
}

/** After this debrief no round follows. */
export const isLastDebrief = ({ trust, round, rounds }: RettungsrundeView): boolean =>
  trust === trustLimits.min || round === rounds;
