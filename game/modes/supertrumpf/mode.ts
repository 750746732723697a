import type { Game } from "boardgame.io";
import { z } from "zod";
import { commonSetup, type PlayableGame, timeLimit } from "../../mode/mode.ts";
import { supertrumpfBot } from "./bot/supertrumpf-bot.ts";
import { supertrumpf } from "./rules/game.ts";
import { type PlayDeck, roundLimits, type SupertrumpfState, type SupertrumpfView, seatLimits } from "./rules/state.ts";
import { isTimed, timeBox } from "./rules/time-box.ts";

const endLearning = { name: "endLearning", args: [] };

export function playableSupertrumpf(deck: PlayDeck): PlayableGame {
  const bot = supertrumpfBot(deck);
  return {
    game: supertrumpf(deck) as unknown as Game,
    seats: seatLimits,
    setup: z.strictObject({
      roundCap: z.int().min(roundLimits.min).max(roundLimits.max).default(roundLimits.default),
      learningSeconds: timeLimit,
      ...commonSetup,
    }),
    moves: new Map<string, z.ZodType<readonly unknown[]>>([
      ["pickValue", z.tuple([z.enum(Object.keys(deck.better))])],
      ["pickTrick", z.tuple([z.int().min(0).max(1000)])],
      ["skipPick", z.tuple([])],
      ["ready", z.tuple([])],
    ]),
    simultaneousMoves: new Set(["pickTrick", "skipPick", "ready"]),
    isAbsent(state, seat) {
      const { learning } = state as SupertrumpfState;
      return learning === null ? null : (learning.absent ?? []).includes(seat);
    },
    skip: (state) => ((state as SupertrumpfState).phase === "learning" ? endLearning : null),
    timeBox: (state, setup) => timeBox(state as SupertrumpfState, setup),
    isTimed: (state) => isTimed(state as SupertrumpfState),
    bot: (view, seat, strength, random) => bot(view as SupertrumpfView, seat, strength, random),
  };
}
