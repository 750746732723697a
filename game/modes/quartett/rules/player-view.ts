import { matchResult } from "./end.ts";
import { stillLooking } from "./learning.ts";
import { sorted } from "./quartets.ts";
import type { QuartettState, QuartettView } from "./state.ts";

/** What `seat`, or a spectator (null), may see: the own hand, and everything that was said or laid open. */
export function viewFor(state: QuartettState, seat: number | null): QuartettView {
  const { hands, stock, draws, ...open } = state;
  const phase = phaseOf(state);
  return {
    ...open,
    phase,
    waitingFor: { ask: [state.turn], learning: stillLooking(state), over: [] }[phase],
    hand: sorted(state.quartets, seat === null ? [] : (hands[seat] ?? [])),
    counts: hands.map((hand) => hand.length),
    stockCount: stock.length,
    drawn: draws.filter((drawn) => drawn.seat === seat).map((drawn) => drawn.card),
  };
}

function phaseOf(state: QuartettState): QuartettView["phase"] {
  if (matchResult(state) !== undefined) return "over";
  return state.learning === null ? "ask" : "learning";
}
