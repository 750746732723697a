import { votesFor } from "./ballot.ts";
import { type Case, type ChosenBy, type RettungsrundeState, type RoundRecord, trustLimits } from "./state.ts";

/**
 * Writes the round into the history and moves trust and points. Both halves of the round are added up before trust is
 * kept within its limits, so that their order cannot matter. A round without a measure counts like one whose measure
 * does not fit: saying nothing must not pay better than being wrong.
 */
export function scoreRound(state: RettungsrundeState, chosen: string | null, chosenBy: ChosenBy): void {
  const { card, cause, otherCauses } = currentCase(state);
  const hits = state.diagnoses.map((pick) => pick === cause);
  const found = hits.filter((isHit) => isHit).length * 2 > state.counted;
  const fits = chosen !== null && state.measureCauses[chosen] === cause;
  const measures = authored(state);
  const points = hits.map((isHit, seat) => {
    const votes = measures.find((entry) => entry.seat === seat)?.votes ?? 0;
    return (isHit ? 1 : 0) + votes;
  });
  const trust = state.trust + (found ? 1 : -1) + (fits ? 1 : -1);
  state.trust = Math.min(trustLimits.max, Math.max(trustLimits.min, trust));
  state.points = state.points.map((sum, seat) => sum + (points[seat] ?? 0));
  state.history.push({
    round: state.round,
    card,
    cause,
    otherCauses,
    diagnoses: [...state.diagnoses],
    counted: state.counted,
    found,
    measures,
    chosen,
    chosenBy,
    fits,
    trust: state.trust,
    points,
  });
}

/** The case of the round. Throws where the state has none, which `setupError` rules out. */
export function currentCase(state: RettungsrundeState): Case {
  const found = state.cases[state.round - 1];
  if (found === undefined) throw new Error(`round ${state.round} has no case`);
  return found;
}

function authored(state: RettungsrundeState): RoundRecord["measures"] {
  return state.table.flatMap((measure) => {
    const cause = state.measureCauses[measure];
    const seat = state.played.indexOf(measure);
    return cause === undefined ? [] : [{ measure, cause, seat, votes: votesFor(measure, state.votes) }];
  });
}
