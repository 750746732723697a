import { optionsFor } from "./ballot.ts";
import { hasActed, waitingFor } from "./phases.ts";
import { currentCase } from "./scoring.ts";
import type { PhaseName, RettungsrundeState, RettungsrundeView } from "./state.ts";

/** A match that is ended before the reveal keeps its secrets, so "over" is not among them. */
const afterReveal: readonly string[] = ["talk", "measure", "vote", "revote", "debrief"] satisfies PhaseName[];

/** What `seat` may see: the own choices, who has chosen, and what has been revealed. */
export function viewFor(state: RettungsrundeState, seat: number | null): RettungsrundeView {
  const { card, cause, otherCauses } = currentCase(state);
  const own = ownView(state, seat);
  const shown = [...state.table, ...(own?.hand ?? [])];
  return {
    phase: state.phase,
    round: state.round,
    rounds: state.rounds,
    card,
    plausibleCauses: [cause, ...otherCauses].sort((a, b) => a - b),
    trust: state.trust,
    points: state.points,
    absent: state.absent,
    acted: state.absent.map((_, index) => hasActed(state, index)),
    waitingFor: waitingFor(state),
    diagnoses: afterReveal.includes(state.phase) ? state.diagnoses : null,
    table: state.table,
    tied: state.tied,
    measureCauses: Object.fromEntries(
      Object.entries(state.measureCauses).filter(([measure]) => shown.includes(measure)),
    ),
    pileCount: state.pile.length,
    discardCount: state.discard.length,
    history: state.history,
    endedBy: state.endedBy,
    own,
  };
}

function ownView(state: RettungsrundeState, seat: number | null): RettungsrundeView["own"] {
  const hand = seat === null ? undefined : state.hands[seat];
  if (seat === null || hand === undefined) return null;
  return {
    diagnosis: state.diagnoses[seat] ?? null,
    hand,
    played: state.played[seat] ?? null,
    vote: (state.phase === "revote" ? state.revotes[seat] : state.votes[seat]) ?? null,
    options: optionsFor(state, seat),
  };
}
