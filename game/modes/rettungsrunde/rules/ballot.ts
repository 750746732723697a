import type { RettungsrundeState } from "./state.ts";

/** What `seat` may vote for now: everything up for vote but the own measure. Always at least one in a vote. */
export function optionsFor(state: RettungsrundeState, seat: number): string[] {
  const own = state.played[seat];
  return upForVote(state).filter((measure) => measure !== own);
}

/** Measures with the most votes of those who voted; all of them where nobody did. */
export function leaders(options: readonly string[], votes: readonly (string | null)[]): string[] {
  const max = Math.max(...options.map((measure) => votesFor(measure, votes)));
  return options.filter((measure) => votesFor(measure, votes) === max);
}

export function votesFor(measure: string, votes: readonly (string | null)[]): number {
  return votes.filter((vote) => vote === measure).length;
}

function upForVote(state: RettungsrundeState): readonly string[] {
  if (state.phase === "vote") return state.table;
  return state.phase === "revote" ? state.tied : [];
}
