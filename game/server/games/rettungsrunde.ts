import type { Game } from "boardgame.io";
import { z } from "zod";
import { causeNumbers, sectorLetters } from "../../../cards/schema/vocabulary.ts";
import { rettungsrundeBot } from "../../bots/rettungsrunde-bot.ts";
import { rettungsrunde } from "../../rules/rettungsrunde/game.ts";
import {
  type PlayDeck,
  type RettungsrundeState,
  type RettungsrundeView,
  roundLimits,
  seatLimits,
} from "../../rules/rettungsrunde/state.ts";
import { commonSetup, type PlayableGame, type TableMove, timeBox } from "./playable-game.ts";

/** Phases with a time-box of their own, by the field of the set-up that sets it. */
const boxes: Readonly<Record<string, string>> = { talk: "talkSeconds", debrief: "learningSeconds" };

const endPhase = ({ round, phase }: RettungsrundeState): TableMove => ({ name: "endPhase", args: [round, phase] });

export function playableRettungsrunde(deck: PlayDeck): PlayableGame {
  const moment = z.string().max(20);
  const card = z.union([z.tuple([z.string().max(8), moment]), z.tuple([z.string().max(8)])]);
  return {
    game: rettungsrunde(deck) as unknown as Game,
    seats: seatLimits,
    setup: z.strictObject({
      rounds: z.int().min(roundLimits.least).max(roundLimits.most).default(roundLimits.usual),
      sector: z.enum(sectorLetters).optional(),
      cards: z.array(z.string().max(8)).max(32).optional(),
      talkSeconds: timeBox(0),
      learningSeconds: timeBox(0),
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
    timer(state, setup) {
      const { phase, round } = state as RettungsrundeState;
      const seconds = Number(setup[boxes[phase] ?? ""] ?? 0);
      return seconds > 0 ? { key: `${phase} ${round}`, seconds, move: endPhase(state as RettungsrundeState) } : null;
    },
    bot: (view, seat, strength, random) => rettungsrundeBot(view as RettungsrundeView, seat, strength, random),
  };
}
