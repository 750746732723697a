import type { Game } from "boardgame.io";
import { z } from "zod";
import { commonSetup, type PlayableGame, timeLimit } from "../../mode/mode.ts";
import { quartettBot } from "./bot/quartett-bot.ts";
import { quartett } from "./rules/game.ts";
import { type PlayDecks, type QuartettState, type QuartettView, seatLimits } from "./rules/state.ts";
import { timeBox } from "./rules/time-box.ts";

const endLearning = { name: "endLearning", args: [] };

export function playableQuartett(decks: PlayDecks): PlayableGame {
  const deckNames = Object.keys(decks);
  return {
    game: quartett(decks) as unknown as Game,
    seats: seatLimits,
    setup: z.strictObject({
      deck: z.enum(deckNames).default(deckNames[0] ?? ""),
      learningSeconds: timeLimit,
      ...commonSetup,
    }),
    moves: new Map<string, z.ZodType<readonly unknown[]>>([
      ["ask", z.tuple([z.int().min(0).max(7), z.string().max(24)])],
      ["ready", z.tuple([z.int().min(0).max(100)])],
    ]),
    simultaneousMoves: new Set(["ready"]),
    isAbsent: (state, seat) => (state as QuartettState).absent.includes(seat),
    skip: (state) => ((state as QuartettState).learning === null ? null : endLearning),
    timeBox: (state, setup) => timeBox(state as QuartettState, setup),
    isTimed: () => true,
    bot: (view, seat, strength, random) => quartettBot(view as QuartettView, seat, strength, random),
  };
}
