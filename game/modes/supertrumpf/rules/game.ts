import type { Game, MoveFn } from "boardgame.io";
import {
  endLearningMove,
  endMatchMove,
  pickTrickMove,
  pickValueMove,
  readyMove,
  setAbsentMove,
  skipPickMove,
  timeUpMove,
} from "./moves.ts";
import { type PlainMove, type PlainState, plainState } from "./plain-state.ts";
import { viewFor } from "./player-view.ts";
import { deal, setupError } from "./setup.ts";
import {
  gameName,
  type PlayDeck,
  roundLimits,
  type SupertrumpfSetup,
  type SupertrumpfState,
  seatLimits,
} from "./state.ts";

type State = SupertrumpfState;

/** Moves run on the server only, since no client knows the cards of the others. */
const turnMove = (move: MoveFn<State> | PlainMove) => ({ move, client: false, undoable: false });
const freeMove = (move: MoveFn<State>) => ({ ...turnMove(move), ignoreStaleStateID: true });

/**
 * Supertrumpf: by turns everybody names a value, and the best card in it takes all top cards. At the end one trick is
 * told in full.
 */
export const supertrumpf = (deck: PlayDeck): Game<State, PlainState, SupertrumpfSetup> => ({
  name: gameName,
  minPlayers: seatLimits.min,
  maxPlayers: seatLimits.max,
  disableUndo: true,
  plugins: [plainState],
  validateSetupData: (setup, seats) => setupError(setup, seats, deck),
  setup: ({ ctx, random }, setup) =>
    deal(deck, ctx.numPlayers, setup ?? { roundCap: roundLimits.default }, random.Shuffle),
  playerView: ({ G, playerID }) => viewFor(G, playerID === null ? null : Number(playerID)),
  phases: {
    play: {
      start: true,
      moves: {
        pickValue: turnMove(pickValueMove(deck)),
        timeUp: turnMove(timeUpMove),
        endMatch: turnMove(endMatchMove),
      },
      turn: { minMoves: 1, maxMoves: 1, order: { first: ({ G }) => G.leader, next: ({ G }) => G.leader } },
      endIf: ({ G }) => G.phase === "learning",
      next: "learning",
    },
    learning: {
      moves: {
        pickTrick: freeMove(pickTrickMove),
        skipPick: freeMove(skipPickMove),
        ready: freeMove(readyMove),
        endLearning: freeMove(endLearningMove),
        setAbsent: freeMove(setAbsentMove),
        endMatch: freeMove(endMatchMove),
      },
      turn: {
        activePlayers: { all: "" },
        order: { first: ({ G }) => G.learning?.picker ?? 0, next: ({ G }) => G.learning?.picker ?? 0 },
      },
    },
  },
  endIf: ({ G }) => (G.phase === "over" ? (G.result ?? undefined) : undefined),
});
