import type { SupertrumpfResult, SupertrumpfState } from "./state.ts";

/** The result once the match is over, otherwise nothing. */
export function matchResult(state: SupertrumpfState): SupertrumpfResult | undefined {
  const counts = state.hands.map((hand) => hand.length);
  const holders = counts.filter((count) => count > 0).length;
  if (holders === 0) {
    // Everybody laid the last card in a tie: those who tied share the win.
    return { winners: state.trick?.comparisons.at(-1)?.best ?? [], counts };
  }
  if (holders > 1 && state.rounds < state.roundCap) return undefined;
  const most = Math.max(...counts);
  return { winners: counts.flatMap((count, seat) => (count === most ? [seat] : [])), counts };
}
