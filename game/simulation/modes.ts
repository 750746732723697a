import { INVALID_MOVE } from "boardgame.io/core";
import type { Deck } from "../../cards/deck.ts";
import { quartettBot } from "../modes/quartett/bot/quartett-bot.ts";
import { quartettDecksOf } from "../modes/quartett/rules/deck.ts";
import { matchResult as quartettResult } from "../modes/quartett/rules/end.ts";
import * as quartettMoves from "../modes/quartett/rules/moves.ts";
import { viewFor as quartettView } from "../modes/quartett/rules/player-view.ts";
import { deal as dealQuartett } from "../modes/quartett/rules/setup.ts";
import type { QuartettState, QuartettView } from "../modes/quartett/rules/state.ts";
import { rettungsrundeBot } from "../modes/rettungsrunde/bot/rettungsrunde-bot.ts";
import { rettungsrundeDeckOf } from "../modes/rettungsrunde/rules/deck.ts";
import { matchResult as rettungsrundeResult } from "../modes/rettungsrunde/rules/end.ts";
import * as rettungsrundeMoves from "../modes/rettungsrunde/rules/moves.ts";
import { waitingFor } from "../modes/rettungsrunde/rules/phases.ts";
import { viewFor as rettungsrundeView } from "../modes/rettungsrunde/rules/player-view.ts";
import { deal as dealRettungsrunde } from "../modes/rettungsrunde/rules/setup.ts";
import {
  type RettungsrundeState,
  type RettungsrundeView,
  roundLimits as saves,
} from "../modes/rettungsrunde/rules/state.ts";
import { supertrumpfBot } from "../modes/supertrumpf/bot/supertrumpf-bot.ts";
import { playDeckOf } from "../modes/supertrumpf/rules/deck.ts";
import * as supertrumpfMoves from "../modes/supertrumpf/rules/moves.ts";
import { viewFor as supertrumpfView } from "../modes/supertrumpf/rules/player-view.ts";
import { deal as dealSupertrumpf } from "../modes/supertrumpf/rules/setup.ts";
import { roundLimits, type SupertrumpfState, type SupertrumpfView } from "../modes/supertrumpf/rules/state.ts";
import type { Mode } from "./mode.ts";

const everySeat = (hands: readonly unknown[]): number[] => [...hands.keys()];

export function supertrumpfMode(
  deck: Deck,
  roundCap: number = roundLimits.default,
): Mode<SupertrumpfState, SupertrumpfView> {
  const playDeck = playDeckOf(deck);
  return {
    name: "Supertrumpf",
    players: [2, 3, 4, 5, 6, 7, 8],
    deal: (players, shuffle) => dealSupertrumpf(playDeck, players, { roundCap }, shuffle),
    waiting: ({ phase, leader, hands }) => (phase === "play" ? [leader] : everySeat(hands)),
    view: supertrumpfView,
    moves: {
      pickValue({ G, playerID, random }, value) {
        const seat = Number(playerID);
        return supertrumpfMoves.pickValue(G, playDeck, seat, value, random.Shuffle) ? undefined : INVALID_MOVE;
      },
      pickTrick: supertrumpfMoves.pickTrickMove,
      ready: supertrumpfMoves.readyMove,
    },
    bot: supertrumpfBot(playDeck),
    outcome: ({ phase, result, rounds }) =>
      phase === "over" && result !== null ? { winners: result.winners, length: rounds } : null,
    starter: ({ leader }) => leader,
  };
}

export function quartettMode(deck: Deck): Mode<QuartettState, QuartettView> {
  return {
    name: "Quartett",
    players: [2, 3, 4, 5, 6, 7, 8],
    deal: (players, shuffle) => dealQuartett(quartettDecksOf(deck).failures as never, players, shuffle),
    waiting: ({ learning, turn, hands }) => (learning === null ? [turn] : everySeat(hands)),
    view: quartettView,
    moves: { ask: quartettMoves.askMove, ready: quartettMoves.readyMove },
    bot: quartettBot,
    outcome(state) {
      const result = quartettResult(state);
      return result === undefined ? null : { winners: result.winners, length: state.history.length };
    },
    starter: ({ turn }) => turn,
  };
}

export function rettungsrundeMode(deck: Deck): Mode<RettungsrundeState, RettungsrundeView> {
  const playDeck = rettungsrundeDeckOf(deck);
  return {
    name: "Rettungsrunde",
    players: [3, 4, 5, 6, 7, 8],
    deal: (players, shuffle) => dealRettungsrunde(playDeck, players, { rounds: saves.default }, shuffle),
    waiting: waitingFor,
    view: rettungsrundeView,
    moves: {
      pickCause: rettungsrundeMoves.pickCauseMove,
      ready: rettungsrundeMoves.readyMove,
      playMeasure: rettungsrundeMoves.playMeasureMove,
      voteFor: rettungsrundeMoves.voteForMove,
    },
    bot: rettungsrundeBot(playDeck),
    outcome(state) {
      const result = rettungsrundeResult(state);
      return result === undefined ? null : { winners: result.winners, length: state.history.length };
    },
    starter: () => 0,
  };
}
