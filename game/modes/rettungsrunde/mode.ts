import type { Game } from "boardgame.io";
import { z } from "zod";
import { commonSetup, type PlayableGame, timeLimit } from "../../mode/mode.ts";
import type { TableMove } from "../../mode/time-box.ts";
import { rettungsrundeBot } from "./bot/rettungsrunde-bot.ts";
import { causesOf } from "./rules/causes.ts";
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
  const bot = rettungsrundeBot(deck);
  const moment = z.string().max(20);
  const code = z.string().max(24);
  const cause = z.literal(causesOf(deck));
  const card = z.union([z.tuple([code, moment]), z.tuple([code])]);
  return {
    game: rettungsrunde(deck) as unknown as Game,
    seats: seatLimits,
    setup: z.strictObject({
      rounds: z.int().min(roundLimits.min).max(roundLimits.max).default(roundLimits.default),
      sector: z.enum(Object.values(deck.failures).map(({ sector }) => sector)).optional(),
      cards: z.array(code).max(Object.keys(deck.failures).length).optional(),
      talkSeconds: timeLimit,
      learningSeconds: timeLimit,
      ...commonSetup,
    }),
    moves: new Map<string, z.ZodType<readonly unknown[]>>([
      ["pickCause", z.union([z.tuple([cause, moment]), z.tuple([cause])])],
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
    bot: (view, seat, strength, random) => bot(view as RettungsrundeView, seat, strength, random),
  };
}
