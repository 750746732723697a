import type { Game } from "boardgame.io";
import { z } from "zod";
import { causeNumbers, sectorLetters } from "../../../cards/schema/vocabulary.ts";
import { commonSetup, type PlayableGame, timeLimit } from "../../mode/mode.ts";
import type { TableMove } from "../../mode/time-box.ts";
import { rettungsrundeBot } from "./bot/rettungsrunde-bot.ts";
import { rettungsrunde } from "./rules/game.ts";
import {
  type PlayDeck,
  type RettungsrundeState,
  type RettungsrundeView,
  roundLimits,
  seatLimits,
} from "./rules/state.ts";
import { timeBox } from "./rules/time-box.ts";

const endPhase = ({ round, phase }: RettungsrundeState): TableMove => ({ name: "endPhase", args: [round, phase] });

export function playableRettungsrunde(deck: PlayDeck): PlayableGame {
  const moment = z.string().max(20);
  const card = z.union([z.tuple([z.string().max(8), moment]), z.tuple([z.string().max(8)])]);
  return {
    game: rettungsrunde(deck) as unknown as Game,
    seats: seatLimits,
    setup: z.strictObject({
      rounds: z.int().min(roundLimits.min).max(roundLimits.max).default(roundLimits.default),
      sector: z.enum(sectorLetters).optional(),
      cards: z.array(z.string().max(8)).max(32).optional(),
      talkSeconds: timeLimit,
      learningSeconds: timeLimit,
      ...commonSetup,
    }),
    moves: new Map<string, z.ZodType<readonly unknown[]>>([
      ["pickCause", z.union([z.tuple([z.literal(causeNumbers), moment]), z.tuple([z.literal(causeNumbers)])])],
      ["ready", z.array(moment).max(1)],
      ["playMeasure", card],
      ["voteFor", card],
    ]),
    simultaneousMoves: new Set(["pickCause", "ready", "playMeasure", "voteFor"]),
    isAbsent: (state, seat) => (state as RettungsrundeState).absent[seat] === true,
    skip(state) {
      const { phase } = state as RettungsrundeState;
      return phase === "over" ? null : endPhase(state as RettungsrundeState);
    },
    timeBox: (state, setup) => timeBox(state as RettungsrundeState, setup),
    isTimed: () => true,
    bot: (view, seat, strength, random) => rettungsrundeBot(view as RettungsrundeView, seat, strength, random),
  };
}
