import type { Game, LongFormMove, MoveMap } from "boardgame.io";
import { ActivePlayers } from "boardgame.io/core";
import { matchResult } from "./end.ts";
import { endLearningMove, endMatchMove, endPhaseMove, setAbsentMove, timeUpMove } from "./facilitator-moves.ts";
import { pickCauseMove, playMeasureMove, readyMove, voteForMove } from "./moves.ts";
import { leaves } from "./phases.ts";
import { viewFor } from "./player-view.ts";
import { deal, defaultRounds, setupError } from "./setup.ts";
import { gameName, type PlayDeck, type RettungsrundeSetup, type RettungsrundeState, seatLimits } from "./state.ts";

type Move = LongFormMove<RettungsrundeState>;
type Moves = MoveMap<RettungsrundeState>;

/** Everybody acts at once, so a move may answer a state that others have moved on from. */
const open: Omit<Move, "move"> = { client: false, undoable: false, ignoreStaleStateID: true };
/** Its arguments are kept from everybody else's log. */
const secret: Omit<Move, "move"> = { ...open, redact: true };

const facilitator: Moves = {
  endPhase: { ...open, move: endPhaseMove },
  setAbsent: { ...open, move: setAbsentMove },
  endMatch: { ...open, move: endMatchMove },
  timeUp: { ...open, move: timeUpMove },
};
const ready: Move = { ...open, move: readyMove };
const voteFor: Move = { ...secret, move: voteForMove };

/**
 * Rettungsrunde: the table saves trust together. The story opens with the diagnosis rather than in a phase of its own:
 * fast readers pick while slow readers read, a pick may be changed, and one click less is asked of everybody.
 * All seats are active in every phase, so the facilitator's moves can be sent in anybody's name.
 */
export const rettungsrunde = (
  deck: PlayDeck,
): Game<RettungsrundeState, Record<string, unknown>, RettungsrundeSetup> => ({
  name: gameName,
  minPlayers: seatLimits.min,
  maxPlayers: seatLimits.max,
  disableUndo: true,
  validateSetupData: (setup, seats) => setupError(setup, seats, deck),
  setup: ({ ctx, random }, setup) =>
    deal(deck, ctx.numPlayers, setup ?? { rounds: defaultRounds(deck) }, random.Shuffle),
  playerView: ({ G, playerID }) => viewFor(G, playerID === null ? null : Number(playerID)),
  turn: { activePlayers: ActivePlayers.ALL },
  phases: {
    diagnosis: {
      start: true,
      moves: { pickCause: { ...secret, move: pickCauseMove }, ...facilitator },
      endIf: leaves("diagnosis"),
    },
    talk: { moves: { ready, ...facilitator }, endIf: leaves("talk") },
    measure: { moves: { playMeasure: { ...secret, move: playMeasureMove }, ...facilitator }, endIf: leaves("measure") },
    vote: { moves: { voteFor, ...facilitator }, endIf: leaves("vote") },
    revote: { moves: { voteFor, ...facilitator }, endIf: leaves("revote") },
    debrief: {
      moves: { ready, endLearning: { ...open, move: endLearningMove }, ...facilitator },
      endIf: leaves("debrief"),
    },
  },
  endIf: ({ G }) => matchResult(G),
});
