import * as z from "zod/mini";
import { cardCode, commonSetup, type Mode, playableMode, timeLimit } from "../../mode/mode.ts";
import { quartettBot } from "./bot/quartett-bot.ts";
import { quartettDecksOf } from "./rules/deck.ts";
import { matchResult } from "./rules/end.ts";
import { quartett as rules } from "./rules/game.ts";
import { stillLooking } from "./rules/learning.ts";
import { limitsOf } from "./rules/limits.ts";
import { gameName, type QuartettState, type QuartettView, seatLimits } from "./rules/state.ts";
import { timeBox } from "./rules/time-box.ts";
import type { DebriefTexts } from "./texts/debrief-texts.ts";

export const quartett: Mode = {
  name: gameName,
  seats: seatLimits,
  limits: limitsOf,
  debrief: ["made", "reminds"] satisfies readonly (keyof DebriefTexts)[],
  withDeck(deck) {
    const decks = quartettDecksOf(deck);
    const names = Object.keys(decks);
    return playableMode<QuartettState, QuartettView>({
      game: rules(decks),
      setup: z.strictObject({
        deck: z._default(z.enum(names), names[0] ?? ""),
        learningSeconds: timeLimit,
        ...commonSetup,
      }),
      moves: {
        ask: z.tuple([z.int().check(z.gte(0), z.lt(seatLimits.max)), cardCode]),
        ready: z.tuple([z.int().check(z.gte(0), z.lte(1000))]),
      },
      simultaneousMoves: ["ready"],
      isAbsent: ({ absent }, seat) => absent.includes(seat),
      skip: ({ learning }) => (learning === null ? null : { name: "endLearning", args: [] }),
      timeBox,
      isTimed: () => true,
      doing(state) {
        if (matchResult(state) !== undefined) return { seats: [], together: null };
        if (state.learning === null) return { seats: [state.turn], together: null };
        return { seats: stillLooking(state), together: { move: "ready", args: [state.laid.length] } };
      },
      bot: quartettBot,
      outcome(state) {
        const result = matchResult(state);
        if (result === undefined) return null;
        return { winners: result.winners, length: state.history.length, endedBy: state.stoppedBy ?? "play" };
      },
      progress: (state) => ({
        phase: matchResult(state) !== undefined ? "over" : state.learning === null ? "ask" : "learning",
        figures: { quartets: state.laid.length, of: Object.keys(state.quartets).length, asks: state.history.length },
      }),
      starter: ({ turn }) => turn,
    });
  },
};
