import type { MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import { optionsFor } from "./ballot.ts";
import { settle } from "./phases.ts";
import { momentOf, type PhaseName, type RettungsrundeState } from "./state.ts";

/** Picks one of the causes that the deck has ways out of. May be changed until the last one has picked; then the phase is closed. */
export const pickCauseMove = playerMove(["diagnosis"], (state, seat, cause) => {
  if (typeof cause !== "number" || !Object.values(state.measureCauses).includes(cause)) return false;
  state.diagnoses[seat] = cause;
  return true;
});

const sayReady = playerMove(["talk", "debrief"], (state, seat) => {
  state.ready[seat] = true;
  return true;
});

/** Ends the talk or the debrief as far as this seat is concerned. */
export const readyMove: MoveFn<RettungsrundeState> = (context, moment: unknown) => sayReady(context, undefined, moment);

/** Plays a measure of the own hand face down. May be changed until the last one has played. */
export const playMeasureMove = playerMove(["measure"], (state, seat, measure) => {
  const card = state.hands[seat]?.find((own) => own === measure);
  if (card === undefined) return false;
  state.played[seat] = card;
  return true;
});

/** Votes for a measure that is not the own one. May be changed until the last one has voted. */
export const voteForMove = playerMove(["vote", "revote"], (state, seat, measure) => {
  const card = optionsFor(state, seat).find((option) => option === measure);
  if (card === undefined) return false;
  const votes = state.phase === "vote" ? state.votes : state.revotes;
  votes[seat] = card;
  return true;
});

/**
 * A move any seat may make in these phases. `choose` notes the choice, or refuses it and changes nothing. A move that
 * names its moment (`momentOf`) is refused in any other: what a phone sends late must not count for what came next.
 */
function playerMove(
  phases: readonly PhaseName[],
  choose: (state: RettungsrundeState, seat: number, value: unknown) => boolean,
): MoveFn<RettungsrundeState> {
  return ({ G, playerID, random }, value: unknown, moment?: unknown) => {
    if (moment !== undefined && moment !== momentOf(G)) return INVALID_MOVE;
    const seat = Number(playerID);
    if (G.hands[seat] === undefined || String(seat) !== playerID) return INVALID_MOVE;
    if (!phases.some((phase) => phase === G.phase) || !choose(G, seat, value)) return INVALID_MOVE;
    // Who acts is there: a seat that came back must not be passed over, whether or not anybody has said so.
    G.absent[seat] = false;
    settle(G, random.Shuffle);
    return undefined;
  };
}
