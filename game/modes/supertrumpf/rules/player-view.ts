import type { SupertrumpfState, SupertrumpfView } from "./state.ts";

/** What `seat` may see: the own top card, everybody's number of cards, and what lies open or has been played. */
export function viewFor(state: SupertrumpfState, seat: number | null): SupertrumpfView {
  const { hands, ...open } = state;
  const own = seat === null ? undefined : hands[seat];
  return {
    ...open,
    counts: hands.map((hand) => hand.length),
    top: own?.[0] ?? null,
  };
}
