import type { Game } from "boardgame.io";
import { matchResult } from "./end.ts";
import { pickValueMove } from "./moves.ts";
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

/**
 * Supertrumpf: the leader picks a value, the best card in it takes all top cards. Moves run on the server only,
 * since no client knows the cards of the others.
 */
export const supertrumpf = (deck: PlayDeck): Game<SupertrumpfState, Record<string, unknown>, SupertrumpfSetup> => ({
  name: gameName,
  minPlayers: seatLimits.least,
  maxPlayers: seatLimits.most,
  disableUndo: true,
  validateSetupData: setupError,
  setup: ({ ctx, random }, setup) =>
    deal(deck, ctx.numPlayers, setup ?? { roundCap: roundLimits.usual }, random.Shuffle),
  playerView: ({ G, playerID }) => viewFor(G, playerID === null ? null : Number(playerID)),
  moves: { pickValue: { move: pickValueMove(deck), client: false, undoable: false } },
  turn: {
    minMoves: 1,
    maxMoves: 1,
    order: { first: ({ G }) => G.leader, next: ({ G }) => G.leader },
  },
  endIf: ({ G }) => matchResult(G),
});
