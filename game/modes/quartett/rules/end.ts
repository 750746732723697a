import { askLimit, type QuartettResult, type QuartettState } from "./state.ts";

/** The result once the match is over, otherwise nothing. The last quartet too has its learning moment first. */
export function matchResult(state: QuartettState): QuartettResult | undefined {
  const endedBy = reasonToEnd(state);
  if (endedBy === undefined) return undefined;
  const quartets = state.hands.map((_, seat) => state.laid.filter((quartet) => quartet.seat === seat).length);
  const max = Math.max(...quartets);
  return { winners: quartets.flatMap((count, seat) => (count === max ? [seat] : [])), quartets, endedBy };
}

function reasonToEnd(state: QuartettState): QuartettResult["endedBy"] | undefined {
  if (state.stoppedBy !== null) return state.stoppedBy;
  if (state.learning !== null) return undefined;
  if (state.laid.length === Object.keys(state.quartets).length) return "quartets";
  return state.history.length >= askLimit ? "asks" : undefined;
}

/** Ends the match as it stands, in whatever phase. Changes `state`. */
export function stop(state: QuartettState, by: "time" | "facilitator"): void {
  state.stoppedBy = by;
  state.learning = null;
}
