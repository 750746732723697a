import { leaders } from "./ballot.ts";
import { layMeasures, refillHands } from "./hands.ts";
import { scoreRound } from "./scoring.ts";
import type { ChosenBy, PhaseName, RettungsrundeState, Shuffle } from "./state.ts";

/** Whether `seat` has chosen, or is ready, in the phase that runs. */
export function hasActed(state: RettungsrundeState, seat: number): boolean {
  return state.phase !== "over" && done[state.phase](state, seat);
}

/** Seats that are there and that the phase still waits for. */
export function waitingFor(state: RettungsrundeState): number[] {
  return state.phase === "over" ? [] : present(state).filter((seat) => !hasActed(state, seat));
}

/** Ends the phase once everybody who is there has acted. With nobody there it stays open for those who come back. */
export function settle(state: RettungsrundeState, shuffle: Shuffle): void {
  if (present(state).length > 0 && waitingFor(state).length === 0) closePhase(state, shuffle);
}

/** Ends the phase with the choices as they stand and opens the next one. */
export function closePhase(state: RettungsrundeState, shuffle: Shuffle): void {
  if (state.phase === "over") return;
  closings[state.phase](state, shuffle);
  state.ready = state.ready.map(() => false);
}

/** boardgame.io's phase follows the state: it ends as soon as the state is in another one. */
export const leaves =
  (phase: PhaseName) =>
  ({ G }: { G: RettungsrundeState }): { next: string } | undefined =>
    G.phase === phase ? undefined : { next: G.phase };

const present = (state: RettungsrundeState): number[] =>
  state.absent.flatMap((isAbsent, seat) => (isAbsent ? [] : [seat]));

const done: Record<PhaseName, (state: RettungsrundeState, seat: number) => boolean> = {
  diagnosis: (state, seat) => state.diagnoses[seat] !== null,
  talk: (state, seat) => state.ready[seat] === true,
  measure: (state, seat) => state.played[seat] !== null,
  vote: (state, seat) => state.votes[seat] !== null,
  revote: (state, seat) => state.revotes[seat] !== null,
  debrief: (state, seat) => state.ready[seat] === true,
};

const closings: Record<PhaseName, (state: RettungsrundeState, shuffle: Shuffle) => void> = {
  diagnosis(state) {
    // Who is gone and picked nothing is no miss of the group; who left after picking still counts.
    state.counted = state.diagnoses.filter((pick, seat) => pick !== null || !state.absent[seat]).length;
    state.phase = "talk";
  },
  talk(state) {
    state.phase = "measure";
  },
  measure(state, shuffle) {
    layMeasures(state, shuffle);
    const [only = null] = state.table;
    if (state.table.length > 1) state.phase = "vote";
    else debrief(state, only, only === null ? "none" : "alone");
  },
  vote(state, shuffle) {
    const best = leaders(state.table, state.votes);
    // A ballot without votes is no tie that a second one could break.
    if (state.votes.every((vote) => vote === null)) draw(state, best, shuffle);
    else if (best.length === 1) debrief(state, best[0] ?? null, "vote");
    else {
      state.tied = best;
      state.phase = "revote";
    }
  },
  revote(state, shuffle) {
    const best = leaders(state.tied, state.revotes);
    if (best.length === 1) debrief(state, best[0] ?? null, "revote");
    else draw(state, best, shuffle);
  },
  debrief(state, shuffle) {
    if (state.trust === 0 || state.round === state.rounds) {
      state.endedBy = state.round === state.rounds ? "rounds" : "trust";
      state.phase = "over";
      return;
    }
    state.round += 1;
    state.discard.push(...state.table);
    for (const choices of [state.diagnoses, state.played, state.votes, state.revotes]) choices.fill(null);
    state.table = [];
    state.tied = [];
    refillHands(state, shuffle);
    state.phase = "diagnosis";
  },
};

function draw(state: RettungsrundeState, among: readonly string[], shuffle: Shuffle): void {
  debrief(state, shuffle([...among].sort())[0] ?? null, "draw");
}

function debrief(state: RettungsrundeState, chosen: string | null, chosenBy: ChosenBy): void {
  scoreRound(state, chosen, chosenBy);
  state.phase = "debrief";
}
