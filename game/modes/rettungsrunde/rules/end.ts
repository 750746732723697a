import { type RettungsrundeResult, type RettungsrundeState, type RoundRecord, verdicts } from "./state.ts";

/** The result once the match is over, otherwise nothing. A round that was not finished counts for nothing. */
export function matchResult(state: RettungsrundeState): RettungsrundeResult | undefined {
  if (state.phase !== "over" || state.endedBy === null) return undefined;
  const verdict = state.history.length === 0 ? undefined : verdictOf(state.trust);
  return {
    winners: verdict?.won === true ? [...state.points.keys()] : [],
    endedBy: state.endedBy,
    trust: state.trust,
    verdict: verdict?.id ?? null,
    points: [...state.points],
    causes: causesMet(state.history),
    measures: measuresValued(state.history),
  };
}

const verdictOf = (trust: number) => verdicts.findLast(({ from }) => trust >= from);

function causesMet(history: readonly RoundRecord[]): RettungsrundeResult["causes"] {
  const causes = [...new Set(history.map((record) => record.cause))].sort((a, b) => a - b);
  return causes.map((cause) => {
    const records = history.filter((record) => record.cause === cause);
    const hit = records.filter((record) => record.found).length;
    return { cause, hit, missed: records.length - hit };
  });
}

/** Measures that got a vote or were chosen. A card may come back from the discard: its rounds are added up. */
function measuresValued(history: readonly RoundRecord[]): RettungsrundeResult["measures"] {
  const sums = new Map<string, RettungsrundeResult["measures"][number]>();
  for (const { measures, chosen } of history) {
    for (const { measure, cause, votes } of measures) {
      const before = sums.get(measure) ?? { measure, cause, votes: 0, chosen: 0 };
      const times = before.chosen + (measure === chosen ? 1 : 0);
      sums.set(measure, { measure, cause, votes: before.votes + votes, chosen: times });
    }
  }
  return [...sums.values()]
    .filter(({ votes, chosen }) => votes + chosen > 0)
    .sort((a, b) => b.votes - a.votes || b.chosen - a.chosen || (a.measure < b.measure ? -1 : 1));
}
