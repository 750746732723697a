import * as z from "zod/mini";
import { commonSetup, countWithin, type Mode, playableMode } from "../../../game/mode/mode.ts";
import { coinBot } from "./bot/coin-bot.ts";
import { coin as rules } from "./rules/game.ts";
import { type CoinState, type CoinView, gameName, roundLimits, seatLimits, sides } from "./rules/state.ts";
import { isOver, matchResult, waitingFor } from "./rules/toss.ts";

export const coin: Mode = {
  name: gameName,
  seats: seatLimits,
  limits: () => ({ seats: seatLimits }),
  withDeck: () =>
    playableMode<CoinState, CoinView>({
      game: rules(),
      setup: z.strictObject({ rounds: countWithin(roundLimits), ...commonSetup }),
      moves: { guess: z.tuple([z.enum(sides)]) },
      simultaneousMoves: ["guess"],
      isAbsent: ({ absent }, seat) => absent[seat] === true,
      skip: (state) => (isOver(state) ? null : { name: "tossNow", args: [] }),
      timeBox: () => null,
      isTimed: () => true,
      doing: (state) => ({ seats: waitingFor(state), together: null }),
      bot: coinBot,
      outcome(state) {
        const result = matchResult(state);
        if (result === undefined) return null;
        const endedBy = state.isStopped ? "facilitator" : "play";
        return { winners: result.winners, length: state.tosses.length, endedBy };
      },
      progress: (state) => ({ phase: isOver(state) ? "over" : "guess", figures: { tosses: state.tosses.length } }),
      starter: () => null,
    }),
};
