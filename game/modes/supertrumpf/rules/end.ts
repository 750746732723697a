import { openLearning } from "./learning.ts";
import type { Shuffle, SupertrumpfResult, SupertrumpfState } from "./state.ts";
import { isTied } from "./trick.ts";

/** Whether the cards themselves have ended the play: all in one hand or in none, or every value named. */
export function isPlayOver(state: SupertrumpfState): boolean {
  const holders = state.hands.filter((hand) => hand.length > 0).length;
  return holders <= 1 || (state.rounds >= state.roundCap && !isTied(state));
}

/** The result as it stands: most cards in hand win, equals share. */
export function standing(state: SupertrumpfState): SupertrumpfResult {
  const counts = state.hands.map((hand) => hand.length);
  const max = Math.max(...counts);
  // Everybody laid the last card in a tie: those who tied share the win.
  if (max === 0) return { winners: state.history.at(-1)?.comparisons.at(-1)?.best ?? [], counts };
  return { winners: counts.flatMap((count, seat) => (count === max ? [seat] : [])), counts };
}

/** Ends the play with the result as it stands; where tricks were played, the learning moment follows. */
export function endPlay(state: SupertrumpfState, shuffle: Shuffle, stoppedBy?: "time"): void {
  state.result = standing(state);
  if (stoppedBy !== undefined) state.stoppedBy = stoppedBy;
  if (state.history.length === 0) state.phase = "over";
  else openLearning(state, shuffle);
}

/** Ends the match at once; a result already settled stays. */
export function endMatch(state: SupertrumpfState): void {
  if (state.result === null) state.stoppedBy = "facilitator";
  state.result ??= standing(state);
  state.phase = "over";
}

/** What ended the play; what becomes of the story after it changes nothing about that. */
export const endedBy = (state: SupertrumpfState): "play" | "time" | "facilitator" =>
  isPlayOver(state) ? "play" : (state.stoppedBy ?? "facilitator");
