import type { MoveFn } from "boardgame.io";
import { INVALID_MOVE } from "boardgame.io/core";
import { closePhase, settle } from "./phases.ts";
import type { EndReason, RettungsrundeState } from "./state.ts";

type Move = MoveFn<RettungsrundeState>;

/**
 * Ends the phase with the choices as they stand. Round and phase are named, so that a timer or a click that comes late
 * cannot end the next one.
 */
export const endPhaseMove: Move = ({ G, random }, round: unknown, phase: unknown) => {
  if (G.phase === "over" || G.round !== round || G.phase !== phase) return INVALID_MOVE;
  closePhase(G, random.Shuffle);
  return undefined;
};

/** Ends the debrief: the learning moment of this mode. */
export const endLearningMove: Move = ({ G, random }) => {
  if (G.phase !== "debrief") return INVALID_MOVE;
  closePhase(G, random.Shuffle);
  return undefined;
};

/** Notes that a person is gone or back. Phases do not wait for who is gone; choices already made stay. */
export const setAbsentMove: Move = ({ G, random }, seat: unknown, isAbsent: unknown) => {
  if (G.phase === "over" || typeof isAbsent !== "boolean") return INVALID_MOVE;
  if (typeof seat !== "number" || G.absent[seat] === undefined) return INVALID_MOVE;
  G.absent[seat] = isAbsent;
  settle(G, random.Shuffle);
  return undefined;
};

export const endMatchMove: Move = ({ G }) => end(G, "facilitator");
export const timeUpMove: Move = ({ G }) => end(G, "time");

function end(state: RettungsrundeState, reason: EndReason): typeof INVALID_MOVE | undefined {
  if (state.phase === "over") return INVALID_MOVE;
  state.phase = "over";
  state.endedBy = reason;
  return undefined;
}
