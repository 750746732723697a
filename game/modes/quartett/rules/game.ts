import type { Game, LongFormMove } from "boardgame.io";
import { ActivePlayers } from "boardgame.io/core";
import { matchResult } from "./end.ts";
import { askMove, endLearningMove, endMatchMove, readyMove, setAbsentMove, timeUpMove } from "./moves.ts";
import { viewFor } from "./player-view.ts";
import { chosenDeck, deal, setupError } from "./setup.ts";
import { gameName, type PlayDecks, type QuartettSetup, type QuartettState, seatLimits } from "./state.ts";

/**
 * Classic Quartett: ask one player for one card, lay complete quartets, look at them together. Moves run on the server
 * only, since no client knows the cards of the others. Facilitator moves go in the name of an active seat: the seat on
 * turn while one asks, any seat in a learning moment.
 */
export const quartett = (decks: PlayDecks): Game<QuartettState, Record<string, unknown>, QuartettSetup> => ({
  name: gameName,
  minPlayers: seatLimits.min,
  maxPlayers: seatLimits.max,
  disableUndo: true,
  validateSetupData: (setup, seats) => setupError(decks, setup, seats),
  setup: ({ ctx, random }, setup) => deal(chosenDeck(decks, setup), ctx.numPlayers, random.Shuffle),
  playerView: ({ G, playerID }) => viewFor(G, playerID === null ? null : Number(playerID)),
  phases: {
    ask: {
      start: true,
      moves: { ask: onServer(askMove), ...facilitatorMoves() },
      turn: { order: seatOnTurn(), endIf: ({ G, ctx }) => Number(ctx.currentPlayer) !== G.turn },
      endIf: ({ G }) => G.learning !== null,
      next: "learning",
    },
    learning: {
      moves: { ready: anyTime(readyMove), endLearning: anyTime(endLearningMove), ...facilitatorMoves() },
      turn: { order: seatOnTurn(), activePlayers: ActivePlayers.ALL },
      endIf: ({ G }) => G.learning === null,
      next: "ask",
    },
  },
  endIf: ({ G }) => matchResult(G),
});

type Move = LongFormMove<QuartettState>;
const onServer = (move: Move["move"]): Move => ({ move, client: false, undoable: false });
/** For moves that several may send at once, none of which makes another one wrong. */
const anyTime = (move: Move["move"]): Move => ({ ...onServer(move), ignoreStaleStateID: true });
const facilitatorMoves = () => ({
  setAbsent: anyTime(setAbsentMove),
  timeUp: anyTime(timeUpMove),
  endMatch: anyTime(endMatchMove),
});
// boardgame.io writes into what it is given, so every phase gets its own.
const seatOnTurn = () => ({
  first: ({ G }: { G: QuartettState }) => G.turn,
  next: ({ G }: { G: QuartettState }) => G.turn,
});
