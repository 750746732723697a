import type { Game } from "boardgame.io";
import { z } from "zod";
import { valueIds } from "../../../cards/schema/vocabulary.ts";
import { supertrumpfBot } from "../../bots/supertrumpf-bot.ts";
import { supertrumpf } from "../../rules/supertrumpf/game.ts";
import {
  type PlayDeck,
  roundLimits,
  type SupertrumpfState,
  type SupertrumpfView,
  seatLimits,
} from "../../rules/supertrumpf/state.ts";
import { commonSetup, type PlayableGame, timeBox } from "./playable-game.ts";

const endLearning = { name: "endLearning", args: [] };

export function playableSupertrumpf(deck: PlayDeck): PlayableGame {
  const bot = supertrumpfBot(deck);
  return {
    game: supertrumpf(deck) as unknown as Game,
    seats: seatLimits,
    setup: z.strictObject({
      roundCap: z.int().min(roundLimits.least).max(roundLimits.most).default(roundLimits.usual),
      learningSeconds: timeBox(180),
      ...commonSetup,
    }),
    moves: new Map<string, z.ZodType<readonly unknown[]>>([
      ["pickValue", z.tuple([z.enum(valueIds)])],
      ["pickTrick", z.tuple([z.int().min(0).max(1000)])],
      ["skipPick", z.tuple([])],
      ["ready", z.tuple([])],
    ]),
    simultaneousMoves: new Set(["pickTrick", "skipPick", "ready"]),
    isAbsent: null,
    skip: (state) => ((state as SupertrumpfState).phase === "learning" ? endLearning : null),
    timer(state, { learningSeconds }) {
      const seconds = Number(learningSeconds);
      const { phase } = state as SupertrumpfState;
      return phase === "learning" && seconds > 0 ? { key: "learning", seconds, move: endLearning } : null;
    },
    bot: (view, seat, strength, random) => bot(view as SupertrumpfView, seat, strength, random),
  };
}
