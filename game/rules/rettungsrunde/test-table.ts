import { INVALID_MOVE } from "boardgame.io/core";
import { endLearningMove, endMatchMove, endPhaseMove, setAbsentMove, timeUpMove } from "./facilitator-moves.ts";
import { pickCauseMove, playMeasureMove, readyMove, voteForMove } from "./moves.ts";
import type { facilitatorMoves, playerMoves, RettungsrundeState, Shuffle } from "./state.ts";

type MoveName = (typeof playerMoves)[number] | (typeof facilitatorMoves)[number];
/** Makes a move for a seat; says whether the rules allowed it. */
export type Act = (seat: number, move: string, ...args: unknown[]) => boolean;

const moves: Record<MoveName, typeof endPhaseMove> = {
  pickCause: pickCauseMove,
  ready: readyMove,
  playMeasure: playMeasureMove,
  voteFor: voteForMove,
  endPhase: endPhaseMove,
  endLearning: endLearningMove,
  setAbsent: setAbsentMove,
  endMatch: endMatchMove,
  timeUp: timeUpMove,
};

/** The rules alone, for tests: moves change `state` itself and no boardgame.io stands between. */
export const actOn =
  (state: RettungsrundeState, shuffle: Shuffle): Act =>
  (seat, move, ...args) => {
    const context = { G: state, playerID: String(seat), random: { Shuffle: shuffle } };
    return moves[move as MoveName](context as never, ...args) !== INVALID_MOVE;
  };
